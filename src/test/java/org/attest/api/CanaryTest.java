package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.RealDatabase;
import org.attest.imports.Papers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Canaries: a case in which each kind of datum is one invented word. Every route that gives something is asked as every role,
 * and each word may be found only where the table says that this role's work needs it (need to know, C-4, C-6).
 */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class CanaryTest {
    /** One word for each kind of datum; written so that no other text holds it. */
    private enum Canary {
        VICTIM("Zukanaryna"),
        OTHER_NAME("Zukanaryot"),
        A_NUMBER("919293949"),
        NARRATIVE("zukanaryta"),
        INJURY("zukanaryin"),
        PLACE("zukanarypl"),
        SAFE_CONTACT("zukanarysa"),
        STATEMENT("zukanaryst"),
        CLAIM("zukanarycl"),
        PAPER("zukanarypa"),
        TITLE_OF_PAPER("zukanaryti"),
        REQUESTER("Zukanaryre"),
        REQUESTERS_ADDRESS("zukanaryad"),
        QUESTION("zukanaryqu");

        private final String word;

        Canary(String word) {
            this.word = word;
        }
    }

    private static final Set<Canary> ALL = Set.of(Canary.values());
    /** What the brief holds: the crime and the cooperation, never the A-Number, an address or the requester's papers (C-7). */
    private static final Set<Canary> BRIEF = Set.of(Canary.VICTIM, Canary.PLACE, Canary.STATEMENT, Canary.QUESTION);
    /** The records desk opens requests and sees their headers: the request itself, and nothing of the victim. */
    private static final Set<Canary> REQUEST = Set.of(Canary.REQUESTER, Canary.REQUESTERS_ADDRESS);

    /** Who may be shown what, somewhere at all. */
    private static final Map<String, Set<Canary>> MAY = Map.of(
            "certifier1",
            ALL,
            "chief",
            ALL,
            "intake",
            REQUEST,
            "liaison1",
            BRIEF,
            "auditor",
            Set.of(),
            "admin",
            Set.of(),
            "sampleton-chief",
            Set.of(),
            "sampleton-certifier",
            Set.of());

    /** The A-Number and the safe contact stand on the case's own pages and papers; never in a list, a search or a register. */
    private static final Set<Canary> NEVER_IN_LISTS = Set.of(
            Canary.A_NUMBER,
            Canary.SAFE_CONTACT,
            Canary.NARRATIVE,
            Canary.INJURY,
            Canary.STATEMENT,
            Canary.CLAIM,
            Canary.REQUESTERS_ADDRESS);

    private static final String NONE = "00000000-0000-7000-8000-000000000000";
    private final List<String> logged = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            synchronized (logged) {
                logged.add(line.getMessage() + java.util.Arrays.toString(line.getParameters()) + line.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(listening);
    }

    @Test
    void eachWordIsFoundOnlyWhereItBelongs() {
        var examples = example();
        var number = examples.get("number");
        var misplaced = new TreeSet<String>();
        var met = new TreeSet<Canary>();
        for (var person : new TreeMap<>(MAY).keySet()) {
            var session = PageSession.of(person);
            for (var route : routes()) {
                var address = filled(route, examples);
                var answer = address.startsWith("/api/")
                        ? given().auth().preemptive().basic(person, "demo").get(address)
                        : given().redirects()
                                .follow(false)
                                .cookie("attest-session", session)
                                .accept(route.matches(".*(\\.pdf|/(form-page|pages)/.*)") ? "*/*" : "text/html")
                                .get(address);
                for (var canary : Canary.values()) {
                    if (text(answer).contains(canary.word.toLowerCase(Locale.ROOT))) {
                        met.add(canary);
                        boolean inList = !route.contains("{");
                        if (!MAY.get(person).contains(canary) || inList && NEVER_IN_LISTS.contains(canary)) {
                            misplaced.add(canary + " to " + person + " at " + route);
                        }
                    }
                    if (answer.headers().toString().toLowerCase(Locale.ROOT).contains(canary.word.toLowerCase())) {
                        misplaced.add(canary + " in a header to " + person + " at " + route);
                    }
                }
            }
            searched(person, session, number).forEach(canary -> misplaced.add(canary + " to " + person + " at search"));
        }
        assertThat(misplaced).isEmpty();
        assertThat(met).as("each canary sings somewhere").containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(singing(String.join("\n", logged))).as("in the log").isEmpty();
    }

    @Test
    void aRefusalRepeatsNothingOfWhatWasSent() {
        for (var body : List.of(
                "{\"request\": {\"receivedOn\": \"Zukanaryna\"}}",
                "{\"request\": \"zukanaryta",
                "{\"victim\": {\"aNumber\": \"919293949919293949\", \"name\": {\"family\": \"Zukanaryna\"}}}")) {
            var answer = Api.as("certifier1").post("/cases", body);
            assertThat(answer.statusCode()).isBetween(400, 422);
            assertThat(singing(answer.asString())).as(body).isEmpty();
        }
        for (var address : List.of("/cases/Zukanaryna", "/cases?stage=Zukanaryna", "/cases?cursor=Zukanaryna")) {
            var answer = Api.as("certifier1").get(address);
            assertThat(answer.statusCode()).as(address).isBetween(400, 404);
            assertThat(singing(answer.asString())).as(address).isEmpty();
        }
        assertThat(singing(String.join("\n", logged))).as("in the log").isEmpty();
    }

    /** What a search for each word tells: whoever may not see it must not find out that it is there. */
    private static Set<Canary> searched(String person, String session, String number) {
        return Set.of(Canary.VICTIM, Canary.OTHER_NAME).stream()
                .filter(canary -> !MAY.get(person).contains(canary))
                .filter(canary -> given().cookie("attest-session", session)
                        .header("Sec-Fetch-Site", "same-origin")
                        .accept("text/html")
                        .formParam("q", canary.word)
                        .post("/search")
                        .asString()
                        .contains(number))
                .collect(Collectors.toSet());
    }

    private static Set<Canary> singing(String text) {
        var plain = text.toLowerCase(Locale.ROOT);
        return Set.of(Canary.values()).stream()
                .filter(canary -> plain.contains(canary.word.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** All that an answer says; of a PDF its words, its fields and what is said about it. */
    private static String text(Response answer) {
        if (!String.valueOf(answer.contentType()).startsWith("application/pdf")) {
            return answer.asString().toLowerCase(Locale.ROOT);
        }
        try (var document = Loader.loadPDF(answer.asByteArray())) {
            var said = new StringBuilder(new PDFTextStripper().getText(document));
            var form = document.getDocumentCatalog().getAcroForm(null);
            if (form != null) {
                form.getFieldTree().forEach(field -> said.append(' ').append(field.getValueAsString()));
            }
            var about = document.getDocumentInformation();
            about.getMetadataKeys().forEach(key -> said.append(' ').append(about.getCustomMetadataValue(key)));
            return said.toString().toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new AssertionError("A PDF that cannot be read", e);
        }
    }

    /** A case with every canary in it, consulted on, with a letter and an imported paper. */
    private static Map<String, String> example() {
        var intake = Api.as("intake");
        var opened = intake.post("/cases", """
                {"request": {"receivedOn": "%s", "receivedBy": "EMAIL", "requester": "ATTORNEY",
                   "name": {"family": "Zukanaryre", "given": "Ivy"}, "organization": "Invented Legal Aid",
                   "address": "1 zukanaryad Street"},
                 "victim": {"name": {"family": "Zukanaryna", "given": "Ana"},
                   "otherNames": [{"family": "Zukanaryot", "given": "Ana"}],
                   "bornOn": "1990-02-03", "sex": "FEMALE", "aNumber": "919293949", "kind": "DIRECT"},
                 "criminalActivity": {"incidentNumbers": ["26-104417"], "crimes": ["DOMESTIC_VIOLENCE"],
                   "citations": ["G.L. c. 265 s. 13M"], "dates": ["2026-05-04"], "places": ["zukanarypl, Massachusetts"],
                   "inUnitedStates": true, "extraterritorial": false, "narrative": "An invented zukanaryta.",
                   "injuries": "zukanaryin", "caseStatus": "ONGOING"}}""".formatted(Journey.today().minusDays(20)));
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
        var number = opened.jsonPath().getString("number");
        intake.must("POST", number, "assignment", "{\"certifier\": \"certifier1\", \"note\": \"test\"}");
        var certifier = Api.as("certifier1");
        certifier.must(
                "PUT", number, "safe-contact", """
                {"channels": [{"kind": "PHONE", "where": "zukanarysa", "safe": true, "mayLeaveMessage": false,
                 "maySayPolice": false, "codeWord": "zukanarysa", "until": "%s"}]}""".formatted(Journey.today().plusDays(9)));
        var paper = given().auth()
                .preemptive()
                .basic("certifier1", "demo")
                .header("If-Match", Api.version(number))
                .multiPart("kind", "PACKET")
                .multiPart("title", "zukanaryti")
                .multiPart(
                        "file",
                        "zukanarypa.pdf",
                        "%PDF-1.4 zukanarypa".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post("/api/v1/cases/" + number + "/documents");
        assertThat(paper.statusCode()).as(paper.asString()).isEqualTo(201);
        var claims = Papers.supplementBValues();
        claims.replaceAll((field, value) -> value.equals("An invented tale of a shovel.") ? "zukanarycl" : value);
        var imported = certifier.write(
                "POST",
                number,
                "import",
                "{\"pdf\": \"%s\"}".formatted(Base64.getEncoder().encodeToString(Papers.builtIn(claims))));
        assertThat(imported.statusCode()).as(imported.asString()).isLessThan(300);
        var entry = certifier.must("POST", number, "cooperation", """
                {"on": "%s", "kind": "GAVE_STATEMENT", "what": "zukanaryst", "by": "VICTIM"}""".formatted(Journey.today()));
        certifier.must("POST", number, "consultations", "{\"question\": \"zukanaryqu?\"}");
        var kase = certifier.get("/cases/" + number).jsonPath();
        return Map.of(
                "number",
                number,
                "consultation",
                kase.getString("consultations[-1].id"),
                "id",
                kase.getString("consultations[-1].id"),
                "entry",
                entry.getString("cooperation[0].id"),
                "person",
                Journeys.person(),
                "document",
                paper.jsonPath().getString("id"),
                "page",
                "1");
    }

    private static List<String> routes() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/openapi").jsonPath().getMap("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String filled(String route, Map<String, String> examples) {
        var address = route.replace("/documents/{id}", "/documents/{document}");
        for (var example : examples.entrySet()) {
            address = address.replace("{" + example.getKey() + "}", example.getValue());
        }
        return address.replaceAll("\\{\\w+}", NONE) + (route.endsWith("/annual") ? "?year=2026" : "");
    }
}
