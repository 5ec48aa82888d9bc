package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/**
 * Never ask (NPD-3, NPD-6, C-8): nothing that Attest stores, reads, shows or prints speaks of anybody's immigration
 * status. The A-Number, optional on the form, is the one thing held.
 */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class NeverAskTest {
    private static final Pattern SPEAKS_OF_IT = Pattern.compile(
            "immigra|citizen|nationality|undocumented|(legal|lawful|visa|residen\\w+).?status|deport|removal|asylum|"
                    + "green.?card|country.?of.?(birth|origin)|birth.?place|place.?of.?birth|alien(?!.{0,3}registration.?number)|passport",
            Pattern.CASE_INSENSITIVE);

    @Test
    void noColumn() throws SQLException {
        try (var owner = Sql.asOwner()) {
            assertThat(
                            owner.column(
                                    "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'"))
                    .hasSizeGreaterThan(50)
                    .noneMatch(NeverAskTest::speaksOfIt);
        }
    }

    @Test
    void noFieldOfTheJson() {
        Map<String, Map<String, Object>> schemas =
                given().queryParam("format", "json").get("/openapi").jsonPath().getMap("components.schemas");
        var fields = new ArrayList<String>();
        schemas.forEach((name, schema) -> {
            fields.add(name);
            if (schema.get("properties") instanceof Map<?, ?> properties) {
                properties.keySet().forEach(field -> fields.add(name + "." + field));
            }
            if (schema.get("enum") instanceof List<?> values) {
                values.forEach(value -> fields.add(name + "." + value));
            }
        });
        assertThat(fields).hasSizeGreaterThan(80).noneMatch(NeverAskTest::speaksOfIt);
    }

    @Test
    void noPage() throws IOException {
        var pages = Path.of("src/main/resources/templates");
        if (!Files.exists(pages)) {
            return;
        }
        try (var files = Files.walk(pages)) {
            for (var page : files.filter(Files::isRegularFile).toList()) {
                var fields = Files.readString(page)
                        .lines()
                        .filter(line -> line.matches(".*<(label|input|select|textarea|option|legend).*"));
                assertThat(fields).as(page.toString()).noneMatch(NeverAskTest::speaksOfIt);
            }
        }
    }

    @Test
    void theWatchfulEyeSeesWhatItShould() {
        assertThat(List.of(
                        "immigrationStatus",
                        "visa_status",
                        "citizenship",
                        "alienStatus",
                        "country of birth",
                        "removalProceedings"))
                .allMatch(NeverAskTest::speaksOfIt);
        assertThat(List.of(
                        "Alien Registration Number (A-Number)",
                        "caseStatus",
                        "prosecution",
                        "alien registration number"))
                .noneMatch(NeverAskTest::speaksOfIt);
    }

    static boolean speaksOfIt(String text) {
        return SPEAKS_OF_IT.matcher(text).find();
    }
}
