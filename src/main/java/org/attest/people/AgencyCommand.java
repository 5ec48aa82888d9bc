package org.attest.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.FullName;
import org.attest.clocks.Jurisdictions;
import org.attest.shared.Ids;
import org.attest.shared.JsonColumns;

/**
 * Enters an agency and its first administrator, who enters everybody else in the pages:
 * {@code AgencyCommand police|prosecutor CODE "Name of the agency" jurisdiction sign-in-name given family}, with
 * {@code ATTEST_DB_URL} and {@code ATTEST_DB_APP_PASSWORD} as Attest has them, after Attest has started once.
 */
public final class AgencyCommand {
    private static final String USAGE =
            "AgencyCommand police|prosecutor CODE \"Name of the agency\" jurisdiction sign-in-name given family";
    private static final Map<String, AgencyFacts.Category> KINDS =
            Map.of("police", AgencyFacts.Category.LAW_ENFORCEMENT, "prosecutor", AgencyFacts.Category.PROSECUTOR);
    private static final Pattern CODE = Pattern.compile(Agency.CODE);
    private static final int WRONG_CALL = 2;
    private static final String TAKEN = "23505";

    private AgencyCommand() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.getenv(), new Jurisdictions(), System.out, System.err));
    }

    /** 0 where it was entered, 1 where something refuses, 2 for a wrong call. */
    static int run(
            List<String> args, Map<String, String> settings, Jurisdictions laws, PrintStream out, PrintStream err) {
        if (args.size() != 7 || !KINDS.containsKey(args.get(0))) {
            err.println(USAGE);
            return WRONG_CALL;
        }
        for (var name : new String[] {"ATTEST_DB_URL", "ATTEST_DB_APP_PASSWORD"}) {
            if (settings.get(name) == null) {
                err.println("Set " + name + " as Attest has it");
                return WRONG_CALL;
            }
        }
        if (!CODE.matcher(args.get(1)).matches()) {
            err.println(
                    "The code begins every case number: two to eight capitals and digits, a letter first, such as NPD");
            return 1;
        }
        if (laws.all().stream().noneMatch(law -> law.code().equals(args.get(3)))) {
            err.println("There is no jurisdiction of that code; Attest knows "
                    + String.join(
                            ", ", laws.all().stream().map(law -> law.code()).toList()));
            return 1;
        }
        try (var connection = DriverManager.getConnection(
                settings.get("ATTEST_DB_URL"), "attest_app", settings.get("ATTEST_DB_APP_PASSWORD"))) {
            connection.setAutoCommit(false);
            enter(connection, args);
            connection.commit();
            out.println(
                    "Entered. Whoever signs in at your provider under that name is its administrator; begin with the"
                            + " agency's own record, the head and the certifiers.");
            return 0;
        } catch (SQLException e) {
            err.println(
                    TAKEN.equals(e.getSQLState())
                            ? "An agency has that code, or a person that sign-in name, already; nothing was entered"
                            : "The database refuses (SQL state " + e.getSQLState() + "); nothing was entered");
            return 1;
        }
    }

    private static void enter(Connection connection, List<String> args) throws SQLException {
        var agency = Ids.next();
        var person = Ids.next();
        run(connection, "select set_config('attest.agency', ?, false)", agency.toString());
        run(
                connection,
                """
                insert into agency (agency_id, code, name, facts, jurisdiction, policy_title)
                values (?, ?, ?, cast(? as jsonb), ?, '')""",
                agency,
                args.get(1),
                args.get(2),
                json(new AgencyFacts(
                        args.get(2), null, null, AgencyFacts.Type.LOCAL, KINDS.get(args.get(0)), null, null, null)),
                args.get(3));
        run(connection, """
                insert into person (agency_id, person_id, subject, name, title, roles)
                values (?, ?, ?, cast(? as jsonb), 'Administrator', array ['admin'])""", agency, person, args.get(4), json(new FullName(args.get(6), args.get(5), null)));
        run(connection, """
                insert into agency_event (agency_id, id, type, at, by_person, by_name, about, facts)
                values (?, ?, 'AgencyEntered', now(), ?, 'Installation', ?, '{}')""", agency, Ids.next(), person, person);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private static String json(Object value) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
