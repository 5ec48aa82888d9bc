package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.RealDatabase;
import org.attest.casefile.Stage;
import org.junit.jupiter.api.Test;

/** The queue: filtered, searched, sorted, and read page by page without losing or doubling a case. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class QueueTest {
    @Test
    void inTheListOfEveryCaseTheOpenOnesComeFirstAndTheLatestClosedBeforeTheOthers() throws SQLException {
        var open = Journey.inReview().number;
        var earlier = withdrawn();
        var latest = withdrawn();
        try (var owner = Sql.asOwner()) {
            owner.run("update certification_case set closed_on = closed_on - 40 where number = '" + earlier + "'");
        }
        var numbers = new ArrayList<String>();
        var closed = new ArrayList<Boolean>();
        String cursor = null;
        do {
            var page = page("limit=100" + (cursor == null ? "" : "&cursor=" + cursor));
            numbers.addAll(numbers(page));
            page.getList("items.stage", String.class)
                    .forEach(stage -> closed.add(!Stage.valueOf(stage).isOpen()));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertThat(numbers).doesNotHaveDuplicates().containsSubsequence(open, latest, earlier);
        assertThat(closed).isSorted();
    }

    private static String withdrawn() {
        var number = Journey.inReview().number;
        Api.as("chief").must("POST", number, "withdrawal", "{\"reason\": \"An invented reason.\"}");
        return number;
    }

    @Test
    void aListSaysThatTheOfficeHasAnswered() {
        assertThat((Boolean) page("q=" + Journey.answered().number).get("items[0].officeAnswered"))
                .isTrue();
        assertThat((Object) page("q=" + Journey.consulted().number).get("items[0].officeAnswered"))
                .isNull();
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrDouble() {
        for (int i = 0; i < 7; i++) {
            Journey.opened();
        }
        for (var sort : List.of("due", "-due", "received", "number", "-number")) {
            var whole = numbers(page("sort=" + sort + "&limit=100"));
            var read = new ArrayList<String>();
            String cursor = null;
            do {
                var page = page("sort=" + sort + "&limit=3" + (cursor == null ? "" : "&cursor=" + cursor));
                read.addAll(numbers(page));
                cursor = page.getString("nextCursor");
            } while (cursor != null && read.size() < 200);
            assertThat(read.stream().limit(whole.size()).toList()).as(sort).isEqualTo(whole);
            assertThat(read).as(sort).doesNotHaveDuplicates();
        }
    }

    @Test
    void aNameIsFoundWithoutItsAccentsAndByOneOfTwoSurnames() {
        var journey = Journey.worked();
        for (var words :
                List.of("munoz", "MUÑOZ ana", "testperson", "lucja", journey.number.toLowerCase(), "26-104417")) {
            var found = Api.as("chief")
                    .request()
                    .queryParam("q", words)
                    .queryParam("sort", "-number")
                    .queryParam("limit", 100)
                    .get("/api/v1/cases")
                    .jsonPath();
            assertThat(numbers(found)).as(words).contains(journey.number);
        }
    }

    @Test
    void aNameThatSoundsOrIsWrittenNearlySoIsFoundBehindTheExactOnesAndSaysSo() {
        var journey = Journey.worked();
        for (var words : List.of("testpersson", "muños", "munioz")) {
            var page = page("sort=-number&limit=100&q=" + words);
            var row = page.getList("items.number").indexOf(journey.number);
            assertThat(row).as(words).isNotNegative();
            assertThat(page.getBoolean("items[" + row + "].onlyAlike"))
                    .as(words)
                    .isTrue();
        }
        assertThat((Object) page("sort=-number&limit=1&q=munoz").get("items[0].onlyAlike"))
                .isNull();
        assertThat(numbers(page("limit=100&q=zzyzx"))).isEmpty();
        assertThat(numbers(page("limit=100&q=munoz+zzyzx"))).isEmpty();
    }

    @Test
    void aNameThatWasCorrectedIsFoundNoMore() {
        var journey = Journey.inReview();
        rename(journey, "Quibblefink");
        assertThat(numbers(page("limit=100&q=quibblefink"))).containsExactly(journey.number);
        assertThat(numbers(page("limit=100&q=kwibblefink"))).containsExactly(journey.number);
        rename(journey, "Wormslade");
        for (var words : List.of("quibblefink", "kwibblefink")) {
            assertThat(numbers(page("limit=100&q=" + words))).as(words).isEmpty();
        }
        assertThat(numbers(page("limit=100&q=wormslade"))).containsExactly(journey.number);
    }

    @Test
    void aSearchIsReadPageByPageToo() {
        for (int i = 0; i < 5; i++) {
            Journey.worked();
        }
        var whole = numbers(page("q=testperson&sort=number&limit=100"));
        var read = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page("q=testperson&sort=number&limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            read.addAll(numbers(page));
            cursor = page.getString("nextCursor");
        } while (cursor != null && read.size() < 200);
        assertThat(read.stream().limit(whole.size()).toList()).isEqualTo(whole);
        assertThat(read).doesNotHaveDuplicates();
    }

    @Test
    void aSignedCertificationLapsesAtItsLastSafeFilingDay() throws SQLException {
        var journey = Journey.issued();
        assertThat(numbers(page("due=lapsing&sort=fileBy&limit=100"))).doesNotContain(journey.number);
        for (int daysLeft : List.of(60, 0)) {
            lastDay(journey, Journey.today().plusDays(daysLeft));
            var page = page("due=lapsing&sort=fileBy&limit=100");
            assertThat(numbers(page)).contains(journey.number);
            assertThat(page.getList("items.fileBy")).doesNotContainNull();
        }
        for (int daysLeft : List.of(61, -1)) {
            lastDay(journey, Journey.today().plusDays(daysLeft));
            assertThat(numbers(page("due=lapsing&sort=fileBy&limit=100"))).doesNotContain(journey.number);
        }
    }

    private static void lastDay(Journey journey, LocalDate day) throws SQLException {
        try (var owner = Sql.asOwner()) {
            owner.run("update certification_case set signature = jsonb_set(signature, '{lastSafeFilingDay}', '\"" + day
                    + "\"') where number = '" + journey.number + "'");
        }
    }

    private static void rename(Journey journey, String family) {
        Api.as(journey.certifier)
                .must("PUT", journey.number, "victim", Journey.victim().replace("Testperson-Muñoz", family));
    }

    @Test
    void theANumberIsNeitherSearchedNorShownInAList() {
        Journey.worked();
        var found = Api.as("chief").get("/cases?q=900000001");
        assertThat(found.jsonPath().getList("items")).isEmpty();
        assertThat(Api.as("chief").get("/cases?limit=100").asString()).doesNotContain("900000001");
    }

    @Test
    void theRecordsDesksListNamesNoVictim() {
        Journey.worked();
        assertThat(Api.as("intake").get("/cases?limit=100").asString()).doesNotContain("Testperson");
    }

    @Test
    void theRecordsDeskCannotLearnANameBySearchingForIt() {
        var journey = Journey.worked();
        for (var name : List.of("munoz", "testperson", "ana", "lucja")) {
            assertThat(numbers(Api.as("intake")
                            .get("/cases?limit=100&sort=-number&q=" + name)
                            .jsonPath()))
                    .as(name)
                    .isEmpty();
        }
        for (var number : List.of(journey.number, "26-104417", journey.number.substring(4))) {
            assertThat(numbers(Api.as("intake")
                            .get("/cases?limit=100&sort=-number&q=" + number)
                            .jsonPath()))
                    .as(number)
                    .contains(journey.number);
        }
    }

    @Test
    void filtersNarrow() {
        var mine = Journey.inReview();
        var nobodys = Journey.opened();
        assertThat(numbers(Api.as(mine.certifier)
                        .get("/cases?assignee=me&sort=-number&limit=100")
                        .jsonPath()))
                .contains(mine.number)
                .doesNotContain(nobodys.number);
        assertThat(numbers(page("assignee=none&sort=-number&limit=100")))
                .contains(nobodys.number)
                .doesNotContain(mine.number);
        assertThat(numbers(page("stage=IN_REVIEW&sort=-number&limit=100")))
                .contains(mine.number)
                .doesNotContain(nobodys.number);
        assertThat(numbers(page("due=overdue&limit=100"))).doesNotContain(mine.number);
        assertThat(numbers(page("sort=-number&limit=100&due=" + Journey.today().plusDays(71))))
                .contains(mine.number);
    }

    private static JsonPath page(String query) {
        return Api.as("chief").get("/cases?" + query).jsonPath();
    }

    private static List<String> numbers(JsonPath page) {
        return page.getList("items.number");
    }
}
