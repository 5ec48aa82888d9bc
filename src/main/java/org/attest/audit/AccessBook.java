package org.attest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.audit.AccessRow.Outcome;
import org.attest.casefile.CaseNumber;
import org.attest.shared.Access;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Sight;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.hibernate.query.Query;

/** Reads who looked. It holds staff, case numbers and counts; nothing of any victim. */
@ApplicationScoped
@Transactional
public class AccessBook {
    private static final String COLUMNS =
            "select id, at, by_name, by_agency <> agency_id, access, route, outcome, number, about, found, client from access_log ";
    private final Session rows;
    private final Sight sight;
    private final ZoneId zone;

    AccessBook(Session rows, Sight sight, @ConfigProperty(name = "attest.zone") ZoneId zone) {
        this.rows = rows;
        this.sight = sight;
        this.zone = zone;
    }

    /**
     * One look, or one refusal.
     *
     * @param ofOffice whether somebody of the prosecutor's office looked
     * @param found rows of a list or a search
     * @param client address of the machine that asked
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.RECORD)
    public record Look(
            UUID id,
            Instant at,
            String by,
            boolean ofOffice,
            Access access,
            String route,
            Outcome outcome,
            String number,
            UUID about,
            Integer found,
            String client) {}

    /** Somebody who looked at a case: how often, and when last. */
    @Shows(Sensitivity.RECORD)
    public record Looker(String name, boolean ofOffice, long times, Instant last) {}

    /**
     * What is asked for; every part may be null.
     *
     * @param from first day, in the agency's zone
     * @param to last day
     * @param before id of the row that was shown last
     */
    public record Asked(
            String number, UUID person, Outcome outcome, LocalDate from, LocalDate to, UUID before, int limit) {}

    /** The latest first. */
    public List<Look> looks(Asked asked) {
        var where = new StringBuilder("where true");
        var values = new HashMap<String, Object>();
        narrow(where, values, "number = :number", "number", asked.number());
        narrow(where, values, "by_person = :person", "person", asked.person());
        narrow(
                where,
                values,
                "outcome = :outcome",
                "outcome",
                asked.outcome() == null ? null : asked.outcome().name());
        narrow(where, values, "at >= :from", "from", start(asked.from()));
        narrow(
                where,
                values,
                "at < :until",
                "until",
                asked.to() == null ? null : start(asked.to().plusDays(1)));
        narrow(where, values, "id < :before", "before", asked.before());
        var query =
                rows.createNativeQuery(COLUMNS + where + " order by id desc limit " + asked.limit(), Object[].class);
        values.forEach(query::setParameter);
        var found = read(query).stream().map(AccessBook::look).toList();
        sight.found(found.size());
        return found;
    }

    /** A log that cannot be read is one that cannot be written: the same refusal, and no answer. */
    private static List<Object[]> read(Query<Object[]> query) {
        try {
            return query.getResultList();
        } catch (PersistenceException e) {
            throw Refusal.of(AccessRule.ACCESS_IS_LOGGED);
        }
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** Everybody who was shown something of this case; who was refused is not among them. */
    public List<Looker> lookers(CaseNumber number) {
        var query = rows.createNativeQuery("""
                        select by_name, by_agency <> agency_id, count(*), max(at) from access_log
                        where number = :number and outcome <> 'DENIED'
                        group by by_person, by_name, by_agency, agency_id
                        order by max(at) desc""", Object[].class).setParameter("number", number.text());
        return read(query).stream()
                .map(row ->
                        new Looker((String) row[0], (Boolean) row[1], ((Number) row[2]).longValue(), (Instant) row[3]))
                .toList();
    }

    private Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static Look look(Object[] row) {
        return new Look(
                (UUID) row[0],
                (Instant) row[1],
                (String) row[2],
                (Boolean) row[3],
                Access.valueOf((String) row[4]),
                (String) row[5],
                Outcome.valueOf((String) row[6]),
                (String) row[7],
                (UUID) row[8],
                row[9] == null ? null : ((Number) row[9]).intValue(),
                (String) row[10]);
    }
}
