package org.attest.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.RealDatabase;
import org.attest.casefile.Stage;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(InventedCasesTest.Filled.class)
@WithTestResource(RealDatabase.class)
class InventedCasesTest {
    public static class Filled implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("attest.demonstration.cases", "48");
        }
    }

    @Inject
    DemoStart start;

    @Inject
    Clock clock;

    @Test
    void theDemonstrationOpensWithCasesInEveryStageToldByTheirOwnEvents() {
        var cases = cases("chief");
        assertThat(cases).hasSizeGreaterThanOrEqualTo(48);
        assertThat(cases).extracting(kase -> kase.get("stage")).contains(names());
        for (var kase : cases) {
            var timeline = get("chief", "/api/v1/cases/" + kase.get("number") + "/timeline");
            List<String> types = timeline.getList("items.type");
            List<String> stages = timeline.getList("items.stage");
            List<String> moments = timeline.getList("items.at");
            assertThat(types.get(0)).isEqualTo("Received");
            assertThat(stages.get(stages.size() - 1)).isEqualTo(kase.get("stage"));
            assertThat(moments).isSorted();
            assertThat(timeline.getList("items.by")).doesNotContain("Demonstration");
        }
    }

    @Test
    void aSecondStartAddsNone() {
        int npd = cases("chief").size();
        int spd = cases("sampleton-chief").size();
        startAgain();
        assertThat(cases("chief")).hasSize(npd);
        assertThat(cases("sampleton-chief")).hasSize(spd);
        assertThat(spd).isEqualTo(4);
    }

    @ActivateRequestContext
    void startAgain() {
        start.fillWith(48);
    }

    @Test
    void somethingIsOverdueSomethingDueSoonAndOneCertificateAboutToLapse() {
        assertThat(get("chief", "/api/v1/cases?due=overdue").getList("items")).isNotEmpty();
        assertThat(get("chief", "/api/v1/cases?due=soon").getList("items")).isNotEmpty();
        var today = LocalDate.now(clock);
        List<String> lastDays = get("chief", "/api/v1/certificates").getList("items.lastSafeFilingDay");
        assertThat(lastDays)
                .filteredOn(Objects::nonNull) // a declaration has none (T-7)
                .extracting(LocalDate::parse)
                .anyMatch(day -> !day.isBefore(today) && day.isBefore(today.plusDays(10)));
    }

    @Test
    void declarationsStandInTheirStagesWithBothSignaturesAndWithoutALastFilingDay() { // T-1, T-2, T-7, T-8
        var declarations = cases("chief").stream()
                .filter(kase -> "I_914B".equals(kase.get("form")))
                .toList();
        assertThat(declarations)
                .extracting(kase -> kase.get("stage"))
                .contains(
                        "RECEIVED",
                        "IN_REVIEW",
                        "IN_CONSULTATION",
                        "AWAITING_DECISION",
                        "APPROVED",
                        "ISSUED",
                        "DENIED");
        var whole = declarations.stream()
                .map(kase -> get("chief", "/api/v1/cases/" + kase.get("number")))
                .toList();
        assertThat(whole).anyMatch(kase -> kase.getBoolean("victimCooperation?.underEighteen ?: false"));
        assertThat(whole).anyMatch(kase -> kase.getBoolean("victimCooperation?.trauma ?: false"));
        for (var kase : whole) {
            switch (kase.getString("stage")) {
                case "ISSUED" -> {
                    assertThat(kase.getString("signature.supervisor.signerName"))
                            .isNotBlank()
                            .isNotEqualTo(kase.getString("signature.signerName"));
                    assertThat(kase.getString("signature.lastSafeFilingDay")).isNull();
                }
                case "DENIED" ->
                    assertThat(kase.getString("decision.grounds.reason")).isEqualTo("NO_SEVERE_FORM");
                default -> assertThat(kase.getString("signature")).isNull();
            }
        }
    }

    @Test
    void theAdministratorAddsMoreWhilePeopleWork() {
        int before = cases("chief").size();
        var added = given().auth()
                .preemptive()
                .basic("admin", "demo")
                .post("/demonstration/cases?count=45")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(added.getInt("added")).isEqualTo(45);
        assertThat(added.getMap("stages", String.class, Integer.class).values().stream()
                        .mapToInt(n -> n)
                        .sum())
                .isEqualTo(45);
        assertThat(cases("chief")).hasSize(before + 45);
    }

    @Test
    void onlyTheAdministratorAddsCasesAndOnlyAReasonableNumber() {
        given().auth()
                .preemptive()
                .basic("chief", "demo")
                .post("/demonstration/cases?count=1")
                .then()
                .statusCode(403);
        given().post("/demonstration/cases?count=1").then().statusCode(401);
        for (var count : List.of("", "?count=0", "?count=100001")) {
            given().auth()
                    .preemptive()
                    .basic("admin", "demo")
                    .post("/demonstration/cases" + count)
                    .then()
                    .statusCode(422);
        }
    }

    private List<Map<String, Object>> cases(String person) {
        var found = new ArrayList<Map<String, Object>>();
        String cursor = "";
        do {
            var page = get(person, "/api/v1/cases?limit=100" + cursor);
            found.addAll(page.getList("items"));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);
        return found;
    }

    private static JsonPath get(String person, String address) {
        return given().auth()
                .preemptive()
                .basic(person, "demo")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Object[] names() {
        return Arrays.stream(Stage.values()).map(Enum::name).toArray();
    }
}
