package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.api.Journey.today;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.attest.RealDatabase;
import org.attest.demo.DemoPeople;
import org.attest.documents.Documents;
import org.attest.editions.MadeUpFiles;
import org.attest.editions.MadeUpPublisher;
import org.attest.forms.SyntheticSupplementB;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An official form on its way from the administrator to a case, and everything that is refused on it. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@WithTestResource(MadeUpPublisher.class)
class EditionTest {
    private static final String DATES = """
            {"words": {"form1[0].#subform[1].Part3_Line2a_Date[0]": "Part 3 2.a",
                       "form1[0].#subform[1].Part3_Line2b_Date[0]": "Part 3 2.b",
                       "form1[0].#subform[1].Part3_Line2c_Date[0]": "Part 3 2.c",
                       "form1[0].#subform[1].Part3_Line2d_Date[0]": "Part 3 2.d"}}""";

    @BeforeEach
    @AfterEach
    void nothingIsInstalledAndNothingHasALastDay() throws SQLException, IOException {
        Files.deleteIfExists(folder().resolve("mode"));
        try (var owner = Sql.asOwner()) {
            owner.run("alter table edition_use disable trigger use_is_append_only");
            owner.run("delete from edition_use");
            owner.run("alter table edition_use enable trigger use_is_append_only");
            owner.run("delete from edition_field");
            owner.run("delete from form_edition");
        }
    }

    @Test
    void aCaseIsPrintedOnTheOfficialFormThatWasInstalledSettledAndConfirmed() throws IOException {
        var draft = Journey.recommended();
        assertThat(Api.as("chief")
                        .get("/cases/" + draft.number + "/form/completeness")
                        .jsonPath()
                        .getString("edition.note"))
                .contains("built-in working copy");
        var id = confirmed("one.pdf");
        assertThat(Api.as("certifier1").get("/editions").jsonPath().getBoolean("serving[0].official"))
                .isTrue();
        Api.as("chief").must("POST", draft.number, "decision", "{\"answer\": \"APPROVE\"}");
        var pdf = Api.as("chief")
                .request()
                .get("/api/v1/cases/" + draft.number + "/form")
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).contains("made up for a test");
            var form = document.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getField("form1[0].#subform[0].Pt1Line2a_FamilyName[0]")
                            .getValueAsString())
                    .isEqualTo("Testperson-Muñoz");
            assertThat(form.getField("form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]")
                            .getValueAsString())
                    .isEqualTo("I-918SUPB|01/20/25|1");
            assertThat(form.hasXFA()).isFalse();
        }
        Api.as(draft.certifier)
                .must(
                        "POST",
                        draft.number,
                        "signature",
                        "{\"inkOn\": \"%s\", \"scan\": \"%s\"}".formatted(today(), Journey.SCAN));
        var entry = Api.as("chief").get("/certificates?number=" + draft.number).jsonPath();
        assertThat(entry.getBoolean("items[0].official")).isTrue();
        assertThat(entry.getString("items[0].edition")).isEqualTo("01/20/25");
        assertThat(entry.getString("items[0].blankSha256")).isEqualTo(Documents.sha256(file("one.pdf")));
        assertThat(one(id).getString("edition.edition.confirmedBy")).isNotBlank();
    }

    @Test
    void withoutAnOfficialFormTheBuiltInOneServesAndTheRegisterSaysSo() {
        var journey = Journey.issued();
        var entry =
                Api.as("auditor").get("/certificates?number=" + journey.number).jsonPath();
        assertThat(entry.getBoolean("items[0].official")).isFalse();
        assertThat(entry.getString("items[0].blankSha256")).matches("[0-9a-f]{64}");
    }

    @Test
    void whatIsNotTheFormIsRefusedAndNothingIsStored() throws Exception {
        var sound = file("one.pdf");
        refused(upload("I_918B", new byte[0]), 422, "FILE_GIVEN");
        refused(upload("I_918B", "<html>".getBytes()), 422, "FILE_IS_READABLE");
        refused(upload("I_918B", Arrays.copyOf(sound, 2_000)), 422, "FILE_IS_READABLE");
        refused(upload("I_918B", SyntheticSupplementB.lot(7).bytes()), 422, "FILE_IS_KNOWN");
        refused(upload("I_914B", sound), 422, "FILE_IS_THE_FORM");
        refused(upload("I_918B", new byte[10 * 1024 * 1024 + 1]), 413, "FILE_NOT_TOO_LARGE");
        assertThat(upload("G_28", sound).statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsLockedStartsProgramsOrUnpacksToTooMuchIsRefusedAndNothingIsStored() throws Exception {
        refused(upload("I_918B", MadeUpFiles.locked()), 422, "FILE_IS_READABLE");
        refused(upload("I_918B", MadeUpFiles.launching()), 422, "FILE_WITHOUT_PROGRAMS");
        refused(upload("I_918B", MadeUpFiles.bomb()), 422, "FILE_WITHIN_BOUNDS");
    }

    @Test
    void anOfficialDeclarationIsInstalledSettledConfirmedAndServes() throws Exception {
        var form = SyntheticSupplementB.declaration(914);
        var answer = upload("I_914B", file("declaration.pdf"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        var id = answer.jsonPath().getString("edition.edition.id");
        var words = new TreeMap<String, String>();
        for (var field : one(id).getList("unsettled.field", String.class)) {
            var truth = form.truth().get(field);
            words.put(field, (truth.part() + " " + truth.item() + " " + Objects.toString(truth.option(), "")).strip());
        }
        var settled = Api.as("admin").request().body(Map.of("words", words)).put("/api/v1/editions/" + id + "/words");
        assertThat(settled.statusCode()).as(settled.asString()).isEqualTo(200);
        assertThat(settled.jsonPath().getBoolean("complete")).isTrue();
        assertThat(confirm(id, "declaration.pdf").statusCode()).isEqualTo(200);
        assertThat(Api.as("chief")
                        .get("/editions")
                        .jsonPath()
                        .getBoolean("serving.find { it.form == 'I_914B' }.official"))
                .isTrue();
    }

    @Test
    void anotherAgencySeesNoEditionAndDatesNoneNotEvenByRawSql() throws Exception {
        confirmed("one.pdf");
        dates(today().plusDays(90));
        try (var sql = Sql.asApplication().of(DemoPeople.id("agency/SPD"))) {
            for (var table : List.of("form_edition", "edition_field", "edition_use")) {
                assertThat(sql.column("select 1 from " + table)).as(table).isEmpty();
            }
            sql.run("update form_edition set state = 'CONFIRMED' where state = 'CONFIRMED'");
            assertThatThrownBy(() -> sql.run(
                            "insert into edition_use (agency_id, id, form, edition, set_by, set_by_name, set_at)"
                                    + " values ('" + DemoPeople.id("agency/NPD")
                                    + "', gen_random_uuid(), 'I_918B', '01/20/25',"
                                    + " gen_random_uuid(), 'x', now())"))
                    .hasMessageContaining("row-level security");
        }
        try (var sql = Sql.asApplication().of(DemoPeople.id("agency/NPD"))) {
            assertThat(sql.column("select last_day from edition_use")).hasSize(1);
            assertThatThrownBy(() -> sql.run("update edition_use set last_day = null"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void aFileIsInstalledOnce() throws Exception {
        installed("one.pdf");
        var again = upload("I_918B", file("one.pdf"));
        assertThat(again.jsonPath().getList("violations.rule")).containsExactly("NOT_INSTALLED_YET");
        assertThat(count()).containsExactly("1");
    }

    @Test
    void theFormIsFetchedOnRequestAndOnlyFromItsOwnHost() throws Exception {
        var fetch = "{\"form\": \"I_918B\"}";
        for (var mode : List.of("elsewhere", "gone")) {
            Files.writeString(folder().resolve("mode"), mode);
            refused(Api.as("admin").post("/editions/fetched", fetch), 502, "FORM_FETCHED");
        }
        Files.writeString(folder().resolve("mode"), "page");
        refused(Api.as("admin").post("/editions/fetched", fetch), 422, "FILE_IS_READABLE");
        Files.writeString(folder().resolve("mode"), "moved");
        var answer = Api.as("admin").post("/editions/fetched", fetch);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("edition.edition.source")).isEqualTo("FETCHED");
    }

    @Test
    void whatIsNotSettledIsNotConfirmed() throws Exception {
        var id = installed("one.pdf");
        assertThat(one(id).getList("unsettled.field")).hasSize(4);
        var early = confirm(id, "one.pdf");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.jsonPath().getList("violations.rule"))
                .contains("EVERYTHING_SETTLED")
                .hasSize(8);
        var wrong = Api.as("admin").request().body("""
                {"words": {"form1[0].#subform[1].Part3_Line2a_Date[0]": "Part 9 1"}}""").put("/api/v1/editions/" + id + "/words");
        assertThat(wrong.jsonPath().getList("violations.rule")).containsExactly("SETTLED_TO_AN_ITEM");
        assertThat(one(id).getList("unsettled.field")).hasSize(4);
        var other = Api.as("admin")
                .post("/editions/" + id + "/confirmation", "{\"sha256\": \"%s\"}".formatted("0".repeat(64)));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Api.as("certifier1").get("/editions").jsonPath().getBoolean("serving[0].official"))
                .isFalse();
    }

    @Test
    void aPageIsShownWithTheFieldMarked() throws Exception {
        var id = installed("one.pdf");
        var plain = picture(id, "2", null);
        var marked = picture(id, "2", "form1[0].#subform[1].Part3_Line2a_Date[0]");
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.contentType()).isEqualTo("image/png");
        assertThat(marked.asByteArray()).isNotEqualTo(plain.asByteArray());
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("marked.png"), marked.asByteArray());
        assertThat(picture(id, "6", null).statusCode()).isEqualTo(404);
        assertThat(picture(id, "1", "form1[0].#subform[1].Part3_Line2a_Date[0]").statusCode())
                .isEqualTo(404);
    }

    @Test
    void ofTwoInForceOneServesAndAWithdrawnOneNoLongerDoes() throws Exception {
        var one = confirmed("one.pdf");
        confirmed("newer.pdf");
        var list = Api.as("admin").get("/editions").jsonPath();
        assertThat(list.getList("items.inForce")).containsExactly(true, true);
        assertThat(list.getList("items.serves")).containsOnlyOnce(true);
        withdraw(one, "one.pdf");
        list = Api.as("admin").get("/editions").jsonPath();
        assertThat(list.getString("serving[0].sha256")).isEqualTo(Documents.sha256(file("newer.pdf")));
    }

    @Test
    void anEditionPastItsLastDayIsRefusedAtApproval() throws Exception {
        confirmed("one.pdf");
        var journey = Journey.recommended();
        dates(today().minusDays(1));
        var refused = Api.as("chief").write("POST", journey.number, "decision", "{\"answer\": \"APPROVE\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("violations.rule")).containsExactly("EDITION_IN_FORCE");
        assertThat(refused.jsonPath().getString("detail")).contains("could be used until", "approve again");
        assertThat(Api.stage(journey.number)).isEqualTo("AWAITING_DECISION");
        dates(today());
        Api.as("chief").must("POST", journey.number, "decision", "{\"answer\": \"APPROVE\"}");
    }

    @Test
    void anEditionWhoseLastDayPassedAfterTheApprovalIsRefusedAtSignatureAndAtHandOver() {
        var approved = Journey.approved();
        var issued = Journey.issued();
        var handOver =
                "{\"paper\": \"ORIGINAL_FORM\", \"by\": \"TO_REPRESENTATIVE\", \"on\": \"%s\"}".formatted(today());
        dates(today().minusDays(1));
        var unsigned = Api.as(approved.certifier)
                .write(
                        "POST",
                        approved.number,
                        "signature",
                        "{\"inkOn\": \"%s\", \"scan\": \"%s\"}".formatted(today(), Journey.SCAN));
        assertThat(unsigned.jsonPath().getList("violations.rule")).containsExactly("EDITION_IN_FORCE");
        assertThat(unsigned.jsonPath().getString("detail")).contains("Reopen the case");
        var kept = Api.as(issued.certifier).write("POST", issued.number, "delivery", handOver);
        assertThat(kept.statusCode()).isEqualTo(422);
        assertThat(kept.jsonPath().getList("violations.rule")).containsExactly("EDITION_IN_FORCE");
        assertThat(kept.jsonPath().getString("detail")).contains("new case that continues this one");
        assertThat(Api.as("chief").get("/cases/" + issued.number).jsonPath().getList("deliveries"))
                .isEmpty();
        dates(today());
        Api.as(issued.certifier).must("POST", issued.number, "delivery", handOver);
    }

    @Test
    void aLastDayThatComesNearIsSaidOnTheListAndInTheCase() {
        var journey = Journey.inReview();
        dates(today().plusDays(61));
        assertThat(Api.as("admin").get("/editions").jsonPath().getList("warnings"))
                .isEmpty();
        for (int ahead : new int[] {60, 30, 7}) {
            dates(today().plusDays(ahead));
            assertThat(Api.as("admin").get("/editions").jsonPath().getInt("warnings[0].level"))
                    .isEqualTo(ahead);
            assertThat(Api.as("chief")
                            .get("/cases/" + journey.number + "/form/completeness")
                            .jsonPath()
                            .getInt("edition.warnings[0].level"))
                    .isEqualTo(ahead);
        }
        var reversed = Api.as("admin")
                .request()
                .body(
                        "{\"form\": \"I_918B\", \"edition\": \"01/20/25\", \"firstDay\": \"2026-02-01\", \"lastDay\": \"2026-01-31\"}")
                .put("/api/v1/editions/dates");
        assertThat(reversed.jsonPath().getList("violations.rule")).containsExactly("USE_ENDS_AFTER_IT_BEGINS");
    }

    @Test
    void whatOneAgencyConfirmedServesTheNext() throws Exception {
        anotherAdministrator();
        var id = confirmed("one.pdf");
        var exported = Api.as("admin").get("/editions/" + id + "/export").asString();
        assertThat(exported).contains("attest-edition-1", Documents.sha256(file("one.pdf")));
        var there = Api.as("admin-elsewhere");
        assertThat(there.get("/editions").jsonPath().getList("items")).isEmpty();
        assertThat(there.get("/editions/" + id).statusCode()).isEqualTo(404);
        var installed = there.request()
                .contentType("application/pdf")
                .body(file("one.pdf"))
                .post("/api/v1/editions?form=I_918B");
        assertThat(installed.statusCode()).isEqualTo(201);
        var theirs = installed.jsonPath().getString("edition.edition.id");
        var address = "/editions/" + theirs + "/import";
        assertThat(there.post(address, exported.replace("attest-edition-1", "attest-edition-9"))
                        .jsonPath()
                        .getList("violations.rule"))
                .containsExactly("IMPORT_READABLE");
        assertThat(there.post(
                                address,
                                exported.replaceAll(
                                        "\"sha256\":\"[0-9a-f]{64}\"", "\"sha256\":\"" + "0".repeat(64) + "\""))
                        .jsonPath()
                        .getList("violations.rule"))
                .containsExactly("IMPORT_FOR_THIS_FILE");
        assertThat(there.post(address, exported.replaceFirst("Pt1Line2a_FamilyName", "Pt1Line2a_AnotherName"))
                        .jsonPath()
                        .getList("violations.rule"))
                .containsExactly("IMPORT_FOR_THESE_FIELDS");
        assertThat(there.post(address, exported.replace("Part 3 2.a", "Part 9 9"))
                        .jsonPath()
                        .getList("violations.rule"))
                .containsExactly("SETTLED_TO_AN_ITEM");
        assertThat(there.post(address, "{\"format\":").statusCode()).isEqualTo(400);
        assertThat(there.get("/editions/" + theirs).jsonPath().getString("edition.edition.state"))
                .isEqualTo("AWAITING_CONFIRMATION");
        var answer = there.post(address, exported);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("edition.edition.state")).isEqualTo("CONFIRMED");
        assertThat(answer.jsonPath().getBoolean("edition.serves")).isTrue();
    }

    private static void anotherAdministrator() throws SQLException {
        try (var owner = Sql.asOwner()) {
            owner.run("""
                    insert into person (agency_id, person_id, subject, name, title, roles)
                    select p.agency_id, '00000000-0000-7000-8000-0000000000ad', 'admin-elsewhere', p.name, 'Administrator', array['admin']
                    from person p where p.subject = 'liaison1'
                    on conflict do nothing""");
        }
    }

    private static String confirmed(String name) throws IOException {
        var id = installed(name);
        var settled = Api.as("admin").request().body(DATES).put("/api/v1/editions/" + id + "/words");
        assertThat(settled.statusCode()).as(settled.asString()).isEqualTo(200);
        assertThat(settled.jsonPath().getBoolean("complete")).isTrue();
        var answer = confirm(id, name);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return id;
    }

    private static String installed(String name) throws IOException {
        var answer = upload("I_918B", file(name));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("edition.edition.id");
    }

    private static Response confirm(String id, String name) throws IOException {
        return Api.as("admin")
                .post(
                        "/editions/" + id + "/confirmation",
                        "{\"sha256\": \"%s\"}".formatted(Documents.sha256(file(name))));
    }

    private static void withdraw(String id, String name) throws IOException {
        var answer = Api.as("admin")
                .post(
                        "/editions/" + id + "/withdrawal",
                        "{\"sha256\": \"%s\"}".formatted(Documents.sha256(file(name))));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static Response upload(String form, byte[] pdf) {
        return Api.as("admin")
                .request()
                .contentType("application/pdf")
                .body(pdf)
                .post("/api/v1/editions?form=" + form);
    }

    private static Response picture(String id, String page, String field) {
        var request = Api.as("admin").request();
        return (field == null ? request : request.queryParam("field", field))
                .get("/api/v1/editions/" + id + "/pages/" + page);
    }

    private static void dates(LocalDate lastDay) {
        var answer = Api.as("admin")
                .request()
                .body("{\"form\": \"I_918B\", \"edition\": \"01/20/25\", \"lastDay\": \"%s\"}".formatted(lastDay))
                .put("/api/v1/editions/dates");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static JsonPath one(String id) {
        return Api.as("admin").get("/editions/" + id).jsonPath();
    }

    private static void refused(Response answer, int status, String... rules) throws SQLException {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.jsonPath().getList("violations.rule")).containsExactlyInAnyOrder((Object[]) rules);
        assertThat(count()).containsExactly("0");
    }

    private static List<String> count() throws SQLException {
        try (var owner = Sql.asOwner()) {
            return owner.column("select count(*) from form_edition");
        }
    }

    private static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue(MadeUpPublisher.FOLDER, String.class));
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder().resolve(name));
    }
}
