package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Bad input gets a clear problem of its own, and nothing is stored. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class BadInputTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void anUnknownCrime() {
        refused("criminal-activity", "{\"crimes\": [\"JAYWALKING\"]}", 400, "UNKNOWN_VALUE", "crimes");
    }

    @Test
    void aMalformedANumber() {
        refused("victim", "{\"name\": {\"family\": \"X\"}, \"aNumber\": \"A12-34\"}", 422, "INVALID", "aNumber");
    }

    @Test
    void aBirthInTheFuture() {
        refused(
                "victim",
                "{\"name\": {\"family\": \"X\"}, \"bornOn\": \"%s\"}"
                        .formatted(Journey.today().plusDays(1)),
                422,
                "BORN_BY_TODAY",
                "bornOn");
    }

    @Test
    void aDateThatIsNone() {
        refused("victim", "{\"name\": {\"family\": \"X\"}, \"bornOn\": \"02/30/1990\"}", 400, "WRONG_FORMAT", "bornOn");
    }

    @Test
    void twoMegabytesOfText() {
        refused(
                "criminal-activity",
                "{\"narrative\": \"%s\"}".formatted("x".repeat(2_000_000)),
                422,
                "INVALID",
                "narrative");
    }

    @Test
    void moreThanTheProgramReadsAtAll() {
        var journey = Journey.inReview();
        var answer = Api.as(journey.certifier)
                .write(
                        "PUT",
                        journey.number,
                        "criminal-activity",
                        "{\"narrative\": \"%s\"}".formatted("x".repeat(13_000_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).contains("12 MB").contains("Nothing was stored");
    }

    @Test
    void whatIsSentInPiecesIsMeasuredTooAndAnsweredInWords() throws Exception {
        var journey = Journey.inReview();
        var path = "/api/v1/cases/" + journey.number;
        var before = Api.as("chief").get("/cases/" + journey.number).asString();
        var form = inPieces("POST", path + "/documents", "multipart/form-data; boundary=between", form(28 * MEGABYTE));
        assertThat(form.statusCode()).as(form.body()).isEqualTo(413);
        assertThat(form.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(form.body()).contains("413");
        var json = inPieces(
                "PUT",
                path + "/criminal-activity",
                "application/json",
                ("{\"narrative\": \"" + "x".repeat(13 * MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(json.statusCode()).as(json.body()).isEqualTo(413);
        assertThat(json.body()).contains("SMALL_ENOUGH", "Nothing was stored");
        assertThat(Api.as("chief").get("/cases/" + journey.number).asString()).isEqualTo(before);
    }

    private static byte[] form(int size) {
        var form = new byte[size];
        java.util.Arrays.fill(form, (byte) ' ');
        var head =
                "--between\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4"
                        .getBytes(StandardCharsets.US_ASCII);
        var end = "\r\n--between--\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, form, 0, head.length);
        System.arraycopy(end, 0, form, size - end.length, end.length);
        return form;
    }

    /** Without a length, as a program sends what it does not hold itself. */
    private static HttpResponse<String> inPieces(String method, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        var certifier = Base64.getEncoder().encodeToString("certifier1:demo".getBytes(StandardCharsets.US_ASCII));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                                .header("Authorization", "Basic " + certifier)
                                .header("Content-Type", type)
                                .header("If-Match", "1")
                                .method(
                                        method,
                                        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void controlCharacters() {
        refused("victim", "{\"name\": {\"family\": \"X\\u0007\"}}", 422, "INVALID", "name.family");
        refused("victim", "{\"name\": {\"family\": \"X\\u202e\"}}", 422, "INVALID", "name.family");
        refused("victim", "{\"name\": {\"family\": \"X\\u0000\"}}", 422, "INVALID", "name.family");
    }

    @Test
    void anUnknownField() {
        refused("victim", "{\"name\": {\"family\": \"X\"}, \"nickname\": \"Y\"}", 400, "UNKNOWN_FIELD", "nickname");
    }

    @Test
    void notJson() {
        refused("victim", "{\"name\": ", 400, "NOT_JSON", null);
        refused("victim", "[1, 2]", 400, "WRONG_SHAPE", null);
        refused("victim", "null", 422, "INVALID", null);
        refused("victim", "", 422, "INVALID", null);
    }

    @Test
    void aSignatureBeforeTheApproval() {
        var journey = Journey.recommended();
        var early = Api.as("chief").write("POST", journey.number, "signature", signature(0));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(rules(early)).contains("STAGE_ALLOWS_IT");
        Api.as("chief").must("POST", journey.number, "decision", "{\"answer\": \"APPROVE\"}");
        var before = Api.as("chief").write("POST", journey.number, "signature", signature(-1));
        assertThat(before.statusCode()).isEqualTo(422);
        assertThat(rules(before)).containsExactly("INK_NOT_BEFORE_APPROVAL");
        var after = Api.as("chief").write("POST", journey.number, "signature", signature(1));
        assertThat(rules(after)).containsExactly("INK_NOT_IN_FUTURE");
        var bare = Api.as("chief")
                .write("POST", journey.number, "signature", "{\"inkOn\": \"%s\"}".formatted(Journey.today()));
        assertThat(rules(bare)).containsExactly("SCAN_ATTACHED");
        var text = Api.as("chief")
                .write(
                        "POST",
                        journey.number,
                        "signature",
                        "{\"inkOn\": \"%s\", \"scan\": \"aGVsbG8=\"}".formatted(Journey.today()));
        assertThat(rules(text)).containsExactly("SCAN_ATTACHED");
        assertThat(Api.stage(journey.number)).isEqualTo("APPROVED");
    }

    @Test
    void anAnswerThatRestsOnNothingKnown() {
        refused(
                "helpfulness",
                "{\"helpful\": {\"yes\": true, \"restsOn\": [\"00000000-0000-7000-8000-000000000000\"]}}",
                422,
                "ANSWER_RESTS_ON_RECORDS",
                "restsOn");
    }

    @Test
    void aReasonThatTheLawForbids() {
        var journey = Journey.inReview();
        var answer = Api.as(journey.certifier)
                .write(
                        "POST",
                        journey.number,
                        "recommendation",
                        "{\"answer\": \"DENY\", \"grounds\": {\"reason\": \"NO_ARREST\"}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("violations[0].sentence")).contains("RECORDS_CANNOT_ESTABLISH");
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        var journey = Journey.inReview();
        var answer =
                Api.as(journey.certifier).write("POST", journey.number, "recommendation", "{\"answer\": \"DENY\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(rules(answer))
                .containsExactly(
                        "DENIAL_REASON_CHOSEN", "POLICY_SECTION_NAMED", "REPORT_LINE_QUOTED", "PLAIN_REASON_GIVEN");
    }

    @Test
    void aBareRequestIsEnoughButSomebodyMustAsk() {
        var nobody = Api.as("intake")
                .post(
                        "/cases",
                        "{\"request\": {\"receivedOn\": \"%s\", \"receivedBy\": \"EMAIL\", \"requester\": \"VICTIM\"}}"
                                .formatted(Journey.today()));
        assertThat(nobody.statusCode()).isEqualTo(422);
        assertThat(rules(nobody)).containsExactly("REQUESTER_NAMED");
        var empty = Api.as("intake").post("/cases", "{}");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.jsonPath().getList("violations.field")).containsExactly("request");
    }

    @Test
    void filtersAndCursorsThatCannotBeRead() {
        for (var query : List.of(
                "stage=NOWHERE",
                "due=whenever",
                "sort=colour",
                "limit=0",
                "limit=5000",
                "cursor=%21%21",
                "cursor=YQ",
                "limit=many")) {
            var answer = Api.as("chief").get("/cases?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.contentType()).as(query).startsWith("application/problem+json");
        }
    }

    @Test
    void whatNoColumnCanHoldIsRefusedAndDoesNotFail() {
        for (var path : List.of(
                "/cases?assignee=%00",
                "/cases?q=%00",
                "/cases?due=%2B999999999-12-31",
                "/cases?due=-9999-12-31",
                "/certificates?number=%00",
                "/certificates?sha256=%00")) {
            var answer = Api.as("chief").request().urlEncodingEnabled(false).get("/api/v1" + path);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(rules(answer)).as(path).containsExactly("FILTER_READABLE");
        }
        assertThat(RestAssured.given()
                        .auth()
                        .preemptive()
                        .basic("ch\0ief", "demo")
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDayFarOutsideEveryCalendar() {
        for (var day : List.of("+999999999-12-31", "-9999-01-01", "+10000-01-01", "0001-01-01", "1899-12-31")) {
            refused(
                    "request",
                    Journey.request().replaceFirst("\"receivedOn\": \"[^\"]*\"", "\"receivedOn\": \"" + day + "\""),
                    400,
                    "WRONG_FORMAT",
                    "receivedOn");
            var opened = Api.as("intake")
                    .post(
                            "/cases",
                            "{\"request\": %s}"
                                    .formatted(Journey.request()
                                            .replaceFirst(
                                                    "\"receivedOn\": \"[^\"]*\"", "\"receivedOn\": \"" + day + "\"")));
            assertThat(opened.statusCode()).as(day).isEqualTo(400);
        }
    }

    @Test
    void aFieldGivenTwiceAndAChoiceByItsPosition() {
        refused("victim", "{\"name\": {\"family\": \"X\"}, \"name\": {\"family\": \"Y\"}}", 400, "NOT_JSON", null);
        refused("victim", "{\"name\": {\"family\": \"X\"}, \"sex\": 0}", 400, "UNKNOWN_VALUE", "sex");
        refused("victim", "{\"name\": {\"family\": \"X\"}} {}", 400, "WRONG_SHAPE", null);
    }

    @Test
    void parametersWithinAPath() {
        for (var path : List.of("/api;x=1/v1/me", "/api/v1/me;x=1")) {
            var answer = Api.as("chief").request().urlEncodingEnabled(false).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.contentType()).as(path).startsWith("application/problem+json");
        }
    }

    @Test
    void aLetterThatTheFormsFontLacks() {
        var journey = Journey.inReview();
        Api.as(journey.certifier).must("PUT", journey.number, "victim", "{\"name\": {\"family\": \"\u674e\"}}");
        var draft = Api.as(journey.certifier).get("/cases/" + journey.number + "/form");
        assertThat(draft.statusCode()).isEqualTo(422);
        assertThat(rules(draft)).containsExactly("FORM_CAN_BE_PRINTED");
        assertThat(draft.jsonPath().getString("violations[0].sentence")).contains("U+674E");
        assertThat(Api.as(journey.certifier)
                        .get("/cases/" + journey.number + "/form/completeness")
                        .asString())
                .contains("U+674E");
    }

    @Test
    void sqlAndMarkupAreJustText() {
        var journey = Journey.inReview();
        var odd = "Robert'); drop table case_event; -- <script>alert(1)</script> %' or 1=1";
        var kase = Api.as(journey.certifier)
                .must("PUT", journey.number, "victim", "{\"name\": {\"family\": \"%s\"}}".formatted(odd));
        assertThat(kase.getString("victim.name.family")).isEqualTo(odd);
        assertThat(Api.as("chief")
                        .request()
                        .queryParam("q", odd)
                        .get("/api/v1/cases")
                        .jsonPath()
                        .getList("items.number"))
                .contains(journey.number);
        assertThat(Api.as("chief")
                        .request()
                        .queryParam("assignee", odd)
                        .get("/api/v1/cases")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String signature(int days) {
        return "{\"inkOn\": \"%s\", \"scan\": \"%s\"}".formatted(Journey.today().plusDays(days), Journey.SCAN);
    }

    private static List<String> rules(Response answer) {
        return answer.jsonPath().getList("violations.rule");
    }

    private static void refused(String section, String json, int status, String rule, String field) {
        var journey = Journey.inReview();
        var before = Api.as("chief").get("/cases/" + journey.number).asString();
        var answer = Api.as(journey.certifier).write("PUT", journey.number, section, json);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("violations.rule")).contains(rule);
        assertThat(answer.jsonPath().getString("violations[0].field")).isEqualTo(field);
        assertThat(answer.jsonPath().getString("violations[0].sentence")).isNotBlank();
        assertThat(Api.as("chief").get("/cases/" + journey.number).asString()).isEqualTo(before);
    }
}
