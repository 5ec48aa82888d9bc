package org.attest.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealDatabase.class)
class SignInTest {
    private static final String COOKIE = "attest-session";

    @Inject
    SignInLimit limit;

    @Test
    void whoeverIsNotSignedInIsSentToTheForm() {
        given().redirects().follow(false).get("/").then().statusCode(302).header("Location", endsWith("/sign-in"));
        given().get("/sign-in").then().statusCode(200).body(containsString("invented"));
    }

    @Test
    void theFormLeadsToTheStartPageAndSigningOutLeadsBack() {
        var session =
                signIn("certifier1", "demo").then().statusCode(302).extract().cookie(COOKIE);
        given().cookie(COOKIE, session)
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Alex Sampleone"))
                .body(containsString("Northampton Police Department"))
                .body(containsString("invented"))
                .body(not(containsString("<script>")));
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(COOKIE, session)
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"))
                .header("Set-Cookie", containsString(COOKIE + "=;"))
                .header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void everyRoleHasAStartPage() {
        for (var person : new String[] {"intake", "chief", "liaison1", "auditor", "admin"}) {
            var session = signIn(person, "demo").cookie(COOKIE);
            given().cookie(COOKIE, session).get("/").then().statusCode(200).body(containsString("Sign out"));
        }
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreRefusedAlike() {
        for (var pair : new String[][] {{"certifier1", "wrong"}, {"nobody", "demo"}}) {
            signIn(pair[0], pair[1])
                    .then()
                    .statusCode(302)
                    .header("Location", endsWith("/sign-in?failed=true"))
                    .header("Set-Cookie", not(containsString(COOKIE)));
            given().auth()
                    .preemptive()
                    .basic(pair[0], pair[1])
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401);
        }
        given().get("/sign-in?failed=true").then().statusCode(200).body(containsString("role=\"alert\""));
    }

    @Test
    void afterFiveWrongPasswordsANameWaitsWhetherAnybodyHasItOrNot() {
        try {
            waits();
        } finally {
            limit.right("certifier4");
        }
    }

    private static void waits() {
        for (var name : new String[] {"certifier4", "nobody-of-this-name"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn(name, "wrong").statusCode()).isEqualTo(302);
            }
            for (var password : new String[] {"wrong", "demo"}) {
                var answer = signIn(name, password);
                assertThat(answer.statusCode()).as(name).isEqualTo(429);
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 181);
                assertThat(answer.contentType()).startsWith("text/html");
                assertThat(answer.asString())
                        .contains("too many tries", "Wait a few minutes")
                        .doesNotContain(name);
                assertThat(answer.cookies()).isEmpty();
            }
            var program = given().auth().preemptive().basic(name, "demo").get("/api/v1/me");
            assertThat(program.statusCode()).as(name).isEqualTo(429);
            assertThat(program.contentType()).startsWith("application/problem+json");
            assertThat(program.jsonPath().getString("violations[0].sentence")).contains("Wait, then try again");
            assertThat(program.header("Retry-After")).isNotBlank();
        }
        assertThat(signIn(" Certifier4 ", "demo").statusCode())
                .as("the same name written otherwise")
                .isEqualTo(429);
        assertThat(signIn("certifier3", "demo").statusCode()).isEqualTo(302);
    }

    @Test
    void theRightPasswordEndsTheCount() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                signIn("auditor", "wrong");
            }
            assertThat(signIn("auditor", "demo").cookies()).containsKey("attest-session");
        }
    }

    static Response signIn(String name, String password) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .accept("text/html")
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/sign-in");
    }
}
