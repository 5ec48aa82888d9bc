package org.attest.needtoknow;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attest.audit.Timeline;
import org.attest.casefile.EmergencyOpening.Cause;
import org.attest.casefile.Visible;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.hibernate.Session;

/** Every emergency opening of the agency, as the events have it: for whoever has to ask afterwards whether it was one. */
@ApplicationScoped
@Transactional
public class EmergencyBook {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 500;
    private static final String OPENINGS = """
            from case_event e
            join certification_case k on k.agency_id = e.agency_id and k.number = e.number
            where e.type = 'OpenedInEmergency' and\s""" + Visible.CONDITION;
    private final Session rows;
    private final Desk desk;

    EmergencyBook(Session rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /** @param words only for those who see whole cases */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.RECORD)
    record Line(
            String number,
            Instant at,
            String by,
            Cause cause,
            Instant until,
            @Shows(Sensitivity.SEALED) String words) {
        @Override
        public String toString() {
            return "Emergency of " + number;
        }
    }

    /** The latest 500, the newest first. */
    List<Line> all() {
        boolean whole = desk.seesWholeCases();
        return Visible.to(
                        desk.viewer(),
                        rows.createNativeQuery("""
                        select e.number, e.at, e.by_name, e.facts ->> 'cause', e.facts ->> 'until',
                               (select cast(c.content as text) from case_event_content c
                                where c.agency_id = e.agency_id and c.number = e.number and c.sequence = e.sequence)
                        """ + OPENINGS + " order by e.at desc limit " + MOST, Object[].class))
                .getResultStream()
                .map(row -> new Line(
                        (String) row[0],
                        (Instant) row[1],
                        (String) row[2],
                        Cause.valueOf((String) row[3]),
                        Instant.parse((String) row[4]),
                        whole ? words((String) row[5]) : null))
                .toList();
    }

    /** How many there were in the last seven days. */
    public long lately() {
        return Visible.to(
                        desk.viewer(),
                        rows.createNativeQuery("select count(*) " + OPENINGS + " and e.at > :since", Long.class)
                                .setParameter(
                                        "since", desk.stamp().at().toInstant().minus(LATELY)))
                .getSingleResult();
    }

    private static String words(String content) {
        var read = Timeline.content(content);
        return read == null ? null : (String) read.get("reason");
    }
}
