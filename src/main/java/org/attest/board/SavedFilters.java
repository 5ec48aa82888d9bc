package org.attest.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.attest.shared.AgencyScope;
import org.attest.shared.Desk;
import org.attest.shared.Ids;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.hibernate.Session;

/** The filters that a person keeps under a name of their own. Nobody else sees them; a searched name is never in one. */
@ApplicationScoped
@Transactional
class SavedFilters {
    static final int MOST = 20;
    private final Session rows;
    private final Desk desk;
    private final AgencyScope scope;
    private final Queue queue;

    SavedFilters(Session rows, Desk desk, AgencyScope scope, Queue queue) {
        this.rows = rows;
        this.desk = desk;
        this.scope = scope;
        this.queue = queue;
    }

    @Shows(Sensitivity.CASE)
    record Kept(UUID id, String name, Asked asked) {
        public String address() {
            return asked.address(null);
        }
    }

    List<Kept> mine() {
        return rows.createNativeQuery("""
                        select id, name, stage, assignee, due, sort from saved_filter
                        where person_id = :me order by name""", Object[].class)
                .setParameter("me", desk.person())
                .getResultStream()
                .map(SavedFilters::kept)
                .toList();
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                (UUID) row[0],
                (String) row[1],
                new Asked(null, (String) row[2], (String) row[3], (String) row[4], (String) row[5]));
    }

    /** Refuses a filter that the list cannot read, a name that is taken, and more than {@link #MOST}. */
    void keep(String name, Asked asked) {
        queue.page(asked.filter(null, 1));
        var mine = mine();
        new Rules()
                .must(Rules.given(name), SavedRule.NAME_GIVEN, "name")
                .must(
                        mine.stream().noneMatch(kept -> kept.name().equalsIgnoreCase(name)),
                        SavedRule.NAME_NOT_TAKEN,
                        "name")
                .must(mine.size() < MOST, SavedRule.ROOM_LEFT, "name")
                .hold();
        rows.createNativeQuery("""
                        insert into saved_filter (agency_id, person_id, id, name, stage, assignee, due, sort)
                        values (:agency, :me, :id, :name, :stage, :assignee, :due, :sort)""")
                .setParameter("agency", scope.agency())
                .setParameter("me", desk.person())
                .setParameter("id", Ids.next())
                .setParameter("name", name)
                .setParameter("stage", asked.stage())
                .setParameter("assignee", asked.assignee())
                .setParameter("due", asked.due())
                .setParameter("sort", asked.sort())
                .executeUpdate();
    }

    void drop(UUID id) {
        int dropped = rows.createNativeQuery("delete from saved_filter where person_id = :me and id = :id")
                .setParameter("me", desk.person())
                .setParameter("id", id)
                .executeUpdate();
        if (dropped == 0) {
            throw Refusal.of(SavedRule.NO_SUCH_FILTER);
        }
    }
}
