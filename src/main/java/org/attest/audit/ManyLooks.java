package org.attest.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.hibernate.Session;

/** Who opened more different cases within a while than work asks for, for the head and the auditor to ask why. */
@ApplicationScoped
@Transactional
public class ManyLooks {
    private static final Duration LATELY = Duration.ofDays(7);
    /** Written at most once for each person and while, with the look that was one too many. */
    private static final String TELL = """
            insert into many_looks (agency_id, id, at, by_person, by_name, cases)
            select ?, ?, ?, ?, ?, c.cases
            from (select count(distinct number) as cases from access_log
                  where agency_id = ? and by_person = ? and at > ? and outcome = 'ANSWERED') c
            where c.cases > ?
              and not exists (select from many_looks where agency_id = ? and by_person = ? and at > ?)""";

    private final Session rows;
    private final Clock clock;

    ManyLooks(Session rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param cases how many, when it was noticed */
    @Shows(Sensitivity.RECORD)
    public record Line(UUID person, String by, String when, int cases) {}

    /** Of the last seven days, the latest first. */
    public List<Line> lately() {
        return rows.createNativeQuery("""
                        select by_person, by_name, at, cases from many_looks where at > :since
                        order by at desc limit 20""", Object[].class)
                .setParameter("since", clock.instant().minus(LATELY))
                .getResultStream()
                .map(row -> new Line(
                        (UUID) row[0],
                        (String) row[1],
                        AccessLine.when((Instant) row[2], clock.getZone()),
                        ((Number) row[3]).intValue()))
                .toList();
    }

    /**
     * Tells where this look, which is in the log already, was one too many.
     *
     * @param connection in the transaction of the look, with the agency's rows in sight
     * @return whether it was
     */
    static boolean tell(Connection connection, AccessRow look, int most, Duration during) throws SQLException {
        var since = at(look.at().minus(during));
        try (var insert = connection.prepareStatement(TELL)) {
            int column = 1;
            insert.setObject(column++, look.agency());
            insert.setObject(column++, Ids.next());
            insert.setObject(column++, at(look.at()));
            insert.setObject(column++, look.by().person());
            insert.setString(column++, look.by().name());
            insert.setObject(column++, look.agency());
            insert.setObject(column++, look.by().person());
            insert.setObject(column++, since);
            insert.setInt(column++, most);
            insert.setObject(column++, look.agency());
            insert.setObject(column++, look.by().person());
            insert.setObject(column, since);
            return insert.executeUpdate() > 0;
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
