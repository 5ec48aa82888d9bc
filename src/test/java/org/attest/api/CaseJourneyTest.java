package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** The whole road of a case over the API, and its other ends. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class CaseJourneyTest {
    @Test
    void aRequestBecomesASignedCertificateAndIsHandedOver() {
        var journey = Journey.issued();
        Api.as("chief")
                .must(
                        "POST",
                        journey.number,
                        "delivery",
                        "{\"paper\": \"ORIGINAL_FORM\", \"by\": \"TO_REPRESENTATIVE\", \"on\": \"%s\"}"
                                .formatted(Journey.today()));
        var types = Api.as("chief")
                .get("/cases/" + journey.number + "/timeline")
                .jsonPath()
                .getList("items.type", String.class);
        assertThat(types)
                .containsExactly(
                        "Received",
                        "Assigned",
                        "CooperationLogged",
                        "Recorded",
                        "Recorded",
                        "Consulted",
                        "Responded",
                        "Recommended",
                        "Approved",
                        "Signed",
                        "Delivered");
    }

    @Test
    void whatWasApprovedIsServedByteForByteEverAfter() {
        var journey = Journey.approved();
        var first = Api.as("chief").get("/cases/" + journey.number + "/form");
        assertThat(first.contentType()).isEqualTo("application/pdf");
        assertThat(first.header("Content-Disposition")).contains(journey.number + "-I-918B.pdf");
        Api.as(journey.certifier)
                .must(
                        "POST",
                        journey.number,
                        "signature",
                        "{\"inkOn\": \"%s\", \"scan\": \"%s\"}".formatted(Journey.today(), Journey.SCAN));
        var later = Api.as(journey.certifier).get("/cases/" + journey.number + "/form");
        assertThat(later.asByteArray()).isEqualTo(first.asByteArray());
        var entry =
                Api.as("auditor").get("/certificates?number=" + journey.number).jsonPath();
        assertThat(entry.getString("items[0].sha256"))
                .isEqualTo(org.attest.documents.Documents.sha256(first.asByteArray()));
    }

    @Test
    void aDraftSaysSoInItsName() {
        var journey = Journey.inReview();
        var draft = Api.as(journey.certifier).get("/cases/" + journey.number + "/form");
        assertThat(draft.header("Content-Disposition")).contains("DRAFT");
    }

    @Test
    void theAuditorsRegisterNamesNoVictim() {
        var journey = Journey.issued();
        var forAuditor = Api.as("auditor").get("/certificates?number=" + journey.number);
        assertThat(forAuditor.asString()).contains(journey.number).doesNotContain("Testperson");
        var forChief = Api.as("chief").get("/certificates?number=" + journey.number);
        assertThat(forChief.asString()).contains("Testperson-Muñoz");
    }

    @Test
    void theLiaisonReadsTheBriefAndNothingElse() {
        var journey = Journey.consulted();
        var inbox = Api.as("liaison2").get("/consultations?status=open");
        assertThat(inbox.jsonPath().getList("items.id")).contains(journey.consultation());
        var brief = Api.as("liaison2").get("/consultations/" + journey.consultation());
        assertThat(brief.asString())
                .contains("Testperson-Muñoz")
                .doesNotContain("900000001")
                .doesNotContain("1990-02-03")
                .doesNotContain("Invented Legal Aid")
                .doesNotContain("shovel");
        assertThat(Api.as("liaison2").get("/cases/" + journey.number).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theBriefStaysAsItWasSent() {
        var journey = Journey.consulted();
        var before = Api.as("liaison1")
                .get("/consultations/" + journey.consultation())
                .jsonPath()
                .getMap("brief");
        Api.as(journey.certifier).must("PUT", journey.number, "victim", "{\"name\": {\"family\": \"Changedperson\"}}");
        var after = Api.as("liaison1")
                .get("/consultations/" + journey.consultation())
                .jsonPath()
                .getMap("brief");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theRecordsDeskSeesTheHeaderAndTheRequest() {
        var journey = Journey.worked();
        var header = Api.as("intake").get("/cases/" + journey.number);
        assertThat(header.asString())
                .contains("Invented Legal Aid")
                .doesNotContain("Testperson")
                .doesNotContain("900000001")
                .doesNotContain("statement");
    }

    @Test
    void aDenialIsWithoutPrejudiceAndCanBeLookedAtAgain() {
        var journey = Journey.inReview();
        Api.as(journey.certifier).must("POST", journey.number, "recommendation", """
                        {"answer": "DENY", "grounds": {"reason": "RECORDS_CANNOT_ESTABLISH", "policySection": "4.2",
                         "reportLine": "Report 26-104417, p. 1: no report was found", "plainReason": "We did not find a report."}}""");
        Api.as("chief").must("POST", journey.number, "decision", "{\"answer\": \"DENY\", \"reason\": \"I agree.\"}");
        var letters =
                Api.as("chief").get("/cases/" + journey.number + "/letters").jsonPath();
        assertThat(letters.getList("items.fileName")).containsExactly(journey.number + "-denial-letter.pdf");
        assertThat(Api.as("chief")
                        .get("/cases/" + journey.number + "/letters/" + letters.getString("items[0].id"))
                        .contentType())
                .isEqualTo("application/pdf");
        Api.as("chief").must("POST", journey.number, "reconsideration", "{\"reason\": \"A report was found.\"}");
        Api.as(journey.certifier).must("POST", journey.number, "recommendation", """
                        {"answer": "DENY", "grounds": {"reason": "NOT_QUALIFYING", "policySection": "4.3",
                         "reportLine": "p. 2", "plainReason": "The facts are of another kind."}}""");
        var same = Api.as("chief")
                .write("POST", journey.number, "decision", "{\"answer\": \"DENY\", \"reason\": \"Again.\"}");
        assertThat(same.statusCode()).isEqualTo(403);
        assertThat(same.jsonPath().getList("violations.rule")).containsExactly("SECOND_LOOK_BY_ANOTHER");
        Api.as("acting").must("POST", journey.number, "decision", "{\"answer\": \"DENY\", \"reason\": \"Seen anew.\"}");
    }

    @Test
    void aLapsedCertificateIsCertifiedAgainInALinkedCase() {
        var journey = Journey.issued();
        var again = Api.as("intake")
                .post(
                        "/cases",
                        "{\"request\": %s, \"priorCase\": \"%s\", \"priorReason\": \"OLDER_THAN_SIX_MONTHS\"}"
                                .formatted(Journey.request(), journey.number));
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);
        var kase = Api.as("chief")
                .get("/cases/" + again.jsonPath().getString("number"))
                .jsonPath();
        assertThat(kase.getString("prior.number")).isEqualTo(journey.number);
        assertThat(kase.getString("victim.name.family")).isEqualTo("Testperson-Muñoz");
        assertThat(kase.getList("cooperation")).hasSize(1);
        assertThat(kase.getMap("helpfulness")).isNull();
        assertThat(kase.getMap("signature")).isNull();
    }

    @Test
    void aCertificationIsTakenBackInOneOfTwoWays() {
        for (var kind : new String[] {"WITHDRAW", "DISAVOW"}) {
            var journey = Journey.issued();
            var kase = Api.as("chief")
                    .must(
                            "POST",
                            journey.number,
                            "revocation",
                            "{\"kind\": \"%s\", \"reason\": \"An invented reason.\"}".formatted(kind));
            assertThat(kase.getString("stage")).isEqualTo("REVOKED");
            assertThat(Api.as("auditor")
                            .get("/certificates?number=" + journey.number)
                            .jsonPath()
                            .getString("items[0].status"))
                    .isEqualTo("REVOKED");
        }
    }

    @Test
    void anErrorFoundAtSigningReopensTheCaseAndVoidsTheCertificate() {
        var journey = Journey.approved();
        Api.as(journey.certifier)
                .must("POST", journey.number, "reopening", "{\"reason\": \"The date of birth is wrong.\"}");
        assertThat(Api.as("chief").get("/cases/" + journey.number + "/form").header("Content-Disposition"))
                .contains("DRAFT");
        assertThat(Api.as("auditor")
                        .get("/certificates?number=" + journey.number)
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void othersLeaveBeforeADecision() {
        var referred = Journey.opened();
        Api.as("intake")
                .must(
                        "POST",
                        referred.number,
                        "referral",
                        "{\"agency\": \"Another Department\", \"address\": \"2 Invented Way\"}");
        var withdrawn = Journey.consulted();
        Api.as("intake").must("POST", withdrawn.number, "withdrawal", "{\"reason\": \"The requester wrote.\"}");
        assertThat(Api.as("liaison1")
                        .get("/consultations?status=open")
                        .jsonPath()
                        .getList("items.brief.number"))
                .doesNotContain(withdrawn.number);
    }

    @Test
    void aDelayNoticeNeitherClosesNorPauses() {
        var journey = Journey.inReview();
        var before = Api.as("chief").get("/cases/" + journey.number).jsonPath();
        var after = Api.as(journey.certifier)
                .must(
                        "POST",
                        journey.number,
                        "delay-notice",
                        "{\"cause\": \"A flood in the archive\", \"process\": \"The reports are being dried\", \"projectedOn\": \"%s\"}"
                                .formatted(Journey.today().plusDays(30)));
        assertThat(after.getString("stage")).isEqualTo(before.getString("stage"));
        assertThat(after.getString("due.on")).isEqualTo(before.getString("due.on"));
    }
}
