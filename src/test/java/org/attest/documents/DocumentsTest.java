package org.attest.documents;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.attest.api.PageSession;
import org.junit.jupiter.api.Test;

/** Papers of a case: told by content, each side apart, shown to those whose work it is, given out as files only. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class DocumentsTest {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    VirusScanner scanner;

    private static RequestSpecification as(String person) {
        return given().auth().preemptive().basic(person, "demo");
    }

    private static int version(String number) {
        return as("certifier1").get("/api/v1/cases/" + number).jsonPath().getInt("version");
    }

    private static Response file(
            String person, String number, Map<String, String> said, String fileName, byte[] content) {
        var request = as(person).header("If-Match", version(number)).multiPart("file", fileName, content, "image/png");
        said.forEach(request::multiPart);
        return request.post("/api/v1/cases/" + number + "/documents");
    }

    private static Map<String, String> report(String title) {
        return Map.of("kind", "POLICE_REPORT", "title", title);
    }

    private static List<Map<String, Object>> list(String person, String number) {
        return as(person)
                .get("/api/v1/cases/" + number + "/documents")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    private static void refused(Response answer, int status, String rule, String number) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getString("violations[0].rule")).isEqualTo(rule);
        assertThat(list("certifier1", number)).as("nothing is stored").isEmpty();
    }

    private static byte[] pdf(int size) {
        var content = Arrays.copyOf(PDF, size);
        Arrays.fill(content, PDF.length, size, (byte) ' ');
        return content;
    }

    @Test
    void aPaperIsKeptByteForByteUnderANeutralNameAndGivenOutAsAFileOnly() {
        var number = Journeys.inReview();
        var filed = file("certifier1", number, report("Dispatch log"), "Ana Testperson-Muñoz A900000001.pdf", PDF);
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        JsonPath paper = filed.jsonPath();
        assertThat(paper.getString("fileName")).isEqualTo(number + "-report-1.pdf");
        assertThat(paper.getString("sha256")).isEqualTo(Documents.sha256(PDF));
        assertThat(paper.getString("scan")).isEqualTo("NOT_SCANNED");
        assertThat(paper.getString("side")).isEqualTo("AGENCY");
        assertThat(filed.header("ETag")).contains(String.valueOf(version(number)));
        assertThat(filed.asString()).doesNotContain("Testperson").doesNotContain("900000001");

        var given = as("chief").get(filed.header("Location"));
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(given.asByteArray()).isEqualTo(PDF);
        assertThat(given.contentType()).startsWith("application/octet-stream");
        assertThat(given.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + number + "-report-1.pdf\"");
        assertThat(given.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(given.header("Cache-Control")).contains("no-store");
        assertThat(given.headers().getValues("Content-Security-Policy")).anyMatch(policy -> policy.contains("sandbox"));

        assertThat(file("certifier1", number, report("Second"), "x", PNG)
                        .jsonPath()
                        .getString("fileName"))
                .isEqualTo(number + "-report-2.png");
    }

    @Test
    void theTimelineTellsKindSideAndSizeAndKeepsTheTitleAmongTheContents() {
        var number = Journeys.inReview();
        file("certifier1", number, report("A typed title"), "x.pdf", PDF).then().statusCode(201);
        var last = as("certifier1")
                .get("/api/v1/cases/" + number + "/timeline")
                .jsonPath()
                .getMap("items.find { it.type == 'PaperFiled' }");
        assertThat(last.get("facts").toString())
                .contains("POLICE_REPORT", "AGENCY", String.valueOf(PDF.length))
                .doesNotContain("typed");
        assertThat(last.get("content").toString()).contains("A typed title");
    }

    @Test
    void theRecordsDeskHandsInThePacketAndSeesOnlyThatItIsThere() {
        var number = Journeys.inReview();
        var packet = file("intake", number, Map.of("kind", "PACKET"), "packet.pdf", PDF);
        assertThat(packet.statusCode()).as(packet.asString()).isEqualTo(201);
        assertThat(packet.jsonPath().getString("side")).isEqualTo("VICTIM");
        file("certifier1", number, report("Not for the desk"), "x.pdf", PDF)
                .then()
                .statusCode(201);
        assertThat(list("intake", number))
                .singleElement()
                .satisfies(paper ->
                        assertThat(paper).containsEntry("kind", "PACKET").doesNotContainKeys("title", "sha256"));
        assertThat(as("intake").get(packet.header("Location")).statusCode()).isEqualTo(403);
        file("intake", number, report("Not theirs"), "x.pdf", PDF)
                .then()
                .statusCode(403)
                .body("violations[0].rule", equalTo("HANDED_IN"));
        assertThat(list("chief", number)).hasSize(2);
    }

    @Test
    void theVictimsSideCanBeToldFromTheAgencys() {
        var number = Journeys.inReview();
        file("certifier1", number, Map.of("kind", "PACKET"), "x", PDF).then().statusCode(201);
        file("certifier1", number, Map.of("kind", "EVIDENCE", "side", "VICTIM"), "x", PDF)
                .then()
                .statusCode(201);
        file("certifier1", number, Map.of("kind", "EVIDENCE", "side", "AGENCY"), "x", PDF)
                .then()
                .statusCode(201);
        for (var side : Map.of("AGENCY", 1, "VICTIM", 2).entrySet()) {
            var items = as("chief")
                    .get("/api/v1/cases/" + number + "/documents?side=" + side.getKey())
                    .jsonPath()
                    .getList("items.side");
            assertThat(items).hasSize(side.getValue()).containsOnly(side.getKey());
        }
        as("chief")
                .get("/api/v1/cases/" + number + "/documents?side=EVERYBODY")
                .then()
                .statusCode(400);
    }

    @Test
    void whatIsMissingOrDoesNotFitIsNamed() {
        var number = Journeys.inReview();
        refused(file("certifier1", number, Map.of(), "x", PDF), 422, "KIND_CHOSEN", number);
        refused(file("certifier1", number, Map.of("kind", "EVIDENCE"), "x", PDF), 422, "SIDE_CHOSEN", number);
        refused(
                file("certifier1", number, Map.of("kind", "PACKET", "side", "AGENCY"), "x", PDF),
                422,
                "SIDE_FITS_KIND",
                number);
        refused(file("certifier1", number, Map.of("kind", "SIGNED_SCAN"), "x", PDF), 400, "FILTER_READABLE", number);
        refused(file("certifier1", number, report("t".repeat(121)), "x", PDF), 422, "TITLE_PLAIN", number);
        refused(file("certifier1", number, report("a\u0007b"), "x", PDF), 422, "TITLE_PLAIN", number);
        var without = as("certifier1")
                .header("If-Match", version(number))
                .multiPart("kind", "PACKET")
                .post("/api/v1/cases/" + number + "/documents");
        refused(without, 422, "FILE_GIVEN", number);
        as("certifier1")
                .multiPart("kind", "PACKET")
                .multiPart("file", "x", PDF)
                .post("/api/v1/cases/" + number + "/documents")
                .then()
                .statusCode(428);
        as("certifier1")
                .header("If-Match", "999")
                .multiPart("kind", "PACKET")
                .multiPart("file", "x", PDF)
                .post("/api/v1/cases/" + number + "/documents")
                .then()
                .statusCode(412);
        assertThat(list("certifier1", number)).isEmpty();
    }

    @Test
    void anEmptyFileAndOneOfTwentyFiveMegabytesAndAByteAreRefusedAndOneOfJustThatIsTaken() throws Exception {
        var number = Journeys.inReview();
        refused(file("certifier1", number, report("Empty"), "x.pdf", new byte[0]), 422, "FILE_NOT_EMPTY", number);
        refused(
                file("certifier1", number, report("Long"), "x.pdf", pdf(25 * MEGABYTE + 1)),
                413,
                "FILE_SMALL_ENOUGH",
                number);
        var far = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/cases/"
                                        + number + "/documents"))
                                .header("Content-Type", "multipart/form-data; boundary=between")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[28 * MEGABYTE]))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(far.statusCode()).isEqualTo(413);
        assertThat(far.body()).contains("27 MB", "Nothing was stored");
        assertThat(list("certifier1", number)).isEmpty();
        file("certifier1", number, report("Just"), "x.pdf", pdf(25 * MEGABYTE))
                .then()
                .statusCode(201)
                .body("size", equalTo(25 * MEGABYTE));
    }

    @Test
    void whatIsNoPaperIsRefusedWhateverItsNameAndTypeSay() {
        var number = Journeys.inReview();
        var others = Map.of(
                "page.pdf", "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(US_ASCII),
                "text.png", "plain words".getBytes(US_ASCII),
                "program.jpg", new byte[] {'M', 'Z', 0, 0, 1, 2, 3, 4, 5, 6, 7, 8},
                "picture.tiff", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(US_ASCII),
                "letter.pdf", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0, 33, 0});
        others.forEach((name, content) -> refused(
                file("certifier1", number, report("Other"), name, content), 422, "FILE_OF_A_KNOWN_KIND", number));
    }

    @Test
    void theNameThatTheSenderGaveIsNowhere() {
        var number = Journeys.inReview();
        var names = List.of(
                "report.pdf.exe",
                "../../../../tmp/attest-escaped.pdf",
                "..\\..\\windows\\x.pdf",
                "/etc/passwd",
                "<script>alert(1)</script>.pdf",
                "x\"; filename=\"y.html");
        for (var name : names) {
            var filed = file("certifier1", number, report("Named"), name, PNG);
            assertThat(filed.statusCode()).as(name + filed.asString()).isEqualTo(201);
            var paper = as("chief").get(filed.header("Location"));
            assertThat(paper.header("Content-Disposition"))
                    .matches("attachment; filename=\"" + number + "-report-\\d+\\.png\"");
            assertThat(filed.asString()).doesNotContain("script", "passwd", "escaped", "exe");
        }
        assertThat(java.nio.file.Path.of("/tmp/attest-escaped.pdf")).doesNotExist();
        assertThat(list("certifier1", number)).hasSize(names.size());
    }

    @Test
    void aTitleIsOnlyEverText() {
        var number = Journeys.inReview();
        file("certifier1", number, report("<img src=x onerror=alert(1)>"), "x", PNG)
                .then()
                .statusCode(201);
        var page = as("certifier1")
                .header("Accept", "text/html")
                .cookie("attest-session", PageSession.of("certifier1"))
                .get("/cases/" + number + "/documents")
                .asString();
        assertThat(page).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img src=x");
    }

    @Test
    void aPaperOfAnotherCaseOrAgencyIsNoPaperOfThisOne() {
        var number = Journeys.inReview();
        var other = Journeys.inReview();
        var id =
                file("certifier1", other, report("Theirs"), "x", PNG).jsonPath().getString("id");
        as("chief").get("/api/v1/cases/" + number + "/documents/" + id).then().statusCode(404);
        as("certifier1")
                .get("/api/v1/cases/" + number + "/documents/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
        // somebody of another agency: the same answer as for a case that is not there
        var foreign = as("sampleton-chief").get("/api/v1/cases/" + other + "/documents/" + id);
        var absent = as("sampleton-chief").get("/api/v1/cases/NPD-2026-999999/documents/" + id);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
    }

    @Test
    void anInfectedFileIsRefusedAndNothingIsTakenWhileTheScannerIsGone() throws IOException {
        var number = Journeys.inReview();
        var infected = ("%PDF-1.4\n" + MadeUpScanner.TEST_VIRUS).getBytes(US_ASCII);
        try (var clamd = MadeUpScanner.onLoopback()) {
            QuarkusMock.installMockForInstance(clamd.asked(), scanner);
            refused(file("certifier1", number, report("Bad"), "x.pdf", infected), 422, "FILE_CLEAN", number);
            clamd.close();
            refused(file("certifier1", number, report("Good"), "x.pdf", PDF), 503, "SCANNER_ANSWERS", number);
        }
        try (var clamd = MadeUpScanner.onLoopback()) {
            QuarkusMock.installMockForInstance(clamd.asked(), scanner);
            file("certifier1", number, report("Good"), "x.pdf", PDF)
                    .then()
                    .statusCode(201)
                    .body("scan", equalTo("CLEAN"));
        }
    }

    @Test
    void aWithdrawnRequestTakesNoMorePapers() {
        var number = Journeys.inReview();
        as("certifier1")
                .contentType("application/json")
                .header("If-Match", version(number))
                .body("{\"reason\": \"Invented\"}")
                .post("/api/v1/cases/" + number + "/withdrawal")
                .then()
                .statusCode(200);
        refused(file("certifier1", number, report("Late"), "x", PDF), 409, "STAGE_ALLOWS_IT", number);
    }

    @Test
    void thePageTakesAPaperOrComesBackFilledInAndSaysWhy() {
        var number = Journeys.inReview();
        var session = PageSession.of("certifier1");
        var refused = page(session, number, "HTML", "<html></html>".getBytes(US_ASCII));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("This is not a PDF, PNG, JPEG or TIFF", "value=\"Words kept\"")
                .doesNotContain("secret-name");
        assertThat(page(session, number, "PDF", PDF).statusCode()).isEqualTo(303);
        assertThat(given().cookie("attest-session", session)
                        .accept("text/html")
                        .get("/cases/" + number + "/documents")
                        .asString())
                .contains("Words kept", number + "-report-1.pdf", "Not scanned");
    }

    private static Response page(String session, String number, String kind, byte[] content) {
        return given().redirects()
                .follow(false)
                .cookie("attest-session", session)
                .header("Sec-Fetch-Site", "same-origin")
                .accept("text/html")
                .multiPart("kind", "POLICE_REPORT")
                .multiPart("title", "Words kept")
                .multiPart("file", "secret-name." + kind, content, "application/pdf")
                .post("/cases/" + number + "/documents");
    }
}
