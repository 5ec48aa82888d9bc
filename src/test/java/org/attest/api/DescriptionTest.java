package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** The OpenAPI description is served to anybody and is complete. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class DescriptionTest {
    private static JsonPath description() {
        return given().queryParam("format", "json").get("/openapi").jsonPath();
    }

    @Test
    void everyRouteSaysWhatItTakesAndHowItRefuses() {
        Map<String, Map<String, Map<String, Object>>> paths = description().getMap("paths");
        assertThat(paths).hasSizeGreaterThan(30);
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (!path.startsWith("/api/") || !List.of("get", "post", "put").contains(method)) {
                return;
            }
            var responses = (Map<?, ?>) operation.get("responses");
            assertThat(responses.keySet().stream().map(Object::toString))
                    .as(method + " " + path)
                    .contains("401", "403")
                    .anyMatch(status -> status.startsWith("2"));
            boolean writesCase = !method.equals("get") && path.startsWith("/api/v1/cases/{number}");
            var asks = String.valueOf(operation.get("parameters")).contains("in:query");
            if (asks || !method.equals("get")) {
                assertThat(responses.keySet().stream().map(Object::toString))
                        .as(path)
                        .contains("400");
            }
            if (writesCase) {
                var headers = ((List<?>) operation.get("parameters"))
                        .stream().map(Object::toString).toList();
                assertThat(headers).as(path).anyMatch(header -> header.contains("If-Match"));
                assertThat(responses.keySet().stream().map(Object::toString))
                        .as(path)
                        .contains("412", "428");
            }
            if (!method.equals("get")
                    && !path.endsWith("/no-response")
                    && !path.endsWith("/closing")
                    && !path.endsWith("/response-times/{id}/withdrawal")
                    && !path.startsWith("/api/v1/tamper-evidence/")
                    && !path.endsWith("/designations/{id}/revocation")) {
                assertThat(operation).as(path).containsKey("requestBody");
            }
        }));
    }

    @Test
    void everySchemaThatIsNamedIsThere() {
        var text = given().queryParam("format", "json").get("/openapi").asString();
        Map<String, Object> schemas = description().getMap("components.schemas");
        var named = java.util.regex.Pattern.compile("#/components/schemas/([A-Za-z0-9_.-]+)")
                .matcher(text);
        while (named.find()) {
            assertThat(schemas).containsKey(named.group(1));
        }
        assertThat(schemas).containsKeys("CaseView", "Victim", "CriminalActivity", "Problem");
    }

    @Test
    void healthIsServedWithoutSigningIn() {
        assertThat(given().get("/health").jsonPath().getString("status")).isEqualTo("UP");
        assertThat(given().get("/health/ready").statusCode()).isEqualTo(200);
    }
}
