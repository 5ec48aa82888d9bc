package org.attest.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.attest.casefile.CaseEvent;
import org.attest.shared.AgencyScope;
import org.attest.shared.JsonColumns;

/** Stores every event in the transaction that made it: no row here, no change there. */
@ApplicationScoped
class EventLog {
    static final String CONTENT = "case_event_content";
    private final EntityManager rows;
    private final AgencyScope scope;

    EventLog(EntityManager rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** In one statement, since every act pays for it. */
    void keep(@Observes CaseEvent event) throws JsonProcessingException {
        // the version check has locked the case's row, so counting from its own column cannot race
        rows.createNativeQuery("""
                        with kept as (
                            insert into case_event (agency_id, number, sequence, type, at, by_person, by_name, stage, facts)
                            select agency_id, number, moves, :type, :at, :by, :name, stage, cast(:facts as jsonb)
                            from certification_case where agency_id = :agency and number = :number
                            returning agency_id, number, sequence),
                        told as (
                            insert into case_event_content (agency_id, number, sequence, content)
                            select agency_id, number, sequence, cast(:content as jsonb) from kept
                            where cast(:content as jsonb) is not null)
                        select sequence from kept""", Integer.class)
                .setParameter("agency", scope.agency())
                .setParameter("number", event.number().text())
                .setParameter("type", event.getClass().getSimpleName())
                .setParameter("at", event.stamp().at().toInstant())
                .setParameter("by", event.stamp().by().id())
                .setParameter("name", event.stamp().by().name())
                .setParameter("facts", json(event.facts()))
                .setParameter("content", event.content() == null ? null : JsonColumns.sealed(event.content(), CONTENT))
                .getSingleResult();
    }

    private static String json(Object told) throws JsonProcessingException {
        return JsonColumns.MAPPER.writeValueAsString(told);
    }
}
