package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.attest.RealDatabase;
import org.attest.binding.OfficialForms;
import org.attest.documents.Documents;
import org.attest.imports.Papers;
import org.junit.jupiter.api.Test;

/** A requester's own paper becomes a case, or is refused with nothing stored. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class ImportTest {
    private static final String NOBODY = "";
    private static final String TYPED =
            "\"requester\": \"ADVOCATE\", \"organization\": \"Invented Shelter\", \"email\": \"desk@example.org\"";

    @Test
    void aFilledSupplementBBecomesACaseWhoseFirstPartWaitsToBeConfirmed() {
        var answer = imported("intake", Papers.supplementB(), TYPED);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var number = answer.jsonPath().getString("case.number");
        assertThat(answer.header("Location")).isEqualTo("/api/v1/cases/" + number);
        assertThat(answer.jsonPath().getString("paper.kind")).isEqualTo("I_918B");
        assertThat(answer.jsonPath().getString("paper.edition")).isEqualTo("01/20/25");
        assertThat(answer.jsonPath().getString("paper.sha256")).hasSize(64);
        var kase = Api.as("certifier1").get("/cases/" + number).jsonPath();
        assertThat(kase.getString("victim.name.family")).isEqualTo("Testperson-Muñoz");
        assertThat(kase.getString("victim.name.middle")).isNull();
        assertThat(kase.getString("victim.otherNames[0].given")).isEqualTo("Anita");
        assertThat(kase.getString("victim.bornOn")).isEqualTo("1990-02-03");
        assertThat(kase.getString("victim.sex")).isEqualTo("FEMALE");
        assertThat(kase.getString("victim.aNumber")).isEqualTo("900000001");
        assertThat(kase.getBoolean("victimToConfirm")).isTrue();
        assertThat(kase.getString("request.organization")).isEqualTo("Invented Shelter");
    }

    @Test
    void whatTheRequesterSaysOfTheCrimeIsAClaimAndNeverAnAnswerOfTheAgency() {
        var number = opened(Papers.supplementB(), TYPED);
        var kase = Api.as("certifier1").get("/cases/" + number).jsonPath();
        assertThat(kase.<Object>get("criminalActivity")).isNull();
        assertThat(kase.<Object>get("helpfulness")).isNull();
        assertThat(kase.<Object>get("familyMembers")).isNull();
        List<Map<String, String>> claims = kase.getList("imports[0].claims");
        assertThat(claims)
                .anyMatch(c -> c.get("part").equals("Part 3")
                        && c.get("item").equals("1")
                        && c.get("value").equals("Domestic Violence"))
                .anyMatch(c -> c.get("part").equals("Part 3")
                        && c.get("item").equals("2.b")
                        && c.get("value").equals("in the spring"))
                .anyMatch(c -> c.get("part").equals("Part 4")
                        && c.get("item").equals("3")
                        && c.get("value").equals("No"));
        assertThat(kase.getString("imports[0].importedBy")).isNotBlank();
        var missing = Api.as("certifier1")
                .get("/cases/" + number + "/form/completeness")
                .jsonPath()
                .getList("missing.part");
        assertThat(missing).contains("Part 3", "Part 4", "Part 5");
    }

    @Test
    void aStatementIsTakenOverByACertifierAndStandsInTheTimeline() {
        var number = opened(Papers.supplementB(), TYPED);
        var certifier = Api.as("certifier1");
        var kase = certifier.get("/cases/" + number).jsonPath();
        var paper = kase.getString("imports[0].id");
        assertThat(kase.<String>getList("statements.findAll { it.state == 'OPEN' }.field"))
                .contains("NARRATIVE", "CRIMES")
                .doesNotContain("HELPFUL", "NAME");
        var answer = certifier.write("POST", number, "claims", claim(paper, "NARRATIVE"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("criminalActivity.narrative"))
                .isEqualTo("An invented tale of a shovel.");
        var last = certifier.get("/cases/" + number + "/timeline").jsonPath();
        assertThat(last.getList("items.type")).contains("ClaimAccepted");
        assertThat(last.<String, String>getMap("items.find { it.type == 'ClaimAccepted' }.facts"))
                .containsEntry("field", "NARRATIVE")
                .containsEntry("section", "CRIMINAL_ACTIVITY")
                .containsEntry("paper", paper);
        assertThat(rules(certifier.write("POST", number, "claims", claim(paper, "NARRATIVE"))))
                .containsExactly("CLAIM_SAYS_MORE");
        assertThat(rules(certifier.write("POST", number, "claims", claim(paper, "HELPFUL"))))
                .containsExactly("CLAIM_MAY_BE_TAKEN");
        var unknown = certifier.write(
                "POST", number, "claims", claim(UUID.randomUUID().toString(), "CRIMES"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        var stale = certifier
                .request()
                .header("If-Match", "\"0\"")
                .body(claim(paper, "CRIMES"))
                .post("/api/v1/cases/" + number + "/claims");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(certifier
                        .write("POST", number, "claims", "{\"field\": \"CRIMES\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private static String claim(String paper, String field) {
        return "{\"paper\": \"%s\", \"field\": \"%s\"}".formatted(paper, field);
    }

    @Test
    void theFileItselfIsKeptByteForByte() {
        var paper = Papers.supplementB();
        var answer = imported("certifier1", paper, TYPED).jsonPath();
        assertThat(answer.getString("paper.sha256")).isEqualTo(Documents.sha256(paper));
        var file = Api.as("certifier1")
                .get("/cases/" + answer.getString("case.number") + "/imports/" + answer.getString("paper.document"));
        assertThat(file.asByteArray()).isEqualTo(paper);
        assertThat(file.header("Content-Disposition")).startsWith("attachment").doesNotContain("Testperson");
    }

    @Test
    void recommendingWaitsUntilTheCertifierHasSavedPartOne() {
        var number = opened(Papers.supplementB(), TYPED);
        var assigned = Api.as("intake")
                .must("POST", number, "assignment", "{\"certifier\": \"certifier1\", \"note\": \"test\"}");
        assertThat(assigned.getString("assignment.name")).isEqualTo("Alex Sampleone");
        var certifier = Api.as("certifier1");
        assertThat(rules(certifier.write("POST", number, "recommendation", "{\"answer\": \"CERTIFY\"}")))
                .contains("VICTIM_CONFIRMED");
        var kase = certifier.must("PUT", number, "victim", Journey.victim());
        assertThat(kase.<Object>get("victimToConfirm")).isNull();
        assertThat(rules(certifier.write("POST", number, "recommendation", "{\"answer\": \"CERTIFY\"}")))
                .doesNotContain("VICTIM_CONFIRMED");
        List<String> changed =
                certifier.get("/cases/" + number + "/timeline").jsonPath().getList("items.facts.changed");
        assertThat(changed.get(changed.size() - 1)).contains("confirmed");
    }

    @Test
    void anEncryptedHybridAppearanceFillsTheAttorneyAndTheClient() {
        assumeThat(OfficialForms.wanted()).isTrue();
        var answer = imported("intake", Papers.g28(), NOBODY);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var number = answer.jsonPath().getString("case.number");
        var kase = Api.as("certifier1").get("/cases/" + number).jsonPath();
        assertThat(kase.getString("request.requester")).isEqualTo("ATTORNEY");
        assertThat(kase.getString("request.name.family")).isEqualTo("Placeholder");
        assertThat(kase.getString("request.organization")).isEqualTo("Invented Legal Aid");
        assertThat(kase.getString("request.email")).isEqualTo("ivy@example.org");
        assertThat(kase.getString("request.phone")).isEqualTo("4135550142");
        assertThat(kase.getString("request.address")).isEqualTo("12 Invented Way, Ste. 300, Sampleton MA 01060");
        assertThat(kase.getBoolean("request.authorizationOnFile")).isTrue();
        assertThat(kase.getString("victim.name.family")).isEqualTo("Testperson-Muñoz");
        assertThat(kase.getString("victim.aNumber")).isEqualTo("900000001");
        assertThat(kase.getBoolean("victimToConfirm")).isTrue();
        assertThat(kase.getString("imports[0].edition")).isEqualTo("09/17/18");
    }

    @Test
    void anAppearanceThatComesLaterAddsTheAttorneyToTheCase() {
        assumeThat(OfficialForms.wanted()).isTrue();
        var number = opened(
                Papers.supplementB(),
                "\"requester\": \"VICTIM\", \"name\": {\"family\": \"Testperson-Muñoz\", \"given\": \"Ana\"}, \"phone\": \"4135550199\"");
        var answer = added("intake", number, Papers.g28());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        var kase = Api.as("certifier1").get("/cases/" + number).jsonPath();
        assertThat(kase.getString("request.requester")).isEqualTo("ATTORNEY");
        assertThat(kase.getString("request.phone")).isEqualTo("4135550142");
        assertThat(kase.getString("request.receivedBy")).isEqualTo("EMAIL");
        assertThat(kase.getString("victim.bornOn")).isEqualTo("1990-02-03");
        assertThat(kase.getList("imports")).hasSize(2);
        assertThat(Api.as("certifier1")
                        .get("/cases/" + number + "/timeline")
                        .jsonPath()
                        .getList("items.type"))
                .containsExactly("Received", "Imported", "Imported");
    }

    @Test
    void whatACertifierWroteAndAnotherAttorneyAreLeftAsTheyAre() {
        assumeThat(OfficialForms.wanted()).isTrue();
        var journey = Journey.opened();
        Api.as("certifier1").must("PUT", journey.number, "victim", Journey.victim());
        var answer = added("certifier1", journey.number, Papers.g28());
        assertThat(answer.jsonPath().getString("case.request.name.family")).isEqualTo("Advocate");
        assertThat(answer.jsonPath().getString("case.victim.name.middle")).isEqualTo("Łucja");
        assertThat(answer.jsonPath().getList("paper.notices.code")).contains("VICTIM_KEPT", "REPRESENTATIVE_KEPT");
    }

    @Test
    void answersThatTheSecondCopyOfAHybridFileDisputesAreBothShown() {
        assumeThat(OfficialForms.wanted()).isTrue();
        var number = opened(
                Papers.g28(
                        Papers.attorney(), Map.of("Pt1Line2b_GivenName", "Iva", "Pt3Line5a_FamilyName", "Stalename")),
                NOBODY);
        var kase = Api.as("certifier1").get("/cases/" + number).jsonPath();
        List<Map<String, String>> claims = kase.getList("imports[0].claims");
        assertThat(claims).anyMatch(c -> "Ivy".equals(c.get("value")) && "Iva".equals(c.get("otherCopy")));
        assertThat(claims)
                .anyMatch(c -> "Testperson-Muñoz".equals(c.get("value")) && "Stalename".equals(c.get("otherCopy")));
        assertThat(kase.getList("imports[0].notices.code")).contains("SECOND_COPY_DIFFERS");
    }

    @Test
    void aPrintWithoutFieldsOpensABareRequestAndSaysSo() {
        var answer = imported("intake", Papers.print(), TYPED);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("paper.kind")).isEqualTo("WITHOUT_FIELDS");
        assertThat(answer.jsonPath().getList("paper.notices.code")).containsExactly("NO_FIELDS");
        var kase = Api.as("certifier1")
                .get("/cases/" + answer.jsonPath().getString("case.number"))
                .jsonPath();
        assertThat(kase.<Object>get("victim")).isNull();
        assertThat(kase.<Object>get("victimToConfirm")).isNull();
    }

    @Test
    void theRecordsDeskSeesTheHeaderAndNothingThatStandsOnThePaper() {
        var answer = imported("intake", Papers.supplementB(), TYPED).asString();
        assertThat(answer).doesNotContain("Testperson", "900000001", "shovel", "1990");
    }

    @Test
    void aDeclarationForTheTVisaOpensACaseForThatForm() {
        var number = opened(Papers.declaration(), TYPED);
        var kase = Api.as("certifier1").get("/cases/" + number).jsonPath();
        assertThat(kase.getString("form")).isEqualTo("I_914B");
        assertThat(kase.getString("victim.otherNames[1].family")).isEqualTo("Secondother");
        assertThat(kase.getBoolean("victimToConfirm")).isTrue();
    }

    @Test
    void everyStatementOfADeclarationIsTakenOverOnceAndNoneOfPartFour() {
        var number = opened(Papers.declaration(), TYPED);
        var certifier = Api.as("certifier1");
        var kase = certifier.get("/cases/" + number).jsonPath();
        var paper = kase.getString("imports[0].id");
        List<String> open = kase.getList("statements.findAll { it.state == 'OPEN' }.field");
        assertThat(open)
                .containsExactlyInAnyOrder(
                        "INCIDENT_NUMBERS",
                        "CITATIONS",
                        "DATES",
                        "CASE_STATUS",
                        "FBI_OR_SID_NUMBER",
                        "SEVERE_FORMS",
                        "VICTIMIZATION",
                        "FEAR_OF_RETALIATION",
                        "INVESTIGATION_BEGAN_ON",
                        "INVESTIGATION_ENDED_ON",
                        "PROSECUTION_BEGAN_ON",
                        "PROSECUTION_ENDED_ON",
                        "ANY_CULPABLE",
                        "MEMBERS");
        assertThat(kase.<String>getList("statements.findAll { it.state == 'SAME' }.field"))
                .contains("NAME", "OTHER_NAMES", "BORN_ON", "A_NUMBER");
        assertThat(kase.<String>getList("statements.findAll { it.state == 'NOT_THEIRS' }.field"))
                .containsExactly("COOPERATION", "COOPERATION_EXPLAINED");
        var stale = certifier
                .request()
                .header("If-Match", "\"0\"")
                .body(claim(paper, "VICTIMIZATION"))
                .post("/api/v1/cases/" + number + "/claims");
        assertThat(stale.statusCode()).isEqualTo(412);
        open.forEach(field -> certifier.must("POST", number, "claims", claim(paper, field)));
        var taken = certifier.get("/cases/" + number).jsonPath();
        assertThat(taken.getList("trafficking.forms")).containsExactly("SEX_UNDER_18");
        assertThat(taken.getString("trafficking.victimization")).isEqualTo("An invented tale of a locked kitchen.");
        assertThat(taken.getString("trafficking.prosecutionEndedOn")).isEqualTo("2026-08-10");
        assertThat(taken.getList("criminalActivity.incidentNumbers")).containsExactly("26-2042");
        assertThat(taken.getString("familyMembers.members[0].name.given")).isEqualTo("Uncle");
        assertThat(taken.<String>getList("statements.findAll { it.state != 'NOT_THEIRS' }.state"))
                .containsOnly("SAME");
        assertThat(rules(certifier.write("POST", number, "claims", claim(paper, "COOPERATION"))))
                .containsExactly("CLAIM_MAY_BE_TAKEN");
        assertThat(rules(certifier.write("POST", number, "claims", claim(paper, "NARRATIVE"))))
                .containsExactly("CLAIM_KNOWN");
    }

    @Test
    void damagedPapersEndInACaseOrARefusalAndNeverInAFailure() throws SQLException {
        var paper = Papers.supplementB();
        for (int i = 0; i < 24; i++) {
            var before = stored();
            var answer = imported("intake", Papers.damaged(paper, i), TYPED);
            assertThat(answer.statusCode())
                    .as("copy %d: %s", i, answer.asString())
                    .isIn(201, 422);
            if (answer.statusCode() == 422) {
                assertThat(stored()).as("copy %d", i).isEqualTo(before);
            }
        }
    }

    @Test
    void onlyTheRecordsDeskAndCertifiersImport() {
        for (var other : List.of("chief", "liaison1", "auditor", "admin")) {
            assertThat(imported(other, Papers.print(), TYPED).statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsNoPaperOfOursIsRefusedWithItsReasonAndNothingIsStored() throws SQLException {
        assumeThat(OfficialForms.wanted()).isTrue();
        var before = stored();
        refused("hello".getBytes(), "FILE_READABLE", "not a PDF");
        refused(new byte[0], "FILE_READABLE", "not a PDF");
        refused(OfficialForms.bytes("i-129f.pdf"), "FILE_READABLE", "This is Form I-129F. Attest opens cases from");
        refused(java.util.Arrays.copyOf(Papers.g28(), 30_000), "FILE_READABLE", "damaged");
        refused(Papers.withPassword(), "FILE_READABLE", "password");
        refused(Papers.inflated(), "FILE_READ", "");
        assertThat(rules(imported("intake", Papers.print(), NOBODY))).containsExactly("REQUESTER_GIVEN");
        assertThat(rules(imported("intake", Papers.supplementB(), "\"requester\": \"ADVOCATE\"")))
                .containsExactly("REQUESTER_GIVEN");
        var large = imported("intake", new byte[8 * 1024 * 1024 + 1], TYPED);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(rules(large)).containsExactly("FILE_SMALL_ENOUGH");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aCaseThatIsNotYoursTakesNoPaper() {
        var number = opened(Papers.print(), TYPED);
        var answer = Api.as("sampleton-certifier")
                .request()
                .header("If-Match", "\"0\"")
                .body("{\"pdf\": \"%s\"}".formatted(base64(Papers.print())))
                .post("/api/v1/cases/" + number + "/import");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Api.as("sampleton-certifier").get("/cases/" + number).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aStaleVersionTakesNoPaper() {
        var number = opened(Papers.print(), TYPED);
        var answer = Api.as("intake")
                .request()
                .header("If-Match", "\"99\"")
                .body("{\"pdf\": \"%s\"}".formatted(base64(Papers.print())))
                .post("/api/v1/cases/" + number + "/import");
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(Api.as("certifier1").get("/cases/" + number).jsonPath().getList("imports"))
                .hasSize(1);
    }

    @Test
    void theSameImportUnderTheSameKeyOpensOneCase() {
        var key = UUID.randomUUID().toString();
        var paper = Papers.supplementB();
        var first = keyed(key, paper);
        var again = keyed(key, paper);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("case.number"))
                .isEqualTo(first.jsonPath().getString("case.number"));
        assertThat(rules(keyed(key, Papers.print()))).containsExactly("KEY_NOT_REUSED");
    }

    @Test
    void manyPapersAtOnceAreReadOrAskedToWaitAndNoneIsLost() throws Exception {
        var paper = Papers.supplementB();
        var threads = Executors.newFixedThreadPool(6);
        try {
            var calls = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 6; i++) {
                calls.add(() -> imported("intake", paper, TYPED));
            }
            for (var call : threads.invokeAll(calls)) {
                var answer = call.get();
                assertThat(answer.statusCode()).isIn(201, 503);
                if (answer.statusCode() == 503) {
                    assertThat(answer.header("Retry-After")).isNotBlank();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static void refused(byte[] pdf, String rule, String words) {
        var answer = imported("intake", pdf, TYPED);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(rules(answer)).allMatch(name -> name.startsWith(rule));
        assertThat(answer.jsonPath().getString("detail")).contains(words);
    }

    private static List<String> rules(Response answer) {
        return answer.jsonPath().getList("violations.rule");
    }

    private static String opened(byte[] pdf, String typed) {
        var answer = imported("intake", pdf, typed);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("case.number");
    }

    private static Response imported(String person, byte[] pdf, String typed) {
        return Api.as(person).post("/cases/import", order(pdf, typed));
    }

    private static Response keyed(String key, byte[] pdf) {
        return Api.as("intake")
                .request()
                .header("Idempotency-Key", key)
                .body(order(pdf, TYPED))
                .post("/api/v1/cases/import");
    }

    private static Response added(String person, String number, byte[] pdf) {
        return Api.as(person).write("POST", number, "import", "{\"pdf\": \"%s\"}".formatted(base64(pdf)));
    }

    private static String order(byte[] pdf, String typed) {
        return "{\"pdf\": \"%s\", \"request\": {\"receivedOn\": \"%s\", \"receivedBy\": \"EMAIL\"%s}}"
                .formatted(base64(pdf), Journey.today(), typed.isEmpty() ? "" : ", " + typed);
    }

    private static String base64(byte[] pdf) {
        return Base64.getEncoder().encodeToString(pdf);
    }

    private static List<String> stored() throws SQLException {
        try (var owner = Sql.asOwner()) {
            return owner.column("""
                    select (select count(*) from certification_case) || ' ' || (select count(*) from document)
                        || ' ' || (select count(*) from imported_paper) || ' ' || (select count(*) from case_event)""");
        }
    }
}
