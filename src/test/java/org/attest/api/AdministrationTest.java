package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Setting up an agency and its people; what must not be, is refused, and what was changed stays written. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class AdministrationTest {
    private static final String FACTS = """
            {"name": {"family": "Newcomer", "given": "Nell"}, "title": "Records Clerk", "supervisor": false, "roles": [%s]}""";

    @Test
    void somebodyNewSignsInWithTheRolesThatWereGivenAndNoLongerOnceClosed() throws SQLException {
        var id = added("auditor2", "\"auditor\"");
        assertThat(view(id).getList("facts.roles")).containsExactly("auditor");
        assertThat(signIn("auditor2")).isEqualTo("auditor");
        var changed = change(id, view(id).getInt("version"), FACTS.formatted("\"intake\""));
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(signIn("auditor2")).isEqualTo("intake");
        assertThat(close("admin", id, changed.jsonPath().getInt("version")).statusCode())
                .isEqualTo(200);
        assertThat(signIn("auditor2")).isNull();
        assertThat(rules(change(id, view(id).getInt("version"), FACTS.formatted(""))))
                .contains("PERSON_WORKS_HERE");
        assertThat(rules(close("admin", id, view(id).getInt("version")))).containsExactly("PERSON_WORKS_HERE");
        assertThat(events(id)).containsExactly("PersonAdded", "PersonChanged", "PersonClosed");
    }

    @Test
    void aSignInNameIsTakenOnceInAllAgenciesAndNothingIsToldOfTheOther() {
        for (var taken : List.of("chief", "sampleton-chief")) {
            assertThat(rules(add(taken, "\"intake\""))).as(taken).containsExactly("SIGN_IN_NAME_FREE");
        }
        assertThat(add("No Blanks", "\"intake\"").statusCode()).isEqualTo(422);
    }

    @Test
    void rolesAreThoseThatThereAreAndLiaisonsWorkInAnOffice() {
        assertThat(rules(add("somebody", "\"king\""))).containsExactly("ROLE_KNOWN");
        assertThat(rules(add("somebody", "\"da-liaison\""))).containsExactly("LIAISON_WORKS_IN_AN_OFFICE");
    }

    @Test
    void anAgencyIsNeverLeftWithoutAnAdministrator() {
        var me = Api.as("admin").get("/people").jsonPath();
        var id = me.getString("items.find { it.signInName == 'admin' }.id");
        assertThat(rules(change(id, view(id).getInt("version"), FACTS.formatted("\"auditor\""))))
                .containsExactly("ADMINISTRATOR_STAYS");
        assertThat(rules(close("admin", id, view(id).getInt("version"))))
                .containsExactlyInAnyOrder("NOBODY_CLOSES_THEMSELVES", "ADMINISTRATOR_STAYS");
    }

    @Test
    void theHeadIsSucceededBeforeTheRecordIsClosed() {
        var id = Api.as("admin").get("/people").jsonPath().getString("items.find { it.signInName == 'chief' }.id");
        assertThat(rules(close("admin", id, view(id).getInt("version")))).containsExactly("HEAD_IS_SUCCEEDED_FIRST");
    }

    @Test
    void aStaleRecordIsNotOverwritten() {
        var id = added("stale-somebody", "\"intake\"");
        assertThat(rules(change(id, 99, FACTS.formatted("\"intake\"")))).containsExactly("PERSON_UNCHANGED_SINCE_READ");
        var none = Api.as("admin").request().body(FACTS.formatted("")).put("/api/v1/people/" + id);
        assertThat(none.statusCode()).isEqualTo(428);
        assertThat(rules(change("00000000-0000-7000-8000-000000000000", 0, FACTS.formatted(""))))
                .containsExactly("NO_SUCH_PERSON");
    }

    /** The office is an agency of its own: its first person enters the others, and the police see nothing of it. */
    @Test
    void anOfficeIsEnteredOnceAndThenKeepsItsOwnPeople() throws SQLException {
        for (var wrong : List.of("\"code\": \"nwda\"", "\"code\": null", "\"name\": \" \"", "\"consulted\": null")) {
            var body = office("ZZDA", "zz-liaison").replaceAll("\"" + wrong.split("\"")[1] + "\": [^,}]+", wrong);
            assertThat(Api.as("admin").post("/agency/offices", body).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(rules(Api.as("admin").post("/agency/offices", office("SPD", "zz-liaison"))))
                .containsExactly("OFFICE_CODE_FREE");
        assertThat(rules(Api.as("admin").post("/agency/offices", office("ZZDA", "sampleton-chief"))))
                .containsExactly("SIGN_IN_NAME_FREE");
        var made = Api.as("admin").post("/agency/offices", office("ZZDA", "zz-liaison"));
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(rules(Api.as("admin").post("/agency/offices", office("ZZDA", "zz-other"))))
                .containsExactly("OFFICE_CODE_FREE");
        assertThat(Api.as("admin").get("/agency").jsonPath().getString("settings.office"))
                .as("not consulted, as was said")
                .isNotEqualTo("ZZDA");
        var me = Api.as("zz-liaison").get("/me").jsonPath();
        assertThat(me.getString("agency")).isEqualTo("Invented Office");
        assertThat(me.getList("roles")).containsExactlyInAnyOrder("admin", "da-liaison");
        assertThat(Api.as("zz-liaison").get("/consultations").statusCode()).isEqualTo(200);
        assertThat(Api.as("zz-liaison").get("/people").jsonPath().getList("items.signInName"))
                .containsExactly("zz-liaison");
        assertThat(Api.as("admin").get("/people").jsonPath().getList("items.signInName"))
                .doesNotContain("zz-liaison");
        assertThat(rules(Api.as("zz-liaison").post("/agency/offices", office("ZYDA", "zy-liaison"))))
                .containsExactly("OFFICE_IS_ANOTHER");
        assertThat(events(made.jsonPath().getString("id"))).containsExactly("OfficeEntered");
        var consulted = office("ZXDA", "zx-liaison").replace("\"consulted\": false", "\"consulted\": true");
        assertThat(Api.as("admin").post("/agency/offices", consulted).statusCode())
                .isEqualTo(201);
        assertThat(Api.as("admin").get("/agency").jsonPath().getString("settings.office"))
                .isEqualTo("ZXDA");
        try (var owner = Sql.asOwner()) {
            owner.run(
                    "update agency set office_id = (select agency_id from agency where code = 'NWDA') where code = 'NPD'");
            owner.run("update person set closed_on = date '2000-01-01' where subject in ('zz-liaison', 'zx-liaison')");
        }
    }

    private static String office(String code, String signInName) {
        return """
                {"code": "%s", "name": "Invented Office", "signInName": "%s",
                 "person": {"family": "Newliaison", "given": "Nan"}, "title": "Assistant", "consulted": false}""".formatted(code, signInName);
    }

    @Test
    void anotherAgencysPersonIsNobody() {
        var foreign = Api.as("sampleton-admin").get("/people");
        if (foreign.statusCode() == 200) {
            var id = foreign.jsonPath().getString("items[0].id");
            assertThat(rules(change(id, 0, FACTS.formatted("")))).containsExactly("NO_SUCH_PERSON");
        }
        assertThat(Api.as("admin").get("/people").asString()).doesNotContain("sampleton");
    }

    @Test
    void settingsAreReadAndWrittenAndEachNonsenseIsRefused() throws SQLException {
        var json = Api.as("admin").get("/agency").jsonPath();
        int version = json.getInt("version");
        var good = settings("14", "MA", json.getString("settings.office"), "01060");
        var set = set(version, good);
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
        assertThat(set.jsonPath().getString("officeName")).isNotBlank();
        assertThat(rules(set(version, good))).containsExactly("AGENCY_UNCHANGED_SINCE_READ");
        int next = set.jsonPath().getInt("version");
        assertThat(rules(set(next, settings("14", "ATLANTIS", json.getString("settings.office"), "01060"))))
                .containsExactly("JURISDICTION_KNOWN");
        assertThat(rules(set(next, settings("14", "MA", "SPD", "01060")))).containsExactly("OFFICE_KNOWN");
        for (var bad : List.of(
                settings("0", "MA", json.getString("settings.office"), "01060"),
                settings("61", "MA", json.getString("settings.office"), "01060"),
                settings("14", "MA", json.getString("settings.office"), "1060"),
                reminding("soon", json.getString("settings.office")),
                reminding("7, 200", json.getString("settings.office")))) {
            assertThat(set(next, bad).statusCode()).isEqualTo(422);
        }
        assertThat(Api.as("admin").get("/agency").jsonPath().getInt("version")).isEqualTo(next);
        var reminded = set(next, reminding("9, 1", json.getString("settings.office")));
        assertThat(reminded.jsonPath().getString("settings.reminderDays")).isEqualTo("9, 1");
        var usual = set(reminded.jsonPath().getInt("version"), reminding(" ", json.getString("settings.office")));
        assertThat(usual.statusCode()).isEqualTo(200);
        assertThat(usual.jsonPath().getString("settings.reminderDays")).isNull();
    }

    @Test
    void aNewHeadTakesOfficeTodayOrLaterAndTheEarlierLeavesTheDayBefore() {
        var none = head("admin", "nobody-here", Journey.today().toString());
        assertThat(rules(none)).containsExactly("HEAD_WORKS_HERE");
        assertThat(rules(head("admin", "chief", Journey.today().minusDays(1).toString())))
                .contains("HEAD_NOT_BACKDATED");
        var later = Journey.today().plusDays(400);
        assertThat(head("admin", "acting", later.toString()).statusCode()).isEqualTo(201);
        var heads = Api.as("auditor").get("/agency/heads").jsonPath();
        assertThat(heads.getString("items[0].from")).isEqualTo(later.toString());
        assertThat(heads.getString("items[1].until"))
                .isEqualTo(later.minusDays(1).toString());
        assertThat(rules(head("admin", "chief", later.toString()))).containsExactly("HEAD_AFTER_THE_LAST");
        assertThat(Api.as("chief").get("/me").jsonPath().getList("authority")).contains("HEAD");
    }

    private static Response head(String as, String person, String from) {
        return Api.as(as).post("/agency/heads", "{\"person\": \"%s\", \"from\": \"%s\"}".formatted(person, from));
    }

    private static String settings(String days, String jurisdiction, String office, String zip) {
        return """
                {"name": "Northampton Police Department (invented)", "address": {"street": "1 Invented Way", "unitKind": "STE",
                 "unit": "100", "city": "Northampton", "state": "MA", "zip": "%4$s"}, "type": "LOCAL",
                 "category": "LAW_ENFORCEMENT", "phone": "4135550100", "fax": "4135550199", "jurisdiction": "%2$s",
                 "office": "%3$s", "officeWaitDays": %1$s, "secondLookByAnother": true,
                 "policyTitle": "Policy on the certification of victims of crime"}""".formatted(days, jurisdiction, office, zip);
    }

    private static String reminding(String days, String office) {
        return settings("14", "MA", office, "01060")
                .replace("\"officeWaitDays\"", "\"reminderDays\": \"" + days + "\", \"officeWaitDays\"");
    }

    private static Response set(int version, String json) {
        return Api.as("admin").request().header("If-Match", version).body(json).put("/api/v1/agency");
    }

    private static String added(String name, String roles) {
        var answer = add(name, roles);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    private static Response add(String name, String roles) {
        return Api.as("admin")
                .post("/people", "{\"signInName\": \"%s\", \"facts\": %s}".formatted(name, FACTS.formatted(roles)));
    }

    private static Response change(String id, int version, String json) {
        return Api.as("admin").request().header("If-Match", version).body(json).put("/api/v1/people/" + id);
    }

    private static Response close(String as, String id, int version) {
        return Api.as(as).request().header("If-Match", version).post("/api/v1/people/" + id + "/closing");
    }

    private static JsonPath view(String id) {
        return JsonPath.from(
                toJson(Api.as("admin").get("/people").jsonPath().getMap("items.find { it.id == '" + id + "' }")));
    }

    private static String toJson(Object value) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The roles as they count at sign-in, or null where nobody signs in so. */
    private static String signIn(String subject) throws SQLException {
        try (var app = Sql.asApplication()) {
            var found = app.column("select array_to_string(roles, ',') from sign_in('" + subject + "', current_date)");
            return found.isEmpty() ? null : found.get(0).toString();
        }
    }

    private static List<String> events(String about) throws SQLException {
        try (var owner = Sql.asOwner()) {
            return owner.column("select type from agency_event where about = '" + about + "' order by id").stream()
                    .map(String::valueOf)
                    .toList();
        }
    }

    private static List<String> rules(Response answer) {
        return answer.jsonPath().getList("violations.rule");
    }
}
