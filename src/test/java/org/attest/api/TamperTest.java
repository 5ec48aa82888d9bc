package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.attest.RealDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever owns the whole database can change it, and cannot hide it. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class TamperTest {
    private static final String DELETE = "delete from %s where number = '%s' and sequence = %d";
    private String number;

    @BeforeEach
    void aCaseOfItsOwn() {
        var journey = Journey.inReview();
        number = journey.number;
        Api.as(journey.certifier).must("PUT", number, "victim", "{\"name\": {\"family\": \"Invented-Person\"}}");
    }

    @Test
    void anUntouchedRecordIsSoundBeforeAndAfterACheckpoint() {
        assertSound();
        seal();
        assertSound();
        var other = Journey.inReview();
        Api.as(other.certifier).must("PUT", other.number, "victim", "{\"name\": {\"family\": \"Later-Person\"}}");
        assertSound();
    }

    @Test
    void anEditOfWhatAnEntrySaysIsNamed() throws SQLException {
        for (var edit : List.of(
                "facts = facts || '{\"form\": \"I_914B\"}'",
                "facts = facts || '{\"more\": 1}'",
                "at = at - interval '1 microsecond'",
                "by_name = 'Somebody Else'",
                "by_person = gen_random_uuid()",
                "stage = 'ISSUED'",
                "type = 'Approved'")) {
            tampered(
                    List.of("update case_event set %s where number = '%s' and sequence = 1".formatted(edit, number)),
                    1,
                    "EDITED");
        }
    }

    @Test
    void aDeletedEntryIsNamed() throws SQLException {
        tampered(deleting(2), 2, "MISSING");
        tampered(List.of(DELETE.formatted("case_event", number, 2)), 2, "MISSING");
        int last = last();
        tampered(deleting(last), last, "MISSING");
    }

    @Test
    void theLastEntryIsMissedAfterACheckpointEvenWhereTheCaseWasSetBack() throws SQLException {
        seal();
        int last = last();
        var all = new ArrayList<>(deleting(last));
        all.add("update certification_case set moves = moves - 1 where number = '%s'".formatted(number));
        tampered(all, last, "MISSING");
    }

    @Test
    void aCaseThatIsGoneAltogetherIsMissedAfterACheckpoint() throws SQLException {
        seal();
        var all = new ArrayList<String>();
        for (var table : List.of("case_event_content", "case_event_link", "case_event", "certification_case")) {
            all.add("delete from %s where number = '%s'".formatted(table, number));
        }
        tampered(all, 1, "MISSING");
    }

    @Test
    void aForgedEntryIsNamed() throws SQLException {
        int next = last() + 1;
        var forged = """
                insert into case_event select agency_id, number, %d, type, at, by_person, by_name, stage, facts
                from case_event where number = '%s' and sequence = 1""".formatted(next, number);
        tampered(List.of(forged), next, "INSERTED");
        tampered(List.of(forged, linking(next)), next, "INSERTED");
    }

    @Test
    void swappedEntriesAreNamed() throws SQLException {
        tampered(swapping("case_event"), 2, "OUT_OF_ORDER");
        var all = new ArrayList<>(swapping("case_event"));
        all.addAll(swapping("case_event_link"));
        all.addAll(swapping("case_event_content"));
        tampered(all, 2, "OUT_OF_ORDER");
    }

    @Test
    void changedWordsAreNamed() throws SQLException {
        int told = told();
        tampered(
                List.of(
                        "update case_event_content set content = '\"seal:1:other\"' where number = '%s' and sequence = %d"
                                .formatted(number, told)),
                told,
                "CONTENT_CHANGED");
    }

    @Test
    void wordsThatAreTakenAwayWithTheirSaltLeaveTheRecordSoundAndAreCounted() throws SQLException {
        var before = verify().getLong("redacted");
        try (var superuser = superuser()) {
            run(superuser, DELETE.formatted("case_event_content", number, told()));
        }
        assertSound();
        assertThat(verify().getLong("redacted")).isEqualTo(before + 1);
    }

    @Test
    void whoeverComputesEveryHashAnewIsStillContradictedByTheCheckpoint() throws SQLException {
        seal();
        int last = last();
        var all = new ArrayList<String>();
        all.add("update case_event set by_name = 'Somebody Else' where number = '%s' and sequence = 1"
                .formatted(number));
        for (int sequence = 1; sequence <= last; sequence++) {
            all.add(relinking(sequence));
        }
        tampered(all, last, "NOT_AS_SEALED");
    }

    @Test
    void aCheckpointThatWasChangedOrCutOffIsNamed() throws SQLException {
        seal();
        var changes = List.of(
                "update checkpoint set said = replace(said, 'cases ', 'cases 9') where ordinal = 1",
                "update checkpoint set signature = sha256(signature) || sha256(signature) where ordinal = 1",
                "delete from checkpoint_head where ordinal = 1 and number = (select min(number) from checkpoint_head where ordinal = 1)");
        for (var change : changes) {
            try (var superuser = superuser()) {
                superuser.setAutoCommit(false);
                var copy = "create temp table kept as select * from %s";
                run(superuser, copy.formatted("checkpoint"));
                run(superuser, "create temp table kept_head as select * from checkpoint_head");
                run(superuser, change);
                superuser.commit();
                try {
                    var found = verify();
                    assertThat(found.getBoolean("sound")).as(change).isFalse();
                    assertThat(found.getList("findings.checkpoint")).as(change).contains(1);
                } finally {
                    run(superuser, "delete from checkpoint_head");
                    run(superuser, "delete from checkpoint");
                    run(superuser, "insert into checkpoint select * from kept");
                    run(superuser, "insert into checkpoint_head select * from kept_head");
                    superuser.commit();
                }
            }
        }
        assertSound();
    }

    @Test
    void theProgramsRoleCannotChangeWhatIsLinkedOrSealed() throws SQLException {
        seal();
        try (var app = Sql.asApplication()) {
            for (var table : List.of("case_event_link", "checkpoint", "checkpoint_head", "chain_check")) {
                for (var change : List.of("update %s set agency_id = agency_id", "delete from %s")) {
                    org.assertj.core.api.Assertions.assertThatThrownBy(() -> app.run(change.formatted(table)))
                            .hasMessageContaining("permission denied");
                }
            }
        }
    }

    @Test
    void thePageTellsWhatTheLastLookFound() throws SQLException {
        var session = PageSession.of("auditor");
        seal();
        press(session, "verify");
        assertThat(page(session)).contains("Everything is as it was written", "Checkpoint ", "Verify now");
        try (var superuser = superuser()) {
            superuser.setAutoCommit(false);
            run(
                    superuser,
                    "update case_event set at = at + interval '1 day' where number = '" + number
                            + "' and sequence = 2");
            superuser.commit();
            press(session, "verify");
            run(
                    superuser,
                    "update case_event set at = at - interval '1 day' where number = '" + number
                            + "' and sequence = 2");
            superuser.commit();
        }
        assertThat(page(session))
                .contains("Not everything is as it was written", "Case " + number + ", entry 2:", "was changed");
    }

    @Test
    void somebodyOutsideChecksTheExportWithThePublishedScript(@TempDir Path folder)
            throws IOException, InterruptedException {
        var kept = folder.resolve("kept.txt");
        Files.writeString(kept, seal().getString("text"));
        var export = folder.resolve("export.jsonl");
        var whole = Api.as("auditor").get("/tamper-evidence/export").asString();
        assertThat(whole).doesNotContain("Testperson", "900000001", "shovel", "1990-02-03", "Invented Legal Aid");
        Files.writeString(export, whole);
        assertThat(script(folder, export, kept)).startsWith("0 Sound: ");

        var line = whole.lines()
                .filter(one -> one.contains("\"case\":\"" + number + "\",\"sequence\":2,"))
                .findFirst()
                .orElseThrow();
        Files.writeString(export, whole.replace(line, line.replace("\"stage\":\"", "\"stage\":\"X")));
        assertThat(script(folder, export, kept)).contains("1 BROKEN: case " + number + ", entry 2: changed");
        Files.writeString(export, whole.replace(line + "\n", ""));
        assertThat(script(folder, export, kept)).contains("1 BROKEN: case " + number + ", entry 2: missing");
        Files.writeString(export, whole);
        Files.writeString(kept, Files.readString(kept).replace("events ", "events 1"));
        assertThat(script(folder, export, kept)).contains("signature is not of this key");
    }

    private static String script(Path folder, Path export, Path kept) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var process = new ProcessBuilder(
                        "python3", "docs/verify-export.py", export.toString(), "--checkpoint", kept.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        return process.waitFor() + " " + Files.readString(out);
    }

    private static String page(String session) {
        return given().cookie("attest-session", session)
                .accept("text/html")
                .get("/tamper-evidence")
                .asString();
    }

    private static void press(String session, String button) {
        assertThat(given().redirects()
                        .follow(false)
                        .cookie("attest-session", session)
                        .header("Sec-Fetch-Site", "same-origin")
                        .accept("text/html")
                        .contentType("application/x-www-form-urlencoded")
                        .post("/tamper-evidence/" + button)
                        .statusCode())
                .isEqualTo(303);
    }

    /** Changes the database past the program, looks, and undoes it. */
    private void tampered(List<String> changes, int sequence, String fault) throws SQLException {
        try (var superuser = superuser()) {
            superuser.setAutoCommit(false);
            var tables = List.of("case_event_content", "case_event_link", "case_event", "certification_case");
            for (var table : tables) {
                run(
                        superuser,
                        "create temp table kept_%s as select * from %s where number = '%s'"
                                .formatted(table, table, number));
            }
            for (var change : changes) {
                run(superuser, change);
            }
            superuser.commit();
            try {
                var found = verify();
                assertThat(found.getBoolean("sound")).as("%s", changes).isFalse();
                assertThat(found.getString("findings[0].number")).isEqualTo(number);
                assertThat(found.getInt("findings[0].sequence"))
                        .as("%s", changes)
                        .isEqualTo(sequence);
                assertThat(found.getString("findings[0].fault"))
                        .as("%s", changes)
                        .isEqualTo(fault);
            } finally {
                for (var table : tables) {
                    run(superuser, "delete from %s where number = '%s'".formatted(table, number));
                    var columns = columns(table);
                    run(
                            superuser,
                            "insert into %s (%s) select %s from kept_%s".formatted(table, columns, columns, table));
                }
                superuser.commit();
            }
        }
    }

    /** All but those that the database computes. */
    private static String columns(String table) throws SQLException {
        try (var owner = Sql.asOwner()) {
            return String.join(
                    ", ",
                    owner.column("select column_name from information_schema.columns where table_name = '" + table
                            + "' and table_schema = 'public' and is_generated = 'NEVER'"));
        }
    }

    private List<String> deleting(int sequence) {
        return List.of(
                DELETE.formatted("case_event_content", number, sequence),
                DELETE.formatted("case_event_link", number, sequence),
                DELETE.formatted("case_event", number, sequence));
    }

    private List<String> swapping(String table) {
        var move = "update %s set sequence = %d where number = '%s' and sequence = %d";
        return List.of(
                move.formatted(table, 99_999, number, 2),
                move.formatted(table, 2, number, 3),
                move.formatted(table, 3, number, 99_999));
    }

    private String linking(int sequence) {
        return """
                insert into case_event_link
                select e.agency_id, e.number, e.sequence, null, b.body, event_link(l.hash, e.sequence, b.body, null)
                from case_event e join case_event_link l on l.number = e.number and l.sequence = e.sequence - 1,
                lateral (select event_body(e.agency_id, e.number, e.type, e.at, e.by_person, e.by_name, e.stage, e.facts) as body) b
                where e.number = '%s' and e.sequence = %d""".formatted(number, sequence);
    }

    private String relinking(int sequence) {
        return """
                update case_event_link l set body = b.body, hash = event_link(
                    (select p.hash from case_event_link p where p.number = l.number and p.sequence = l.sequence - 1),
                    l.sequence, b.body, l.content_hash)
                from case_event e,
                lateral (select event_body(e.agency_id, e.number, e.type, e.at, e.by_person, e.by_name, e.stage, e.facts) as body) b
                where e.number = '%s' and e.sequence = %d and l.number = e.number and l.sequence = e.sequence""".formatted(number, sequence);
    }

    private int last() {
        try (var owner = Sql.asOwner()) {
            return Integer.parseInt(owner.column("select max(sequence) from case_event where number = '" + number + "'")
                    .get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int told() throws SQLException {
        try (var owner = Sql.asOwner()) {
            return Integer.parseInt(
                    owner.column("select min(sequence) from case_event_content where number = '" + number + "'")
                            .get(0));
        }
    }

    private static JsonPath seal() {
        var sealed = Api.as("auditor").request().post("/api/v1/tamper-evidence/checkpoints");
        assertThat(sealed.statusCode()).isEqualTo(200);
        return sealed.jsonPath();
    }

    private static JsonPath verify() {
        var looked = Api.as("auditor").request().post("/api/v1/tamper-evidence/verify");
        assertThat(looked.statusCode()).isEqualTo(200);
        return looked.jsonPath();
    }

    private static void assertSound() {
        var found = verify();
        assertThat(found.getList("findings")).isEmpty();
        assertThat(found.getBoolean("sound")).isTrue();
        assertThat(found.getLong("events")).isPositive();
    }

    /** With the power to switch off triggers and foreign keys. */
    private static Connection superuser() throws SQLException {
        var url = ConfigProvider.getConfig().getValue("attest.db.url", String.class);
        var connection = DriverManager.getConnection(url, "postgres", "postgres");
        run(connection, "set session_replication_role = replica");
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
