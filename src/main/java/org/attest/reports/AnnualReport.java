package org.attest.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.people.People;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** The counts that Massachusetts asks for by February 1 (MA-5), each in its own unit, from stored events; no person in them. */
@ApplicationScoped
@Transactional
class AnnualReport {
    static final int EARLIEST = 2000;
    static final int LATEST = 2100;
    private static final int SMALL = 5;
    private final Session rows;
    private final People people;
    private final ZoneId zone;

    AnnualReport(Session rows, People people, @ConfigProperty(name = "attest.zone") ZoneId zone) {
        this.rows = rows;
        this.people = people;
        this.zone = zone;
    }

    /**
     * @param individualsRequesting people: somebody who asked twice is one (MA-5 i)
     * @param formsCompletedAndSigned forms: two for one person are two (MA-5 ii)
     * @param requestsDenied requests: one denied twice is one (MA-5 iii)
     * @param alsoCounted what other laws and the Mayor ask for; not part of the filing
     * @param counted how each number was found
     * @param smallNumbers true where a number is so small that a reader could recognise a person (MA-6)
     */
    @Shows(Sensitivity.STAFF)
    record Counts(
            String agency,
            int year,
            LocalDate from,
            LocalDate until,
            long individualsRequesting,
            long formsCompletedAndSigned,
            long requestsDenied,
            Map<String, Long> alsoCounted,
            Map<String, String> counted,
            boolean smallNumbers) {}

    Counts of(int year) {
        var from = LocalDate.of(year, 1, 1);
        long individuals = Individuals.count(asked(from));
        long signed = happened("count(*)", "Signed", from);
        long denied = happened("count(distinct number)", "Denied", from);
        var also = new LinkedHashMap<String, Long>();
        also.put("requestsReceived", received("count(*)", from));
        also.put("requestsReferred", happened("count(distinct number)", "Referred", from));
        also.put("requestsWithdrawn", happened("count(distinct number)", "Withdrawn", from));
        also.put("certificationsRevoked", happened("count(*)", "Revoked", from));
        also.put("delayNoticesGiven", happened("count(*)", "DelayNoticed", from));
        return new Counts(
                people.agency().name(),
                year,
                from,
                from.plusYears(1).minusDays(1),
                individuals,
                signed,
                denied,
                also,
                Map.of(
                        "individualsRequesting",
                        "Different people among the requests received in the year: the same name and date of birth, or a request that continues an earlier one, is one person; a missing date of birth makes no other person, and a request without a name counts as one",
                        "formsCompletedAndSigned",
                        "Forms recorded as signed in the year, U certifications and T declarations; a declaration with its two signatures is one",
                        "requestsDenied",
                        "Requests with at least one denial in the year"),
                individuals < SMALL || signed < SMALL || denied < SMALL);
    }

    /** The first year with a request, or this year where there is none. */
    int firstYear(int thisYear) {
        var first = rows.createNativeQuery("select min(received_on) from certification_case", LocalDate.class)
                .getSingleResult();
        return first == null ? thisYear : Math.max(EARLIEST, Math.min(thisYear, first.getYear()));
    }

    private List<Individuals.Asked> asked(LocalDate from) {
        return rows.createNativeQuery("""
                        select number, prior ->> 'number', victim -> 'name' ->> 'family', victim -> 'name' ->> 'given',
                               cast(victim ->> 'bornOn' as date)
                        from certification_case where received_on >= :from and received_on < :until""", Object[].class)
                .setParameter("from", from)
                .setParameter("until", from.plusYears(1))
                .getResultStream()
                .map(row -> new Individuals.Asked(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (LocalDate) row[4]))
                .toList();
    }

    private long received(String what, LocalDate from) {
        return number(rows.createNativeQuery(
                        "select " + what
                                + " from certification_case where received_on >= :from and received_on < :until",
                        Object.class)
                .setParameter("from", from)
                .setParameter("until", from.plusYears(1))
                .getSingleResult());
    }

    private long happened(String what, String type, LocalDate from) {
        return number(rows.createNativeQuery(
                        "select " + what + " from case_event where type = :type and at >= :from and at < :until",
                        Object.class)
                .setParameter("type", type)
                .setParameter("from", from.atStartOfDay(zone).toInstant())
                .setParameter("until", from.plusYears(1).atStartOfDay(zone).toInstant())
                .getSingleResult());
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}
