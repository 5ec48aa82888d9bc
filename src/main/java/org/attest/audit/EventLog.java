package org.attest.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import org.attest.casefile.CaseEvent;
import org.attest.shared.AgencyScope;
import org.attest.shared.JsonColumns;

/** Stores every event, linked to the one before it, in the transaction that made it: no row here, no change there. */
@ApplicationScoped
class EventLog {
    static final String CONTENT = "case_event_content";
    private static final int SALT = 32;
    private final SecureRandom random = new SecureRandom();
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
                            returning *),
                        told as (
                            insert into case_event_content (agency_id, number, sequence, content, salt)
                            select agency_id, number, sequence, cast(:content as jsonb), :salt from kept
                            where cast(:content as jsonb) is not null),
                        committed as (
                            select k.*, case when cast(:content as jsonb) is not null
                                        then content_commitment(:salt, cast(:content as jsonb)) end as content_hash
                            from kept k),
                        digested as (
                            select c.*, event_body(agency_id, number, type, at, by_person, by_name, stage, facts) as body
                            from committed c),
                        linked as (
                            insert into case_event_link (agency_id, number, sequence, content_hash, body, hash)
                            select d.agency_id, d.number, d.sequence, d.content_hash, d.body,
                                   event_link(before.hash, d.sequence, d.body, d.content_hash)
                            from digested d left join case_event_link before
                              on before.agency_id = d.agency_id and before.number = d.number
                                 and before.sequence = d.sequence - 1)
                        select sequence from kept""", Integer.class)
                .setParameter("agency", scope.agency())
                .setParameter("number", event.number().text())
                .setParameter("type", event.getClass().getSimpleName())
                .setParameter("at", event.stamp().at().toInstant())
                .setParameter("by", event.stamp().by().id())
                .setParameter("name", event.stamp().by().name())
                .setParameter("salt", salt())
                .setParameter("facts", json(event.facts()))
                .setParameter("content", event.content() == null ? null : JsonColumns.sealed(event.content(), CONTENT))
                .getSingleResult();
    }

    private byte[] salt() {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        return salt;
    }

    private static String json(Object told) throws JsonProcessingException {
        return JsonColumns.MAPPER.writeValueAsString(told);
    }
}
