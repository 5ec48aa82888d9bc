package org.attest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * How long it takes to verify and to seal the record of 100,000 cases, by the command and with little memory: the heap is
 * bounded, so that a record held whole ends in an error instead of a figure. {@code docs/benchmarks.md} says how.
 */
public final class SealsBenchmark {
    private static final int CASES = 100_000;
    private static final String HEAP = "64m";
    /** Each new case gets the history of one that the demonstration told in as many moves. */
    private static final String ALIKE = """
            create temp table alike as
            select k.agency_id, k.number, t.number as told
            from certification_case k
            join (select agency_id, moves, min(number) as number from certification_case where number > 'NPD-2026'
                  group by agency_id, moves) t on t.agency_id = k.agency_id and t.moves = k.moves
            where k.number like 'NPD-20__-____' and k.number < 'NPD-2012'""";

    private static final String EVENTS = """
            insert into case_event (agency_id, number, sequence, type, at, by_person, by_name, stage, facts)
            select e.agency_id, a.number, e.sequence, e.type, e.at, e.by_person, e.by_name, e.stage, e.facts
            from alike a join case_event e on e.agency_id = a.agency_id and e.number = a.told""";
    private static final String WORDS = """
            insert into case_event_content (agency_id, number, sequence, content, salt)
            select c.agency_id, a.number, c.sequence, c.content, c.salt
            from alike a join case_event_content c on c.agency_id = a.agency_id and c.number = a.told""";
    private static final String LINKS = """
            insert into case_event_link (agency_id, number, sequence, content_hash, body, hash)
            select e.agency_id, e.number, e.sequence, t.content_hash, b.body,
                   event_link(before.hash, e.sequence, b.body, t.content_hash)
            from alike a
            join case_event e on e.agency_id = a.agency_id and e.number = a.number and e.sequence = %1$d
            join case_event_link t on t.agency_id = a.agency_id and t.number = a.told and t.sequence = %1$d
            left join case_event_link before on before.agency_id = a.agency_id and before.number = a.number
                                                and before.sequence = %1$d - 1
            cross join lateral (select event_body(e.agency_id, e.number, e.type, e.at, e.by_person, e.by_name, e.stage,
                                                  e.facts) as body) b""";

    private SealsBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var home = PackagedAttest.newHome("seals-benchmark");
        try (var attest = PackagedAttest.demonstration(home, 40)) {
            var port = Integer.parseInt(
                    Files.readAllLines(home.resolve("pgdata").resolve("postmaster.pid")).get(3).trim());
            ManyCases.add(port, CASES);
            long events = tell(port);
            System.out.printf(Locale.ROOT, "%n%,d entries, heap of %s%n| what | s |%n| --- | ---: |%n", events, HEAP);
            for (var what : List.of("verify, never sealed", "seal for the first time", "verify", "seal again")) {
                System.out.printf(Locale.ROOT, "| %s | %.1f |%n", what, run(home, port, what.split("[ ,]")[0]));
            }
        }
    }

    private static long tell(int port) throws SQLException {
        try (var rows = DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/attest", "postgres", "");
                var statement = rows.createStatement()) {
            statement.execute("set session_replication_role = replica"); // the keys agree by the way they are made
            statement.execute(ALIKE);
            statement.execute("analyze alike");
            statement.execute(EVENTS);
            statement.execute(WORDS);
            statement.execute("analyze");
            int longest;
            try (var most =
                    statement.executeQuery("select max(sequence) from case_event join alike using (agency_id, number)")) {
                most.next();
                longest = most.getInt(1);
            }
            for (int sequence = 1; sequence <= longest; sequence++) {
                statement.execute(LINKS.formatted(sequence));
            }
            statement.execute("vacuum analyze");
            try (var counted = statement.executeQuery("select count(*) from case_event_link")) {
                counted.next();
                return counted.getLong(1);
            }
        }
    }

    /** Seconds, the start of the process among them. */
    private static double run(Path home, int port, String what) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.attest.seals.SealsCommand",
                        what)
                .inheritIO();
        builder.environment().put("ATTEST_DB_URL", "jdbc:postgresql://localhost:" + port + "/attest");
        builder.environment().put("ATTEST_DB_APP_PASSWORD", "app");
        builder.environment().put("ATTEST_KEYS", home.resolve("keys.json").toString());
        long from = System.nanoTime();
        int ended = builder.start().waitFor();
        if (ended != 0) {
            throw new IllegalStateException(what + " ended with " + ended);
        }
        return (System.nanoTime() - from) / 1e9;
    }
}
