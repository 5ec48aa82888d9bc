package org.attest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How long the packaged application takes to answer a queue or a search, row-level security on, with 40 cases and with
 * 100,000: the time between question and whole answer on this machine's loopback. {@code docs/benchmarks.md} says how.
 */
public final class QueueBenchmark {
    static final int CASES = 100_000;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int WARM = 40;
    private static final int ASKED = 200;
    private static final String CASE = "NPD-2026-0030";

    /** @param form what is posted, or null for a page or an answer that is only read */
    record Question(String what, String person, String path, String form) {
        Question(String what, String person, String path) {
            this(what, person, path, null);
        }

        boolean isPage() {
            return !path.startsWith("/api/");
        }
    }

    static final List<Question> QUESTIONS = List.of(
            new Question("all open, by due day", "chief", "/api/v1/cases?due=2099-12-31"),
            new Question("mine", "certifier1", "/api/v1/cases?assignee=me"),
            new Question("unassigned", "intake", "/api/v1/cases?assignee=none"),
            new Question("overdue", "certifier1", "/api/v1/cases?due=overdue"),
            new Question("due soon", "certifier1", "/api/v1/cases?due=soon"),
            new Question("lapsing", "chief", "/api/v1/cases?due=lapsing&sort=fileBy"),
            new Question("every case, latest received", "chief", "/api/v1/cases?sort=-received"),
            new Question("search: one name", "certifier1", "/api/v1/cases?q=quibbleworth"),
            new Question("search: name as it sounds", "certifier1", "/api/v1/cases?q=kwibbelworth"),
            new Question("search: two names", "certifier1", "/api/v1/cases?q=anala+quib"),
            new Question("search: beginning of many", "chief", "/api/v1/cases?q=qu"),
            new Question("search: case number", "certifier1", "/api/v1/cases?q=NPD-2004-0420"),
            new Question("search: incident, records desk", "intake", "/api/v1/cases?q=17-104417"),
            new Question("page: start, certifier", "certifier1", "/"),
            new Question("page: start, chief", "chief", "/"),
            new Question("page: start, records desk", "intake", "/"),
            new Question("page: cases, mine", "certifier1", "/cases?pile=mine"),
            new Question("page: cases, overdue", "chief", "/cases?pile=overdue"),
            new Question("page: cases, every one", "chief", "/cases"),
            new Question("page: search, one name", "certifier1", "/search", "q=quibbleworth"),
            new Question("page: search, as it sounds", "certifier1", "/search", "q=kwibbelworth"),
            new Question("page: search, beginning of many", "chief", "/search", "q=qu"),
            new Question("page: a case", "certifier1", "/cases/" + CASE),
            new Question("page: its form, drawn before", "certifier1", "/cases/" + CASE + "/form-page/1.png"),
            new Question("page: its timeline", "chief", "/cases/" + CASE + "/timeline"));

    private QueueBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var home = PackagedAttest.newHome("queue-benchmark");
        try (var attest = PackagedAttest.demonstration(home, 40)) {
            var few = ask(attest);
            var port = Integer.parseInt(
                    Files.readAllLines(home.resolve("pgdata").resolve("postmaster.pid")).get(3).trim());
            int cases = ManyCases.add(port, CASES);
            var many = ask(attest);
            System.out.printf(
                    Locale.ROOT, "%n| question | few: median ms | p95 | %,d cases: median ms | p95 |%n", cases);
            System.out.println("| --- | ---: | ---: | ---: | ---: |");
            for (int i = 0; i < QUESTIONS.size(); i++) {
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                        QUESTIONS.get(i).what(),
                        few.get(i)[0],
                        few.get(i)[1],
                        many.get(i)[0],
                        many.get(i)[1]);
            }
        }
    }

    static HttpRequest request(PackagedAttest attest, Question question, HttpClient client)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(attest.url() + question.path()));
        if (question.form() != null) {
            request.header("Content-Type", FORM).POST(BodyPublishers.ofString(question.form()));
        }
        if (question.isPage()) {
            return request.header("Cookie", session(attest, question.person(), client))
                    .header("Sec-Fetch-Site", "same-origin")
                    .header("Accept", "text/html,image/png")
                    .build();
        }
        var secret = Base64.getEncoder().encodeToString((question.person() + ":demo").getBytes());
        return request.header("Authorization", "Basic " + secret).build();
    }

    private static String session(PackagedAttest attest, String person, HttpClient client)
            throws IOException, InterruptedException {
        var signIn = HttpRequest.newBuilder(URI.create(attest.url() + "/sign-in"))
                .header("Content-Type", FORM)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("j_username=" + person + "&j_password=demo"))
                .build();
        return client.send(signIn, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    /** Median and 95th percentile, in milliseconds, of each question. */
    private static List<double[]> ask(PackagedAttest attest) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var results = new ArrayList<double[]>();
        for (var question : QUESTIONS) {
            var request = request(attest, question, client);
            var took = new double[ASKED];
            for (int i = -WARM; i < ASKED; i++) {
                long from = System.nanoTime();
                var answer = client.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(question.path() + " was answered " + answer.statusCode());
                }
                if (i >= 0) {
                    took[i] = (System.nanoTime() - from) / 1e6;
                }
            }
            Arrays.sort(took);
            results.add(new double[] {took[ASKED / 2], took[ASKED * 95 / 100]});
        }
        return results;
    }
}
