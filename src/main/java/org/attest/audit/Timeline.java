package org.attest.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.casefile.Stage;
import org.attest.shared.JsonColumns;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.hibernate.Session;

/** What happened to a case, in order: the stored events and nothing else. */
@ApplicationScoped
@Transactional
public class Timeline {
    private final Session rows;
    private final Cases cases;

    Timeline(Session rows, Cases cases) {
        this.rows = rows;
        this.cases = cases;
    }

    /**
     * One event.
     *
     * @param stage where the case stood afterwards
     * @param facts codes and dates
     * @param content what a person wrote or entered with it, or null
     */
    @Shows(Sensitivity.CASE)
    public record Entry(
            int sequence,
            String type,
            Instant at,
            String by,
            Stage stage,
            Map<String, String> facts,
            @Shows(Sensitivity.SEALED) Map<String, Object> content) {}

    /** Refuses like any other look at a case that is not yours. */
    public List<Entry> of(CaseNumber number) {
        cases.read(number, kase -> kase.number());
        return rows.createNativeQuery("""
                        select e.sequence, e.type, e.at, e.by_name, e.stage, cast(e.facts as text), cast(c.content as text)
                        from case_event e
                        left join case_event_content c using (agency_id, number, sequence)
                        where e.number = :number
                        order by e.sequence""", Object[].class)
                .setParameter("number", number.text())
                .getResultStream()
                .map(Timeline::entry)
                .toList();
    }

    /**
     * The latest events first, for pages.
     *
     * @param before sequence that was shown last, or null to begin with the newest
     */
    public List<Entry> latest(CaseNumber number, Integer before, int limit) {
        cases.read(number, kase -> kase.number());
        return rows.createNativeQuery("""
                        select e.sequence, e.type, e.at, e.by_name, e.stage, cast(e.facts as text), cast(c.content as text)
                        from case_event e
                        left join case_event_content c using (agency_id, number, sequence)
                        where e.number = :number and e.sequence < :before
                        order by e.sequence desc
                        limit :limit""", Object[].class)
                .setParameter("number", number.text())
                .setParameter("before", before == null ? Integer.MAX_VALUE : before)
                .setParameter("limit", limit)
                .getResultStream()
                .map(Timeline::entry)
                .toList();
    }

    /** What was kept with an event, as it is stored; null for null. */
    public static Map<String, Object> content(String stored) {
        return JsonColumns.unsealed(stored, EventLog.CONTENT, new TypeReference<>() {});
    }

    private static Entry entry(Object[] row) {
        return new Entry(
                ((Number) row[0]).intValue(),
                (String) row[1],
                (Instant) row[2],
                (String) row[3],
                Stage.valueOf((String) row[4]),
                read((String) row[5], new TypeReference<>() {}),
                content((String) row[6]));
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return json == null ? null : JsonColumns.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored event cannot be read");
        }
    }
}
