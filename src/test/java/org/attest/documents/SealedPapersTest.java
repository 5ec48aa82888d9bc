package org.attest.documents;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Whoever has the database has no paper: neither what was handed in nor what was printed, signed, imported or sent. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class SealedPapersTest {
    private static final String WORDS = "An invented paper of a test, longer than a few bytes.";

    @Inject
    OldPapers old;

    private static Connection owner() throws SQLException {
        var url = ConfigProvider.getConfig().getValue("attest.db.url", String.class);
        return DriverManager.getConnection(url, "attest_owner", "owner");
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(Connection connection, String... all) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : all) {
                statement.execute(sql);
            }
        }
    }

    private static Response file(String number, String words) {
        int version = given().auth()
                .preemptive()
                .basic("certifier1", "demo")
                .get("/api/v1/cases/" + number)
                .jsonPath()
                .getInt("version");
        return given().auth()
                .preemptive()
                .basic("certifier1", "demo")
                .header("If-Match", version)
                .multiPart("kind", "PACKET")
                .multiPart("file", "x", ("%PDF-1.4 " + words).getBytes(US_ASCII))
                .post("/api/v1/cases/" + number + "/documents");
    }

    private static Response read(String number, UUID paper) {
        return given().auth()
                .preemptive()
                .basic("chief", "demo")
                .get("/api/v1/cases/" + number + "/documents/" + paper);
    }

    @Test
    void noPaperOfAnyKindLiesReadableInTheDatabase() throws SQLException {
        var number = Journeys.until(Journeys.Until.ISSUED).number();
        file(Journeys.inReview(), WORDS).then().statusCode(201);
        try (var owner = owner()) {
            assertThat(column(owner, "select distinct kind from document where number = '" + number + "'"))
                    .contains("FINAL_FORM", "SIGNED_SCAN");
            assertThat(column(owner, "select id from document where data_key is null"))
                    .isEmpty();
            for (var beginning : List.of("%PDF", "\\x89504e47", WORDS)) {
                assertThat(column(
                                owner,
                                "select kind from document where position('" + beginning + "'::bytea in content) > 0"))
                        .as(beginning)
                        .isEmpty();
            }
            assertThat(column(owner, "select id from document where encode(sha256(content), 'hex') = sha256"))
                    .isEmpty();
        }
    }

    @Test
    void aPaperThatWasMovedToAnotherRowDoesNotOpen() throws SQLException {
        var number = Journeys.inReview();
        var one = UUID.fromString(file(number, WORDS + "one").jsonPath().getString("id"));
        var other = UUID.fromString(file(number, WORDS + "other").jsonPath().getString("id"));
        var move =
                "update document d set content = s.content, data_key = s.data_key from document s where d.id = '%s' and s.id = '%s'";
        try (var owner = owner()) {
            assertThatThrownBy(() -> run(owner, move.formatted(one, other)))
                    .as("not even the tables' owner does it in passing")
                    .hasMessageContaining("never changed");
            run(
                    owner,
                    "alter table document disable trigger document_is_only_ever_sealed",
                    move.formatted(one, other),
                    "alter table document enable trigger document_is_only_ever_sealed");
        }
        var moved = read(number, one);
        assertThat(moved.statusCode()).isEqualTo(500);
        assertThat(moved.asString()).doesNotContain("invented");
        assertThat(read(number, other).asString()).endsWith(WORDS + "other");
    }

    @Test
    void whatADatabaseOfBeforeHeldIsSealedAtTheStartAndReadsAsBefore() throws SQLException {
        var number = Journeys.inReview();
        var paper = UUID.fromString(file(number, WORDS).jsonPath().getString("id"));
        try (var owner = owner()) {
            run(
                    owner,
                    "alter table document disable trigger document_is_only_ever_sealed",
                    "alter table document drop constraint content_is_sealed",
                    "update document set content = '%%PDF-1.4 %s', data_key = null where id = '%s'"
                            .formatted(WORDS, paper),
                    "alter table document add constraint content_is_sealed check (data_key is not null) not valid",
                    "alter table document enable trigger document_is_only_ever_sealed");
            assertThat(read(number, paper).asString()).endsWith(WORDS);
            assertThat(old.sealAll()).isEqualTo(1);
            assertThat(column(
                            owner,
                            "select position('invented'::bytea in content) from document where data_key is not null and id = '"
                                    + paper + "'"))
                    .containsExactly("0");
            assertThat(read(number, paper).asString()).isEqualTo("%PDF-1.4 " + WORDS);
            assertThat(old.sealAll()).isZero();
        }
    }

    @Test
    void theProgramItselfCannotExchangeASealedPaper() throws SQLException {
        var number = Journeys.inReview();
        var paper = UUID.fromString(file(number, WORDS).jsonPath().getString("id"));
        var url = ConfigProvider.getConfig().getValue("attest.db.url", String.class);
        try (var app = DriverManager.getConnection(url, "attest_app", "app");
                var owner = owner()) {
            var agency = column(owner, "select agency_id from document where id = '" + paper + "'")
                    .get(0);
            var key = column(owner, "select data_key from document where id = '" + paper + "'")
                    .get(0);
            run(app, "select set_config('attest.agency', '" + agency + "', false)");
            run(app, "select seal_paper('%s', '%s', 'something else')".formatted(paper, key));
            assertThatThrownBy(() -> run(app, "update document set content = '' where id = '" + paper + "'"))
                    .hasMessageContaining("permission denied");
        }
        assertThat(read(number, paper).asString()).endsWith(WORDS);
    }
}
