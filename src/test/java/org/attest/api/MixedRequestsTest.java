package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/**
 * A thousand requests of two agencies and a prosecutor's office at once, over connections that all of them share, and a good
 * part of them undone half way: no answer holds anything of another agency, and no row lies in another agency's hands.
 */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class MixedRequestsTest {
    private static final int REQUESTS = 1000;
    private static final int AT_ONCE = 14;
    private static final int CASES = 4;
    private static final String NOW = "as it is now";

    /** @param mark the family name that all its victims have in this test */
    private record House(String code, String mark, String intake, String certifier, String chief, List<String> cases) {}

    private record Asked(House house, String person, String method, String path, String version, String body) {}

    private record Answered(Asked asked, int status, String text) {}

    @TestHTTPResource("/")
    String base;

    private final House north = new House("NPD", "Northmarked", "intake", "certifier1", "chief", new ArrayList<>());
    private final House south = new House(
            "SPD", "Southmarked", "sampleton-intake", "sampleton-certifier", "sampleton-chief", new ArrayList<>());
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void noAnswerHoldsARowOfAnotherAgency() throws Exception {
        for (var house : List.of(north, south)) {
            for (int i = 0; i < CASES; i++) {
                house.cases().add(open(house));
            }
        }
        var asked = Journey.consulted().number; // so that the office has something to see
        long seed = Long.getLong("attest.seed", System.nanoTime());
        var random = new Random(seed);
        var work = new ArrayList<Callable<Answered>>();
        for (int i = 0; i < REQUESTS; i++) {
            var one = any(random);
            work.add(() -> ask(one));
        }
        var answers = answers(work);
        for (var answer : answers) {
            var what = "%s %s as %s (seed %d)"
                    .formatted(
                            answer.asked().method(),
                            answer.asked().path(),
                            answer.asked().person(),
                            seed);
            if (answer.asked().method().equals("GET")) {
                assertThat(answer.status()).as(what).isLessThan(500);
            }
            for (var foreign : foreign(answer.asked())) {
                assertThat(answer.text()).as(what).doesNotContain(foreign);
            }
        }
        mixedIndeed(answers);
        assertThat(answers.stream().filter(answer -> answer.asked().path().equals("/consultations")))
                .as("the office sees the brief that was sent to it, and of the other cases nothing")
                .allMatch(answer -> answer.text().contains(asked));
        everyRowLiesWhereItBelongs();
    }

    /** While these are asked, the database fails some changes at the very end, when all is written but the commit. */
    private static List<Answered> answers(List<Callable<Answered>> work) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        var answers = new ArrayList<Answered>();
        try (var owner = Sql.asOwner()) {
            owner.run("""
                    create function fail_at_the_end() returns trigger language plpgsql as $$
                    begin
                        if random() < 0.15 then raise exception 'failed on purpose'; end if;
                        return null;
                    end $$""");
            owner.run("""
                    create constraint trigger fails_at_the_end after insert on case_event
                    deferrable initially deferred for each row execute function fail_at_the_end()""");
            try {
                for (var done : pool.invokeAll(work)) {
                    answers.add(done.get());
                }
            } finally {
                owner.run("drop trigger fails_at_the_end on case_event");
                owner.run("drop function fail_at_the_end()");
                pool.shutdownNow();
            }
        }
        return answers;
    }

    /** What an answer must not hold; what somebody typed into a path himself is not given back either. */
    private List<String> foreign(Asked asked) {
        if (asked.house() == null) {
            return Stream.concat(
                            Stream.of(north.mark(), south.mark()),
                            Stream.of(north, south)
                                    .flatMap(house -> house.cases().stream())
                                    .filter(number -> !asked.path().contains(number)))
                    .toList();
        }
        var other = asked.house() == north ? south : north;
        return List.of(other.mark(), other.code() + "-20");
    }

    private Asked any(Random random) {
        var house = random.nextBoolean() ? north : south;
        var other = house == north ? south : north;
        var own = house.cases().get(random.nextInt(CASES));
        var foreign = other.cases().get(random.nextInt(CASES));
        var reader = random.nextBoolean() ? house.certifier() : house.chief();
        return switch (random.nextInt(17)) {
            case 0 -> get(house, reader, "/cases?limit=100");
            case 1 -> get(house, reader, "/cases?q=" + (random.nextBoolean() ? house.mark() : other.mark()));
            case 2 -> get(house, reader, "/cases/" + own);
            case 3 -> get(house, reader, "/cases/" + own + "/timeline");
            case 4 -> get(house, reader, "/cases/" + own + "/form/completeness");
            case 5 -> get(house, reader, "/cases/" + foreign + (random.nextBoolean() ? "" : "/timeline"));
            case 6 ->
                get(
                        house,
                        house.chief(),
                        random.nextBoolean()
                                ? "/certificates"
                                : "/reports/annual?year=" + Journey.today().getYear());
            case 7 -> get(null, random.nextBoolean() ? "liaison1" : "liaison2", "/consultations");
            case 8 -> get(null, "liaison1", "/cases/" + own);
            case 9 -> write(house, "PUT", own, "victim", NOW, victim(house));
            case 10 -> write(house, "PUT", own, "victim", "0", victim(house));
            case 11 -> write(house, "PUT", own, "criminal-activity", NOW, "{\"dates\": [\"2099-01-01\"]}");
            case 12 -> write(house, "PUT", foreign, "victim", "1", victim(house));
            case 13 -> write(house, "POST", own, "cooperation", NOW, Journey.cooperation());
            case 14 -> get(north, "auditor", "/tamper-evidence/export");
            case 15 -> get(house, reader, "/cases/" + own + "/form");
            default ->
                new Asked(
                        house,
                        house.intake(),
                        "POST",
                        "/cases",
                        null,
                        random.nextBoolean() ? opening(house) : "{\"request\": {}}");
        };
    }

    private static Asked get(House house, String person, String path) {
        return new Asked(house, person, "GET", path, null, null);
    }

    private static Asked write(House house, String method, String number, String part, String version, String body) {
        return new Asked(house, house.certifier(), method, "/cases/" + number + "/" + part, version, body);
    }

    /** The version as it is just before the request is sent: by the time it comes, sometimes another's. */
    private static String version(House house, String number) {
        return Api.as(house.chief()).get("/cases/" + number).jsonPath().getString("version");
    }

    private static String victim(House house) {
        return Journey.victim().replace("Testperson-Muñoz", house.mark());
    }

    private static String opening(House house) {
        return "{\"request\": %s, \"victim\": %s, \"criminalActivity\": %s}"
                .formatted(Journey.request(), victim(house), Journey.activity());
    }

    private static String open(House house) {
        var made = Api.as(house.intake()).post("/cases", opening(house));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        var number = made.jsonPath().getString("number");
        Api.as(house.intake())
                .request()
                .header("If-Match", "\"" + version(house, number) + "\"")
                .body("{}")
                .post("/api/v1/cases/" + number + "/assignment")
                .then()
                .statusCode(200);
        return number;
    }

    private Answered ask(Asked asked) throws IOException, InterruptedException {
        var secret = Base64.getEncoder().encodeToString((asked.person() + ":demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + "api/v1" + asked.path()))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/json");
        if (asked.version() != null) {
            var number = asked.path().split("/")[2];
            var version = asked.version().equals(NOW) ? version(asked.house(), number) : asked.version();
            request.header("If-Match", "\"" + version + "\"");
        }
        request.method(
                asked.method(), asked.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(asked.body()));
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        return new Answered(asked, answer.statusCode(), text(answer.body()));
    }

    /** What a person can read in it. */
    private static String text(byte[] body) throws IOException {
        if (body.length < 4 || body[0] != '%' || body[1] != 'P') {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (var paper = Loader.loadPDF(body)) {
            return "PDF " + new PDFTextStripper().getText(paper);
        }
    }

    /** That it was what it says: many of each kind, and many undone. */
    private static void mixedIndeed(List<Answered> answers) {
        var kinds = answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.asked().method().equals("GET")
                                ? "read " + answer.status() / 100
                                : "write " + answer.status(),
                        Collectors.counting()));
        assertThat(kinds.getOrDefault("read 2", 0L)).as("%s", kinds).isGreaterThan(300);
        assertThat(kinds.getOrDefault("read 4", 0L)).as("%s", kinds).isGreaterThan(50);
        assertThat(taken(kinds)).as("%s", kinds).isGreaterThan(30);
        assertThat(kinds.getOrDefault("write 412", 0L))
                .as("stale ones of %s", kinds)
                .isGreaterThan(30);
        assertThat(kinds.getOrDefault("write 422", 0L))
                .as("refused ones of %s", kinds)
                .isGreaterThan(20);
        assertThat(kinds.getOrDefault("write 404", 0L))
                .as("foreign ones of %s", kinds)
                .isGreaterThan(30);
        assertThat(kinds.getOrDefault("write 500", 0L))
                .as("undone at the very end of %s", kinds)
                .isGreaterThan(5);
        assertThat(answers)
                .filteredOn(answer -> answer.text().startsWith("PDF "))
                .hasSizeGreaterThan(20);
        assertThat(answers)
                .filteredOn(answer -> answer.asked().path().endsWith("/export") && answer.status() == 200)
                .hasSizeGreaterThan(20);
    }

    private static long taken(Map<String, Long> kinds) {
        return kinds.getOrDefault("write 200", 0L) + kinds.getOrDefault("write 201", 0L);
    }

    private void everyRowLiesWhereItBelongs() throws SQLException {
        try (var owner = Sql.asOwner()) {
            for (var table : List.of("certification_case", "case_event", "case_event_content", "case_event_link")) {
                assertThat(owner.column("select number from " + table
                                + " join agency using (agency_id) where number not like code || '-%'"))
                        .as(table)
                        .isEmpty();
            }
            for (var house : List.of(north, south)) {
                assertThat(owner.column("""
                                select distinct code from certification_case join agency using (agency_id)
                                where victim -> 'name' ->> 'family' = '%s'""".formatted(house.mark()))).containsExactly(house.code());
                assertThat(owner.column("""
                                select distinct own.code from access_log l join agency own using (agency_id)
                                join agency came on came.agency_id = l.by_agency where came.code = '%s'""".formatted(house.code())))
                        .as("what was written down of %s", house.code())
                        .containsExactly(house.code());
            }
            // the case's own count of its moves and the entries that tell them: nothing was kept of what was undone
            assertThat(owner.column("""
                            select k.number from certification_case k
                            where k.moves <> (select count(*) from case_event e where e.agency_id = k.agency_id and e.number = k.number)""")).isEmpty();
        }
    }
}
