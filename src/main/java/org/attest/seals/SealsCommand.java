package org.attest.seals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.attest.shared.DatabaseAddress;
import org.attest.vault.SigningKey;

/**
 * Checks or seals every agency's record without starting Attest: {@code SealsCommand verify|seal}, with the settings that
 * Attest itself is given ({@code ATTEST_DB_URL}, {@code ATTEST_DB_APP_PASSWORD}, {@code ATTEST_KEYS}, {@code ATTEST_CHECKPOINTS}).
 */
public final class SealsCommand {
    private SealsCommand() {}

    public static void main(String[] args) {
        System.exit(run(args, System.getenv(), Clock.systemUTC(), System.out, System.err));
    }

    /** 0 where all is sound, 1 where something is broken, 2 for a wrong call, 3 where it could not be looked at. */
    static int run(String[] args, Map<String, String> settings, Clock clock, PrintStream out, PrintStream err) {
        if (args.length != 1 || !args[0].equals("verify") && !args[0].equals("seal")) {
            err.println("SealsCommand verify|seal");
            return 2;
        }
        for (var name : new String[] {"ATTEST_DB_URL", "ATTEST_DB_APP_PASSWORD", "ATTEST_KEYS"}) {
            if (settings.get(name) == null) {
                err.println("Set " + name + " as Attest has it");
                return 2;
            }
        }
        var fault = DatabaseAddress.fault(settings.get("ATTEST_DB_URL"));
        if (fault.isPresent() && !"accepted".equals(settings.get("ATTEST_DB_WITHOUT_TLS"))) {
            err.println(fault.get());
            return 2;
        }
        var outside = settings.get("ATTEST_CHECKPOINTS") == null ? null : Path.of(settings.get("ATTEST_CHECKPOINTS"));
        try (var connection = DriverManager.getConnection(
                settings.get("ATTEST_DB_URL"), "attest_app", settings.get("ATTEST_DB_APP_PASSWORD"))) {
            var key = SigningKey.of(Path.of(settings.get("ATTEST_KEYS")));
            return args[0].equals("seal")
                    ? seal(connection, key, outside, clock, out)
                    : verify(connection, key, outside, out);
        } catch (SQLException e) {
            err.println("The database cannot be read (SQL state " + e.getSQLState() + ")");
            return 3;
        } catch (IOException e) {
            err.println(e.getMessage());
            return 3;
        }
    }

    private static int seal(Connection connection, SigningKey key, Path outside, Clock clock, PrintStream out)
            throws SQLException, IOException {
        for (var agency : AgencySeals.agencies(connection)) {
            var made = new AgencySeals(connection, agency).seal(clock.instant(), key, outside);
            out.println("Agency " + agency + ": checkpoint " + made.ordinal());
        }
        return 0;
    }

    private static int verify(Connection connection, SigningKey key, Path outside, PrintStream out)
            throws SQLException, IOException {
        boolean sound = true;
        for (var agency : AgencySeals.agencies(connection)) {
            var result = new AgencySeals(connection, agency).verify(key, outside);
            out.printf(
                    "Agency %s: %d cases, %d entries, %d with words taken away, checkpoint %d: %s%n",
                    agency,
                    result.cases(),
                    result.events(),
                    result.redacted(),
                    result.checkpoint(),
                    result.sound() ? "sound" : result.breaks() + " broken");
            for (var finding : result.findings()) {
                out.println(
                        finding.number() == null
                                ? "  checkpoint " + finding.checkpoint() + ": " + finding.fault()
                                : "  case " + finding.number() + ", entry " + finding.sequence() + ": "
                                        + finding.fault());
            }
            sound &= result.sound();
        }
        return sound ? 0 : 1;
    }
}
