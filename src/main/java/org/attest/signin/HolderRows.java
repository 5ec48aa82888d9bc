package org.attest.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.shared.AgencyScope;
import org.hibernate.Session;

/** The columns that bind a person to a holder. */
@ApplicationScoped
class HolderRows {
    private final Session rows;
    private final AgencyScope scope;

    HolderRows(Session rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** Does something as this agency, whose rows the next transaction then sees; nobody's afterwards. */
    <T> T within(UUID agency, Supplier<T> act) {
        var before = scope.agency();
        scope.enter(agency);
        try {
            return act.get();
        } finally {
            scope.enter(before);
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    Optional<String> subject(String provider, String holder) {
        return rows.createNativeQuery("select subject from person_of_holder(:provider, :holder)", String.class)
                .setParameter("provider", provider)
                .setParameter("holder", holder)
                .getResultStream()
                .findFirst();
    }

    /** False where the person is bound to another holder, or was freed of one after this sign-in. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean bind(UUID person, String provider, String holder, Instant signedIn) {
        return rows.createNativeMutationQuery("""
                        update person set provider = :provider, provider_subject = :holder
                        where person_id = :person and provider_subject is null
                          and (unbound_at is null or unbound_at < :signedIn)""")
                        .setParameter("signedIn", signedIn)
                        .setParameter("provider", provider)
                        .setParameter("holder", holder)
                        .setParameter("person", person)
                        .executeUpdate()
                == 1;
    }
}
