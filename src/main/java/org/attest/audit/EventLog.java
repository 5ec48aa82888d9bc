package org.attest.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.Stage;
import org.attest.shared.AgencyScope;
import org.attest.shared.JsonColumns;

/** Stores every event in the transaction that made it: no row here, no change there. */
@ApplicationScoped
class EventLog {
    private final EntityManager rows;
    private final AgencyScope scope;

    EventLog(EntityManager rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    void keep(@Observes CaseEvent event) throws JsonProcessingException {
        // the version check has locked the case's row, so counting from its own column cannot race
        var row =
                (Object[]) rows.createNativeQuery("select moves, stage from certification_case where number = :number")
                        .setParameter("number", event.number().text())
                        .getSingleResult();
        int sequence = ((Number) row[0]).intValue();
        rows.createNativeQuery("""
                        insert into case_event (agency_id, number, sequence, type, at, by_person, by_name, stage, facts)
                        values (:agency, :number, :sequence, :type, :at, :by, :name, :stage, cast(:facts as jsonb))""")
                .setParameter("agency", scope.agency())
                .setParameter("number", event.number().text())
                .setParameter("sequence", sequence)
                .setParameter("type", event.getClass().getSimpleName())
                .setParameter("at", event.stamp().at().toInstant())
                .setParameter("by", event.stamp().by().id())
                .setParameter("name", event.stamp().by().name())
                .setParameter("stage", Stage.valueOf((String) row[1]).name())
                .setParameter("facts", JsonColumns.MAPPER.writeValueAsString(event.facts()))
                .executeUpdate();
        if (event.content() != null) {
            rows.createNativeQuery("""
                            insert into case_event_content (agency_id, number, sequence, content)
                            values (:agency, :number, :sequence, cast(:content as jsonb))""")
                    .setParameter("agency", scope.agency())
                    .setParameter("number", event.number().text())
                    .setParameter("sequence", sequence)
                    .setParameter("content", JsonColumns.MAPPER.writeValueAsString(event.content()))
                    .executeUpdate();
        }
    }
}
