package org.attest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How PostgreSQL finds the rows behind each question of {@link QueueBenchmark} in 100,000 cases: the database itself
 * tells the plan of every statement that the application sends, as the role and under the policies it is sent with. Prints
 * for each question the scans of every statement that touched cases; {@code docs/benchmarks.md} holds what was seen.
 */
public final class QueuePlans {
    private static final Pattern SCAN = Pattern.compile(
            "(?m)^\\s*(?:->\\s+)?((?:Parallel )?(?:Seq|Index|Index Only|Bitmap Index|Bitmap Heap) Scan[^(]*?)\\s+\\(.*?rows=(\\d+)[^)]*\\)"
                    + " \\(actual time=[\\d.]+\\.\\.([\\d.]+) rows=([\\d.]+)");
    private static final Pattern STATEMENT = Pattern.compile("duration: ([\\d.]+) ms  plan:");

    private QueuePlans() {}

    public static void main(String[] arguments) throws Exception {
        var home = PackagedAttest.newHome("queue-plans");
        try (var first = PackagedAttest.demonstration(home, 40)) {
            ManyCases.add(port(home), QueueBenchmark.CASES);
            tellPlansFromTheNextStartOn(port(home));
            System.out.println("Cases are there: " + first.url());
        }
        try (var attest = PackagedAttest.demonstration(home, 40)) {
            var client = HttpClient.newHttpClient();
            for (var question : QueueBenchmark.QUESTIONS) {
                var request = QueueBenchmark.request(attest, question, client);
                client.send(request, BodyHandlers.ofString());
                int from = said(home).length();
                client.send(request, BodyHandlers.ofString());
                Thread.sleep(500); // what the database says comes through a pipe
                print(question.what(), said(home).substring(from));
            }
        }
    }

    private static int port(Path home) throws IOException {
        return Integer.parseInt(Files.readAllLines(home.resolve("pgdata").resolve("postmaster.pid"))
                .get(3)
                .trim());
    }

    private static String said(Path home) throws IOException {
        return Files.readString(home.resolve("pgdata").resolve("log").resolve("said.log"));
    }

    private static void tellPlansFromTheNextStartOn(int port) throws SQLException {
        try (var server = ManyCases.connect(port);
                var statement = server.createStatement()) {
            for (var setting : List.of(
                    "logging_collector = on",
                    "log_filename = 'said.log'",
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on")) {
                statement.execute("alter system set " + setting);
            }
        }
    }

    private static void print(String question, String said) {
        System.out.println("\n== " + question);
        var parts = STATEMENT.split(said);
        var scans = new LinkedHashMap<String, Integer>();
        for (int i = 1; i < parts.length; i++) {
            var scan = SCAN.matcher(parts[i]);
            while (scan.find()) {
                scans.merge("%s: %s rows, %s ms".formatted(scan.group(1), scan.group(4), scan.group(3)), 1, Integer::sum);
            }
        }
        scans.forEach((scan, times) -> System.out.println("   " + times + " x " + scan));
        System.out.println("   statements: " + (parts.length - 1));
    }
}
