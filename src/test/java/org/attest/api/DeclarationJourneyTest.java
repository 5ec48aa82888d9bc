package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** A T case over the API, from the request to both signatures, and what is refused on the way. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class DeclarationJourneyTest {
    private static final String CLAIM = """
            {"forms": ["LABOR_BY_FORCE_FRAUD_OR_COERCION"], "investigationBeganOn": "%s",
             "victimization": "An invented event for a test: made to work in a kitchen for an invented debt."}""".formatted(Journey.today().minusDays(150));

    private static String opened() {
        var answer = Api.as("intake")
                .post(
                        "/cases",
                        "{\"form\": \"I_914B\", \"request\": %s, \"victim\": %s, \"criminalActivity\": %s}"
                                .formatted(
                                        Journey.request(),
                                        Journey.victim(),
                                        Journey.activity()
                                                .replace("\"FELONIOUS_ASSAULT\", \"DOMESTIC_VIOLENCE\"", "")));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var number = answer.jsonPath().getString("number");
        Api.as("intake")
                .must("POST", number, "assignment", "{\"certifier\": \"certifier1\", \"note\": \"Next in turn\"}");
        return number;
    }

    private static String worked() {
        var number = opened();
        var certifier = Api.as("certifier1");
        var record = certifier
                .must("POST", number, "cooperation", Journey.cooperation())
                .getString("cooperation[0].id");
        certifier.must("PUT", number, "trafficking", CLAIM);
        certifier.must("PUT", number, "family-members", "{\"anyCulpable\": false}");
        certifier.must("PUT", number, "victim-cooperation", """
                {"answer": "COMPLIED", "restsOn": ["%s"], "underEighteen": false, "trauma": false}""".formatted(record));
        return number;
    }

    private static String recommended() {
        var number = worked();
        var certifier = Api.as("certifier1");
        certifier.must("POST", number, "consultations", "{\"question\": \"Any open case?\"}");
        var consultation = certifier.get("/cases/" + number).jsonPath().getString("consultations[-1].id");
        var answer = Api.as("liaison1")
                .post("/consultations/" + consultation + "/response", "{\"outcome\": \"NO_OBJECTION\"}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        certifier.must("POST", number, "recommendation", "{\"answer\": \"CERTIFY\"}");
        return number;
    }

    private static String approved() {
        var number = recommended();
        Api.as("chief").must("POST", number, "decision", "{\"answer\": \"APPROVE\"}");
        return number;
    }

    private static String signature(String supervisor) {
        return "{\"inkOn\": \"%s\", \"scan\": \"%s\"%s}".formatted(Journey.today(), Journey.SCAN, supervisor);
    }

    private static List<String> rules(Response refused) {
        return refused.jsonPath().getList("violations.rule", String.class);
    }

    @Test
    void aRequestBecomesADeclarationThatTwoPeopleSigned() {
        var number = approved();
        var form = Api.as("chief").get("/cases/" + number + "/form");
        assertThat(form.contentType()).isEqualTo("application/pdf");
        assertThat(form.header("Content-Disposition")).contains(number + "-I-914B.pdf");

        var alone = Api.as("certifier1").write("POST", number, "signature", signature(""));
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(rules(alone)).containsExactly("SECOND_SIGNATURE_GIVEN");

        var signed = Api.as("certifier1")
                .must(
                        "POST",
                        number,
                        "signature",
                        signature(", \"supervisor\": {\"inkOn\": \"%s\"}".formatted(Journey.today())));
        assertThat(signed.getString("stage")).isEqualTo("ISSUED");
        assertThat(signed.getString("signature.signerName")).isEqualTo("Alex Sampleone");
        assertThat(signed.getString("signature.supervisor.signerName")).isNotBlank();
        assertThat(signed.getString("signature.lastSafeFilingDay")).isNull();

        var entry = Api.as("auditor").get("/certificates?number=" + number).jsonPath();
        assertThat(entry.getString("items[0].form")).isEqualTo("I_914B");
        assertThat(entry.getString("items[0].supervisorSignedOn"))
                .isEqualTo(Journey.today().toString());
        assertThat(entry.getString("items[0].lastSafeFilingDay")).isNull();
    }

    @Test
    void theSupervisingOfficialIsNeitherTheOfficerNorTheOneWhoMayNotSign() {
        var number = recommended();
        var twice = Api.as("chief")
                .write(
                        "POST",
                        number,
                        "decision",
                        "{\"answer\": \"APPROVE\", \"signer\": \"chief\", \"supervisor\": \"chief\"}");
        assertThat(rules(twice)).containsExactly("SUPERVISOR_IS_ANOTHER");
        var unable = Api.as("chief")
                .write("POST", number, "decision", "{\"answer\": \"APPROVE\", \"supervisor\": \"certifier2\"}");
        assertThat(rules(unable)).containsExactly("SUPERVISOR_HAS_AUTHORITY");
        var unknown = Api.as("chief")
                .write("POST", number, "decision", "{\"answer\": \"APPROVE\", \"supervisor\": \"nobody\"}");
        assertThat(rules(unknown)).containsExactly("PERSON_KNOWN");
    }

    @Test
    void whatBelongsToTheOtherFormIsRefusedAndNotKept() {
        var number = opened();
        var helpfulness = Api.as("certifier1").write("PUT", number, "helpfulness", "{\"explanation\": \"Words\"}");
        assertThat(helpfulness.statusCode()).isEqualTo(422);
        assertThat(rules(helpfulness)).containsExactly("SECTION_BELONGS_TO_FORM");
        var certification = Journey.inReview();
        for (var part : List.of("trafficking", "victim-cooperation")) {
            var refused = Api.as(certification.certifier).write("PUT", certification.number, part, "{}");
            assertThat(rules(refused)).containsExactly("SECTION_BELONGS_TO_FORM");
        }
        assertThat(Api.as("chief").get("/cases/" + certification.number).asString())
                .doesNotContain("\"trafficking\"", "victimCooperation");
    }

    @Test
    void whatIsWrittenIsReadBackByThoseWhoWorkTheCaseAndByNobodyElse() {
        var number = worked();
        var kase = Api.as("chief").get("/cases/" + number).jsonPath();
        assertThat(kase.getList("trafficking.forms")).containsExactly("LABOR_BY_FORCE_FRAUD_OR_COERCION");
        assertThat(kase.getString("victimCooperation.answer")).isEqualTo("COMPLIED");
        assertThat(Api.as("intake").get("/cases/" + number).asString()).doesNotContain("kitchen", "COMPLIED");
        assertThat(Api.as("certifier1")
                        .get("/cases/" + number + "/form/completeness")
                        .jsonPath()
                        .getBoolean("complete"))
                .isTrue();
        assertThat(Api.as("certifier1").get("/cases/" + number + "/form").header("Content-Disposition"))
                .contains("I-914B-DRAFT");
    }

    @Test
    void anUnfinishedDeclarationIsNotRecommendedAndSaysWhatItLacks() {
        var number = opened();
        var completeness = Api.as("certifier1")
                .get("/cases/" + number + "/form/completeness")
                .jsonPath();
        assertThat(completeness.getList("missing.field"))
                .contains("trafficking", "victimCooperation.answer", "familyMembers.anyCulpable");
        var early = Api.as("certifier1").write("POST", number, "recommendation", "{\"answer\": \"CERTIFY\"}");
        assertThat(rules(early))
                .contains("CONSULTATION_SETTLED", "SEVERE_FORM_DECLARED", "COOPERATION_OR_EXEMPTION", "FORM_COMPLETE");
        var brief = Api.as("certifier1").write("POST", number, "consultations", "{}");
        assertThat(rules(brief)).contains("SEVERE_FORM_NAMED").doesNotContain("CRIME_NAMED");
    }

    @Test
    void aDenialRestsOnAReasonThatTheLawOfTraffickingKnows() {
        var number = worked();
        var grounds = """
                {"answer": "DENY", "grounds": {"reason": "%s", "policySection": "4.5",
                 "reportLine": "p. 1", "plainReason": "We found nothing of the kind."}}""";
        var other = Api.as("certifier1").write("POST", number, "recommendation", grounds.formatted("NOT_QUALIFYING"));
        assertThat(rules(other)).containsExactly("REASON_FITS_FORM");
        Api.as("certifier1").must("POST", number, "recommendation", grounds.formatted("NO_SEVERE_FORM"));
        var denied =
                Api.as("chief").must("POST", number, "decision", "{\"answer\": \"DENY\", \"reason\": \"I agree.\"}");
        assertThat(denied.getString("stage")).isEqualTo("DENIED");
    }

    @Test
    void everyLetterOfADeclarationSpeaksOfItsOwnForm() throws IOException { // T-4, T-5, T-7
        var denied = worked();
        Api.as("certifier1").must("POST", denied, "recommendation", """
                {"answer": "DENY", "grounds": {"reason": "NO_SEVERE_FORM", "policySection": "4.5",
                 "reportLine": "p. 1", "plainReason": "We found nothing of the kind."}}""");
        Api.as("chief").must("POST", denied, "decision", "{\"answer\": \"DENY\", \"reason\": \"I agree.\"}");
        var referred = opened();
        Api.as("intake").must("POST", referred, "referral", """
                {"agency": "Elsewhere Police Department (invented)", "address": "9 Nowhere Lane, Elsewhere, MA 01000",
                 "reason": "It happened in Elsewhere."}""");
        var revoked = approved();
        Api.as("certifier1")
                .must(
                        "POST",
                        revoked,
                        "signature",
                        signature(", \"supervisor\": {\"inkOn\": \"%s\"}".formatted(Journey.today())));
        Api.as("chief")
                .must("POST", revoked, "revocation", "{\"kind\": \"WITHDRAW\", \"reason\": \"An invented reason.\"}");
        for (var number : List.of(denied, referred, revoked)) {
            assertThat(letter(number))
                    .contains("declaration", "Form I-914, Supplement B", "Department of Homeland Security")
                    .doesNotContainIgnoringCase("certification")
                    .doesNotContain("I-918", "six months", "last safe day", "kitchen");
        }
        assertThat(letter(denied)).contains("The declaration is optional.", "We found nothing of the kind.");
        assertThat(letter(revoked)).contains("Vermont Service Center", "withdraws the declaration");
    }

    /** The one letter of a case, its words in one line. */
    private static String letter(String number) throws IOException {
        var letters = Api.as("chief").get("/cases/" + number + "/letters").jsonPath();
        assertThat(letters.getList("items")).hasSize(1);
        var pdf = Api.as("chief")
                .get("/cases/" + number + "/letters/" + letters.getString("items[0].id"))
                .asByteArray();
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    /** MA-5, MA-7: forms are counted without asking which, and two signatures make one of them. */
    @Test
    void aDeclarationWithItsTwoSignaturesIsOneFormInTheAnnualReport() {
        long before = formsSigned();
        var number = approved();
        assertThat(formsSigned()).isEqualTo(before);
        Api.as("certifier1")
                .must(
                        "POST",
                        number,
                        "signature",
                        signature(", \"supervisor\": {\"inkOn\": \"%s\"}".formatted(Journey.today())));
        assertThat(formsSigned()).isEqualTo(before + 1);
    }

    private static long formsSigned() {
        return Api.as("auditor")
                .get("/reports/annual?year=" + Journey.today().getYear())
                .jsonPath()
                .getLong("formsCompletedAndSigned");
    }

    @Test
    void aDeclarationIsDeclaredAgainForAnExtensionAndNeverBecauseItLapsed() {
        var number = approved();
        Api.as("certifier1")
                .must(
                        "POST",
                        number,
                        "signature",
                        signature(", \"supervisor\": {\"inkOn\": \"%s\", \"signer\": \"chief\"}"
                                .formatted(Journey.today())));
        var again = "{\"form\": \"I_914B\", \"request\": %s, \"priorCase\": \"%s\", \"priorReason\": \"%s\"}";
        var lapsed =
                Api.as("intake").post("/cases", again.formatted(Journey.request(), number, "OLDER_THAN_SIX_MONTHS"));
        assertThat(rules(lapsed)).containsExactly("DECLARATION_DOES_NOT_LAPSE");
        var extended = Api.as("intake").post("/cases", again.formatted(Journey.request(), number, "EXTENSION"));
        assertThat(extended.statusCode()).as(extended.asString()).isEqualTo(201);
        var kase = Api.as("chief")
                .get("/cases/" + extended.jsonPath().getString("number"))
                .jsonPath();
        assertThat(kase.getMap("trafficking")).isNotNull();
        assertThat(kase.getMap("victimCooperation")).isNull();
    }
}
