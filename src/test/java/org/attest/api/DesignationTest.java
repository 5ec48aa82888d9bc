package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Designations bite at the next request (U-2); tried in the second department, so that nobody else's test is disturbed. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class DesignationTest {
    @Test
    void aRevokedDesignationTakesTheWorkAwayAtTheNextRequest() {
        var number = Api.as("sampleton-intake")
                .post("/cases", "{\"request\": %s}".formatted(Journey.request()))
                .jsonPath()
                .getString("number");
        assertThat(Api.as("sampleton-certifier").get("/cases/" + number).statusCode())
                .isEqualTo(200);
        var id = standing("CERTIFIER");
        assertThat(Api.as("sampleton-chief")
                        .post("/designations/" + id + "/revocation", "")
                        .statusCode())
                .isEqualTo(200);
        try {
            assertThat(Api.as("sampleton-certifier").get("/cases/" + number).statusCode())
                    .isEqualTo(403);
            assertThat(Api.as("sampleton-certifier").get("/me").jsonPath().getList("roles"))
                    .isEmpty();
            var routed = Api.as("sampleton-intake")
                    .request()
                    .header("If-Match", 0)
                    .body("{}")
                    .post("/api/v1/cases/" + number + "/assignment");
            assertThat(rules(routed)).containsExactly("SOMEBODY_CAN_TAKE_IT");
            var named = Api.as("sampleton-intake")
                    .request()
                    .header("If-Match", 0)
                    .body("{\"certifier\": \"sampleton-certifier\", \"note\": \"The only one.\"}")
                    .post("/api/v1/cases/" + number + "/assignment");
            assertThat(rules(named)).containsExactly("CERTIFIER_DESIGNATED");
            assertThat(Api.as("sampleton-chief")
                            .post("/designations/" + id + "/revocation", "")
                            .statusCode())
                    .isEqualTo(409);
        } finally {
            assertThat(designate("sampleton-chief", "sampleton-certifier", "CERTIFIER", 0)
                            .statusCode())
                    .isEqualTo(201);
        }
        assertThat(Api.as("sampleton-certifier").get("/cases/" + number).statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyASupervisorCanBeDesignatedToSign() {
        assertThat(rules(designate("sampleton-chief", "sampleton-intake", "SIGNER", 0)))
                .containsExactly("SUPERVISORS_SIGN");
    }

    @Test
    void anActingHeadDoesNotDesignate() {
        assertThat(rules(designate("acting", "certifier3", "SIGNER", 0))).containsExactly("DESIGNATED_BY_THE_HEAD");
    }

    @Test
    void noDesignationReachesBack() {
        assertThat(rules(designate("sampleton-chief", "sampleton-certifier", "CERTIFIER", -1)))
                .containsExactly("NOT_BACKDATED");
    }

    @Test
    void anotherAgencysDesignationIsNoneOfYours() {
        var id = standing("CERTIFIER");
        assertThat(Api.as("chief")
                        .post("/designations/" + id + "/revocation", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(rules(designate("chief", "sampleton-certifier", "CERTIFIER", 0)))
                .containsExactly("PERSON_KNOWN");
    }

    @Test
    void whoeverHasLeftCannotBeNamedToSign() throws java.sql.SQLException {
        var journey = Journey.recommended();
        try (var owner = Sql.asOwner()) {
            owner.run("update person set closed_on = date '%s' where subject = 'acting'".formatted(Journey.today()));
            try {
                var answer = Api.as("chief")
                        .write("POST", journey.number, "decision", "{\"answer\": \"APPROVE\", \"signer\": \"acting\"}");
                assertThat(rules(answer)).containsExactly("SIGNER_HAS_AUTHORITY");
            } finally {
                owner.run("update person set closed_on = null where subject = 'acting'");
            }
        }
    }

    private static String standing(String kind) {
        return Api.as("sampleton-chief")
                .get("/designations")
                .jsonPath()
                .getString("items.find { it.kind == '%s' && it.inForce }.id".formatted(kind));
    }

    private static Response designate(String by, String person, String kind, int days) {
        return Api.as(by)
                .post(
                        "/designations",
                        "{\"person\": \"%s\", \"kind\": \"%s\", \"from\": \"%s\", \"letter\": \"Letter of today\"}"
                                .formatted(person, kind, Journey.today().plusDays(days)));
    }

    private static List<String> rules(Response answer) {
        return answer.jsonPath().getList("violations.rule");
    }
}
