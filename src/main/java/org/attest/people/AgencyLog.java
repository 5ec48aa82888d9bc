package org.attest.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.AgencyScope;
import org.attest.shared.Ids;
import org.attest.shared.JsonColumns;
import org.attest.shared.Stamp;

/** What was changed about an agency and its people, kept for good in the transaction that changed it. */
@ApplicationScoped
public class AgencyLog {
    private final EntityManager rows;
    private final AgencyScope scope;

    AgencyLog(EntityManager rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /**
     * @param about the person or designation that it is about, or null
     * @param facts names of what changed, codes, dates and roles
     */
    public void keep(String type, UUID about, Map<String, ?> facts, Stamp stamp) {
        try {
            rows.createNativeQuery("""
                            insert into agency_event (agency_id, id, type, at, by_person, by_name, about, facts)
                            values (:agency, :id, :type, :at, :by, :name, :about, cast(:facts as jsonb))""")
                    .setParameter("agency", scope.agency())
                    .setParameter("id", Ids.next())
                    .setParameter("type", type)
                    .setParameter("at", stamp.at().toInstant())
                    .setParameter("by", stamp.by().id())
                    .setParameter("name", stamp.by().name())
                    .setParameter("about", about)
                    .setParameter("facts", JsonColumns.MAPPER.writeValueAsString(facts))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Facts that cannot be written as JSON", e);
        }
    }
}
