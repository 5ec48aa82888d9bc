package org.attest.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.attest.shared.Ids;
import org.attest.shared.LimitSettings;
import org.attest.shared.Refusal;
import org.jboss.logging.Logger;

/**
 * Writes who looked, in a transaction of its own that is committed when {@link #keep} comes back; where that fails it
 * refuses, and remembers it until a row can be written again.
 */
@ApplicationScoped
class AccessLog {
    private static final Logger LOG = Logger.getLogger(AccessLog.class);
    private final AgroalDataSource database;
    private final int most;
    private final Duration during;
    /** The first row that could not be written, or null while all is well. */
    private final AtomicReference<AccessRow> lost = new AtomicReference<>();

    @Inject
    AccessLog(AgroalDataSource database, LimitSettings limits) {
        this(database, limits.casesPerPerson(), limits.casesDuring());
    }

    /** @param most how many different cases somebody opens within that while before the head and the auditor are told */
    AccessLog(AgroalDataSource database, int most, Duration during) {
        this.database = database;
        this.most = most;
        this.during = during;
    }

    /** Refuses with {@link AccessRule#ACCESS_IS_LOGGED} where the row is not safely stored. */
    void keep(AccessRow row) {
        try (var connection = database.getConnection()) {
            write(connection, row, true);
            lost.set(null);
        } catch (SQLException | RuntimeException e) {
            if (lost.compareAndSet(null, row)) { // the alarm, once; health stays red until it is mended
                LOG.errorf(
                        "ACCESS LOG CANNOT BE WRITTEN, nothing is shown: %s",
                        e.getClass().getName());
            }
            throw Refusal.of(AccessRule.ACCESS_IS_LOGGED);
        }
    }

    /** Whether a row can be written; tried again, and taken back, after one was lost. */
    boolean works() {
        var row = lost.get();
        if (row == null) {
            return true;
        }
        try (var connection = database.getConnection()) {
            write(connection, row, false);
            lost.compareAndSet(row, null);
            return true;
        } catch (SQLException | RuntimeException e) {
            return false;
        }
    }

    private void write(Connection connection, AccessRow row, boolean forGood) throws SQLException {
        connection.setAutoCommit(false);
        try (var scope = connection.prepareStatement("select set_config('attest.agency', ?, true)");
                var insert = connection.prepareStatement("""
                        insert into access_log (agency_id, id, at, by_person, by_name, by_agency, access, route, outcome,
                                                number, about, found, client)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            scope.setString(1, row.agency().toString());
            scope.execute();
            fill(insert, row);
            insert.executeUpdate();
            if (forGood) {
                boolean many = row.outcome() == AccessRow.Outcome.ANSWERED
                        && row.number() != null
                        && ManyLooks.tell(connection, row, most, during);
                connection.commit();
                if (many) {
                    LOG.warnf(
                            "MANY CASES WERE OPENED by one person within %d minutes; the head and the auditor see by whom",
                            during.toMinutes());
                }
            }
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static void fill(PreparedStatement insert, AccessRow row) throws SQLException {
        int column = 1;
        insert.setObject(column++, row.agency());
        insert.setObject(column++, Ids.next());
        insert.setObject(column++, row.at().atOffset(ZoneOffset.UTC));
        insert.setObject(column++, row.by().person());
        insert.setString(column++, row.by().name());
        insert.setObject(column++, row.by().agency());
        insert.setString(column++, row.access().name());
        insert.setString(column++, row.route());
        insert.setString(column++, row.outcome().name());
        insert.setString(column++, row.number());
        insert.setObject(column++, row.about());
        insert.setObject(column++, row.found());
        insert.setString(column, row.client());
    }
}
