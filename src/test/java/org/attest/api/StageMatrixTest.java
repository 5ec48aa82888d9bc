package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.attest.RealDatabase;
import org.attest.casefile.Move;
import org.attest.casefile.Stage;
import org.attest.shared.Onlooker;
import org.junit.jupiter.api.Test;

/**
 * Who gets what answer from which route of a case, at each of its stages: asked of the running application, each cell, and
 * compared with what was looked at and found right. A change is looked at again, and then the list of the last run
 * (target/stage-matrix.txt) takes the place of the one beside this test.
 */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class StageMatrixTest {
    private static final String KNOWN = "stage-matrix.txt";
    private static final Path FOUND = Path.of("target", KNOWN);

    /** Whoever works the case is not known before it is made. */
    private static final String ASSIGNED = "its certifier";

    private static final Map<String, String> PEOPLE = people();

    private static Map<String, String> people() {
        var people = new LinkedHashMap<String, String>();
        people.put("records desk", "intake");
        people.put(ASSIGNED, null);
        people.put("chief", "chief");
        people.put("locked out", "acting");
        people.put("liaison", "liaison1");
        people.put("auditor", "auditor");
        people.put("admin", "admin");
        people.put("other agency's chief", "sampleton-chief");
        return people;
    }

    /** Whom the pages of a case are for, and one who may not see this one. */
    private static final List<String> AT_THE_PAGES = List.of("records desk", ASSIGNED, "chief", "locked out");

    /** Who is refused by role or agency, whatever the stage; asked, as pages are, at some stages only: elsewhere a dot. */
    private static final List<String> WITHOUT_CASES = List.of("liaison", "auditor", "admin", "other agency's chief");

    private static final Set<Stage> SEEN_AT = Set.of(Stage.RECEIVED, Stage.AWAITING_DECISION, Stage.ISSUED);

    private static final Map<Stage, Supplier<Journey>> WAYS = ways();

    private static Map<Stage, Supplier<Journey>> ways() {
        var ways = new EnumMap<Stage, Supplier<Journey>>(Stage.class);
        ways.put(Stage.RECEIVED, Journey::opened);
        ways.put(Stage.IN_REVIEW, Journey::worked);
        ways.put(Stage.IN_CONSULTATION, Journey::consulted);
        ways.put(Stage.AWAITING_DECISION, Journey::recommended);
        ways.put(Stage.APPROVED, Journey::approved);
        ways.put(Stage.ISSUED, Journey::issued);
        ways.put(Stage.DENIED, StageMatrixTest::denied);
        ways.put(Stage.REFERRED, () -> then(lockedOut(Journey.opened()), "chief", "referral", """
                {"agency": "Invented Agency", "address": "1 Invented Road"}"""));
        ways.put(
                Stage.WITHDRAWN,
                () -> then(lockedOut(Journey.opened()), "chief", "withdrawal", "{\"reason\": \"Taken back.\"}"));
        ways.put(Stage.REVOKED, () -> then(Journey.issued(), "chief", "revocation", """
                {"kind": "WITHDRAW", "reason": "An invented reason."}"""));
        return ways;
    }

    private static Journey then(Journey journey, String person, String part, String body) {
        Api.as(person).must("POST", journey.number, part, body);
        return journey;
    }

    private static Journey denied() {
        var journey = Journey.answered();
        then(journey, journey.certifier, "recommendation", """
                {"answer": "DENY", "grounds": {"reason": "RECORDS_CANNOT_ESTABLISH", "policySection": "4.2",
                 "reportLine": "An invented line.", "plainReason": "We did not find a report."}}""");
        return then(journey, "chief", "decision", "{\"answer\": \"DENY\", \"reason\": \"An invented reason.\"}");
    }

    /** What the move asks for, so that it is the stage that decides; elsewhere a body made from the description will do. */
    private static final Map<String, String> BODIES = Map.of(
            "assignment", "{}",
            "decision", "{\"answer\": \"RETURN\", \"reason\": \"An invented reason.\"}",
            "cooperation", Journey.cooperation(),
            "victim", Journey.victim(),
            "criminal-activity", Journey.activity(),
            "family-members", "{\"anyCulpable\": false}",
            "request", Journey.request(),
            "lock-outs", "{\"person\": \"certifier4\", \"reason\": \"An invented reason.\"}",
            "recommendation", "{\"answer\": \"CERTIFY\"}");

    /** Not what the test of the holding back makes up for itself. */
    private static final Predicate<String> OURS = field -> !field.contains("HeldBackTest");

    private static final Map<String, String> SESSIONS = new HashMap<>();

    private record Cell(String row, Stage stage, char answer) {}

    @Inject
    Onlooker onlooker;

    @Test
    void eachRouteAnswersEachPersonAtEachStageAsItWasFoundRight() throws IOException {
        var cells = new ArrayList<Cell>();
        for (var stage : Stage.values()) {
            ask(stage, cells);
        }
        Map<String, StringBuilder> rows = new java.util.TreeMap<>();
        for (var cell : cells) {
            rows.computeIfAbsent(cell.row(), key -> new StringBuilder()).append(cell.answer());
        }
        var lines = new ArrayList<String>();
        lines.add("# y done or shown, - not this person's work (403), 0 no such case for this person (404),");
        lines.add("# n no such thing within the case (404), s not at this stage (409), x refused for what was sent");
        lines.add("# . not asked: a page at this stage, or a person who is refused whatever the stage");
        lines.add("# stages: "
                + String.join(
                        " ", List.of(Stage.values()).stream().map(Enum::name).toList()));
        rows.forEach((row, answers) -> lines.add(answers + "  " + row));
        Files.write(FOUND, lines);
        assertThat(lines)
                .as("Look at what changed; where it is right, put %s in the place of the list", FOUND)
                .isEqualTo(known());
        assertThat(onlooker.heldBack()).filteredOn(OURS).isEmpty();
    }

    private static List<String> known() throws IOException {
        try (var text = StageMatrixTest.class.getResourceAsStream(KNOWN)) {
            return text == null
                    ? List.of()
                    : new String(text.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        }
    }

    private static void ask(Stage stage, List<Cell> cells) {
        var bodies = new SampleBody();
        var kase = made(stage);
        int version = Api.version(kase.number);
        for (var route : Routes.all()) {
            if (!route.path().contains("/cases/{number}") || SampleBody.isForm(route)) {
                continue;
            }
            boolean api = route.path().startsWith("/api/");
            if (!api && !route.method().equals("GET")) {
                continue; // the same moves behind forms: RoleRouteTest asks who may send them
            }
            for (var person : PEOPLE.entrySet()) {
                if (!api && !AT_THE_PAGES.contains(person.getKey())) {
                    continue; // refused by role alone: RoleRouteTest
                }
                if ((!api || WITHOUT_CASES.contains(person.getKey())) && !SEEN_AT.contains(stage)) {
                    cells.add(new Cell(route + "  " + person.getKey(), stage, '.'));
                    continue;
                }
                var name = person.getValue() == null ? kase.certifier : person.getValue();
                var answer = api ? atTheApi(route, kase.number, version, name, bodies) : atThePages(route, kase, name);
                char letter = letter(answer, "%s as %s at %s".formatted(route, person.getKey(), stage));
                cells.add(new Cell(route + "  " + person.getKey(), stage, letter));
                if (letter == 'y' && !route.method().equals("GET")) {
                    if (!stays(kase, stage, route)) {
                        kase = made(stage);
                    }
                    version = Api.version(kase.number);
                }
            }
        }
    }

    /** Whether the next person finds the case as this one did: at its stage, its certifier's, and nobody else locked out. */
    private static boolean stays(Journey kase, Stage stage, Routes route) {
        return !route.path().endsWith("/assignment")
                && !route.path().endsWith("/lock-outs")
                && stage.name().equals(Api.stage(kase.number));
    }

    private static Journey made(Stage stage) {
        var journey = WAYS.get(stage).get();
        assertThat(Api.stage(journey.number)).isEqualTo(stage.name());
        boolean alone = Api.as("acting").get("/cases/" + journey.number).statusCode() == 404;
        return alone || stage.after(Move.LOCK_OUT).isEmpty() ? journey : lockedOut(journey);
    }

    private static Journey lockedOut(Journey journey) {
        return then(journey, "chief", "lock-outs", "{\"person\": \"acting\", \"reason\": \"A relative.\"}");
    }

    private static Response atTheApi(Routes route, String number, int version, String person, SampleBody bodies) {
        var request = given().auth().preemptive().basic(person, "demo");
        var address = route.filled(Map.of("number", number));
        if (route.method().equals("GET")) {
            return request.get(address);
        }
        return request.contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(BODIES.getOrDefault(route.path().replaceAll(".*/", ""), bodies.of(route, "An invented answer")))
                .request(route.method(), address);
    }

    private static Response atThePages(Routes route, Journey kase, String person) {
        return given().redirects()
                .follow(false)
                .cookie("attest-session", SESSIONS.computeIfAbsent(person, PageSession::of))
                .accept("text/html,*/*")
                .get(route.filled(Map.of("number", kase.number)));
    }

    private static char letter(Response answer, String what) {
        int status = answer.statusCode();
        if (status < 400) {
            return 'y';
        }
        return switch (status) {
            case 403 -> '-';
            case 404 -> isPage(answer) || answer.asString().contains("There is no such case") ? '0' : 'n';
            case 400, 409, 422 -> answer.asString().contains("STAGE_ALLOWS_IT") ? 's' : 'x';
            default -> throw new AssertionError(what + ": " + status);
        };
    }

    private static boolean isPage(Response answer) {
        return answer.contentType().startsWith("text/html");
    }
}
