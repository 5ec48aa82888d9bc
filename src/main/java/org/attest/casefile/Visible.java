package org.attest.casefile;

import jakarta.persistence.Query;
import org.attest.shared.Viewer;

/** {@link NeedToKnow} as a condition on {@code certification_case k}: whatever lists or counts cases asks with it. */
public final class Visible {
    public static final String CONDITION = """
            not exists (select 1 from case_lock_out l where l.case_id = k.id and l.person = :me)
            and (k.restriction is null or :unbound or k.assigned_to = :me
                 or jsonb_path_exists(k.restriction, '$.people[*] ? (@.person == $me)', jsonb_build_object('me', cast(:me as text)))
                 or exists (select 1 from jsonb_array_elements(k.openings) o
                            where o ->> 'person' = cast(:me as text) and cast(o ->> 'until' as timestamptz) > :now))""";

    private Visible() {}

    public static <Q extends Query> Q to(Viewer viewer, Q query) {
        query.setParameter("me", viewer.person());
        query.setParameter("unbound", viewer.unbound());
        query.setParameter("now", viewer.at());
        return query;
    }
}
