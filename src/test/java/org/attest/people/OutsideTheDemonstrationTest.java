package org.attest.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OutsideTheDemonstrationTest.Off.class)
@WithTestResource(RealDatabase.class)
class OutsideTheDemonstrationTest {
    public static class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("attest.demonstration", "false", "attest.tls", "true");
        }
    }

    @Test
    void itsDoorsAreNotThere() {
        given().get("/sign-in").then().statusCode(404);
        given().post("/demonstration/cases?count=1").then().statusCode(404);
        given().auth()
                .preemptive()
                .basic("admin", "demo")
                .post("/demonstration/cases?count=1")
                .then()
                .statusCode(404);
    }

    @Test
    void itsPeopleAreUnknown() {
        given().auth()
                .preemptive()
                .basic("certifier1", "demo")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        for (var address : new String[] {"/sign-in", "/anywhere/sign-in"}) {
            var answer = given().formParam("j_username", "certifier1")
                    .formParam("j_password", "demo")
                    .post(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.cookies()).isEmpty();
        }
    }

    @Test
    void browsersAreToldToComeOverTlsAndKeepCookiesForThisHostAlone() {
        for (var address : new String[] {"/health", "/", "/ui/icon.svg", "/api/v1/me", "/sign-in", "/nowhere"}) {
            assertThat(given().redirects().follow(false).get(address).header("Strict-Transport-Security"))
                    .as(address)
                    .isEqualTo("max-age=63072000; includeSubDomains");
        }
        var answer = given().redirects().follow(false).formParam("to", "es").post("/language");
        assertThat(answer.headers().getValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-attest-language=es")
                .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain");
        assertThat(language("__Host-attest-language=es").statusCode())
                .as("a cookie of ours, from a page that is none of ours")
                .isEqualTo(403);
        assertThat(language("attest-language=es").statusCode())
                .as("a cookie that another host of the domain may have set is none of ours")
                .isEqualTo(303);
    }

    private static io.restassured.response.Response language(String cookie) {
        return given().redirects()
                .follow(false)
                .header("Cookie", cookie)
                .formParam("to", "es")
                .post("/language");
    }
}
