package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.attest.RealDatabase;
import org.attest.documents.Documents;
import org.attest.forms.UniversalAccess;
import org.junit.jupiter.api.Test;

/** From the cover sheet to the signed scan, and whether a paper is one of ours. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class CheckedPaperTest {
    @Test
    void aScanWithItsCoverSheetFindsItsCaseAndIsMatchedWhenItIsSigned() {
        var journey = approved();
        var sheet = coverSheet(journey);
        assertThat(sheet.contentType()).isEqualTo("application/pdf");
        assertThat(sheet.header("Content-Disposition")).contains(journey.number + "-cover-sheet.pdf");
        assertThat(UniversalAccess.broken(sheet.asByteArray())).isEmpty();
        assertThat(coverSheet(journey).asByteArray()).isEqualTo(sheet.asByteArray());

        var match = match(journey.certifier, sheet.asByteArray());
        assertThat(match.getBoolean("matched")).isTrue();
        assertThat(match.getString("number")).isEqualTo(journey.number);
        assertThat(match.getString("stage")).isEqualTo("APPROVED");
        assertThat(match.getInt("page")).isEqualTo(1);
        assertThat(match.getBoolean("canBeSigned")).isTrue();

        var signed =
                Api.as(journey.certifier).must("POST", journey.number, "signature", signature(sheet.asByteArray()));
        assertThat(signed.getBoolean("signature.scanMatchedByCode")).isTrue();
        assertThat(lastFacts(journey).get("scan")).isEqualTo("matched by code");
        assertThat(match(journey.certifier, sheet.asByteArray()).getBoolean("canBeSigned"))
                .isFalse();
    }

    @Test
    void aScanWithAnotherCasesCoverSheetIsRefusedAndOneWithoutIsTakenAsNotMatched() {
        var journey = approved();
        var other = coverSheet(approved()).asByteArray();
        var refused = Api.as("chief").write("POST", journey.number, "signature", signature(other));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.rule", String.class))
                .containsExactly("SCAN_OF_THIS_CERTIFICATE");
        assertThat(Api.stage(journey.number)).isEqualTo("APPROVED");
        var signed = Api.as("chief")
                .must(
                        "POST",
                        journey.number,
                        "signature",
                        "{\"inkOn\": \"%s\", \"scan\": \"%s\"}".formatted(Journey.today(), Journey.SCAN));
        assertThat(signed.getBoolean("signature.scanMatchedByCode")).isFalse();
        assertThat(lastFacts(journey).get("scan")).isEqualTo("not matched by code");
    }

    @Test
    void theSheetOfAVoidCertificateSignsNothing() {
        var journey = approved();
        var old = coverSheet(journey).asByteArray();
        var pdf = Api.as("chief").get("/cases/" + journey.number + "/form").asByteArray();
        Api.as("chief").must("POST", journey.number, "reopening", "{\"reason\": \"A wrong date.\"}");
        var match = match("chief", old);
        assertThat(match.getBoolean("void")).isTrue();
        assertThat(match.getBoolean("canBeSigned")).isFalse();
        assertThat(verify("auditor", pdf).getString("verdict")).isEqualTo("VOID");
        Api.as(journey.certifier).must("POST", journey.number, "recommendation", "{\"answer\": \"CERTIFY\"}");
        Api.as("chief").must("POST", journey.number, "decision", "{\"answer\": \"APPROVE\"}");
        var refused = Api.as("chief").write("POST", journey.number, "signature", signature(old));
        assertThat(refused.jsonPath().getList("violations.rule", String.class))
                .containsExactly("SCAN_OF_THIS_CERTIFICATE");
    }

    @Test
    void onlyAnApprovedCaseHasACoverSheet() {
        var journey = Journey.recommended();
        var refused = coverSheet(journey);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("violations.rule", String.class)).containsExactly("CERTIFICATE_APPROVED");
        var foreign = Api.as("sampleton-chief").get("/cases/" + journey.number + "/cover-sheet");
        var none = Api.as("sampleton-chief").get("/cases/NPD-2020-9999/cover-sheet");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.jsonPath().getList("violations"))
                .isEqualTo(none.jsonPath().getList("violations"));
    }

    @Test
    void anotherAgencysPaperLooksTheSameAsNone() {
        var journey = approved();
        var sheet = coverSheet(journey).asByteArray();
        var pdf = Api.as("chief").get("/cases/" + journey.number + "/form").asByteArray();
        assertThat(post("sampleton-chief", "match", sheet).asString())
                .isEqualTo(post("sampleton-chief", "match", pdf).asString())
                .isEqualTo("{\"matched\":false}");
        assertThat(verify("sampleton-chief", pdf).getList("certificates")).isEmpty();
        assertThat(verify("sampleton-chief", pdf).getString("verdict")).isEqualTo("NOT_OURS");
    }

    @Test
    void aPersonKeptFromACaseFindsNoPaperOfIt() {
        var journey = approved();
        var sheet = coverSheet(journey).asByteArray();
        var pdf = Api.as("chief").get("/cases/" + journey.number + "/form").asByteArray();
        var other = journey.certifier.equals("certifier1") ? "certifier2" : "certifier1";
        Api.as("chief")
                .must(
                        "POST",
                        journey.number,
                        "lock-outs",
                        "{\"person\": \"%s\", \"reason\": \"Was at the scene.\"}".formatted(other));
        assertThat(match(other, sheet).getBoolean("matched")).isFalse();
        assertThat(verify(other, pdf).getString("verdict")).isEqualTo("NOT_OURS");
    }

    @Test
    void aForgedFormIsToldFromATrueOne() {
        var journey = approved();
        Api.as("chief")
                .must(
                        "POST",
                        journey.number,
                        "signature",
                        signature(coverSheet(journey).asByteArray()));
        var pdf = Api.as("chief").get("/cases/" + journey.number + "/form").asByteArray();
        var genuine = verify("auditor", pdf);
        assertThat(genuine.getString("verdict")).isEqualTo("GENUINE");
        assertThat(genuine.getString("sha256")).isEqualTo(Documents.sha256(pdf));
        assertThat(genuine.getString("certificates[0].number")).isEqualTo(journey.number);
        assertThat(genuine.getString("certificates[0].issued.signedOn")).isNotNull();
        assertThat(genuine.getString("certificates[0].issued.victim")).isNull();
        assertThat(verify("chief", pdf).getString("certificates[0].issued.victim"))
                .isNotBlank();

        var forged = pdf.clone();
        forged[forged.length / 2] ^= 1;
        assertThat(verify("chief", forged).getString("verdict")).isEqualTo("NOT_OURS");

        var register = "/certificates?sha256=" + Documents.sha256(pdf);
        assertThat(Api.as("auditor").get(register).jsonPath().getList("items")).hasSize(1);
        assertThat(Api.as("auditor")
                        .get("/certificates?sha256=" + Documents.sha256(pdf).toUpperCase())
                        .jsonPath()
                        .getList("items"))
                .hasSize(1);

        Api.as("chief")
                .must(
                        "POST",
                        journey.number,
                        "revocation",
                        "{\"kind\": \"DISAVOW\", \"reason\": \"An invented reason.\"}");
        assertThat(verify("auditor", pdf).getString("verdict")).isEqualTo("REVOKED");
    }

    @Test
    void theSignedScanOnFileIsKnownAgain() {
        var journey = approved();
        var scan = coverSheet(journey).asByteArray();
        assertThat(verify("chief", scan).getString("verdict")).isEqualTo("NOT_OURS");
        Api.as("chief").must("POST", journey.number, "signature", signature(scan));
        assertThat(verify("chief", scan).getString("verdict")).isEqualTo("SIGNED_SCAN_ON_FILE");
    }

    @Test
    void aFileThatIsNoScanIsRefusedClearly() {
        var text = post("chief", "match", "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(text.statusCode()).isEqualTo(422);
        assertThat(text.jsonPath().getList("violations.rule", String.class)).containsExactly("PAPER_IS_A_SCAN");
        var damaged = post("chief", "match", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8));
        assertThat(damaged.jsonPath().getList("violations.rule", String.class)).containsExactly("PAPER_READABLE");
        for (var route : List.of("match", "verify")) {
            assertThat(Api.as("chief").post("/certificates/" + route, "{}").statusCode())
                    .isEqualTo(422);
            assertThat(Api.as("chief").post("/certificates/" + route, "null").statusCode())
                    .isEqualTo(422);
        }
    }

    /** Equal forms have equal bytes: so that no other case prints this one, its victim has a number of her own. */
    private static Journey approved() {
        var journey = Journey.answered();
        var certifier = Api.as(journey.certifier);
        certifier.must(
                "PUT",
                journey.number,
                "victim",
                Journey.victim()
                        .replace(
                                "900000001",
                                "9" + journey.number.replaceAll("\\D", "").substring(0, 8)));
        certifier.must("POST", journey.number, "recommendation", "{\"answer\": \"CERTIFY\"}");
        Api.as("chief").must("POST", journey.number, "decision", "{\"answer\": \"APPROVE\"}");
        return journey;
    }

    @Test
    void whatWasApprovedAgainWordForWordIsGenuineAndSaysWhichIsVoid() {
        var journey = approved();
        var first = Api.as("chief").get("/cases/" + journey.number + "/form").asByteArray();
        Api.as("chief").must("POST", journey.number, "reopening", "{\"reason\": \"Looked at again.\"}");
        Api.as(journey.certifier).must("POST", journey.number, "recommendation", "{\"answer\": \"CERTIFY\"}");
        Api.as("chief").must("POST", journey.number, "decision", "{\"answer\": \"APPROVE\"}");
        var answer = verify("chief", first);
        assertThat(answer.getString("verdict")).isEqualTo("GENUINE");
        assertThat(answer.getList("certificates.void", Boolean.class)).containsExactly(false, true);
    }

    private static Response coverSheet(Journey journey) {
        return Api.as(journey.certifier).get("/cases/" + journey.number + "/cover-sheet");
    }

    private static String signature(byte[] scan) {
        return "{\"inkOn\": \"%s\", \"scan\": \"%s\"}"
                .formatted(Journey.today(), Base64.getEncoder().encodeToString(scan));
    }

    private static Response post(String person, String route, byte[] file) {
        return Api.as(person)
                .post(
                        "/certificates/" + route,
                        "{\"file\": \"%s\"}".formatted(Base64.getEncoder().encodeToString(file)));
    }

    private static JsonPath match(String person, byte[] file) {
        var answer = post(person, "match", file);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static JsonPath verify(String person, byte[] file) {
        var answer = post(person, "verify", file);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static java.util.Map<String, String> lastFacts(Journey journey) {
        return Api.as("chief")
                .get("/cases/" + journey.number + "/timeline")
                .jsonPath()
                .getMap("items[-1].facts");
    }
}
