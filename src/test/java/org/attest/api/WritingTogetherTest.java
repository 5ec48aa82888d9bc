package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Several people at one case, or one request sent twice: nothing is lost and nothing doubled. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class WritingTogetherTest {
    @Test
    void whoeverSavesOnAnOldVersionIsToldAndLosesNothing() {
        var journey = Journey.inReview();
        int read = Api.version(journey.number);
        assertThat(put(journey, read, "First").statusCode()).isEqualTo(200);
        var second = put(journey, read, "Second");
        assertThat(second.statusCode()).isEqualTo(412);
        assertThat(second.contentType()).startsWith("application/problem+json");
        assertThat(second.jsonPath().getList("violations.rule")).containsExactly("UNCHANGED_SINCE_READ");
        assertThat(family(journey)).isEqualTo("First");
    }

    @Test
    void ofTwentyWritersAtOnceExactlyOneIsTaken() throws Exception {
        var journey = Journey.inReview();
        int read = Api.version(journey.number);
        var answers = atOnce(20, i -> () -> put(journey, read, "Writer " + i));
        var taken =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertThat(answers).extracting(Response::statusCode).containsOnly(200, 412);
        assertThat(taken).hasSize(1);
        assertThat(family(journey)).isEqualTo(taken.get(0).jsonPath().getString("victim.name.family"));
        var recorded = Api.as("chief")
                .get("/cases/" + journey.number + "/timeline")
                .jsonPath()
                .getList("items.type");
        assertThat(recorded).containsExactly("Received", "Assigned", "Recorded");
    }

    @Test
    void aWriteWithoutAVersionIsRefused() {
        var journey = Journey.inReview();
        var answer = Api.as(journey.certifier)
                .request()
                .body("{\"name\": {\"family\": \"X\"}}")
                .put("/api/v1/cases/" + journey.number + "/victim");
        assertThat(answer.statusCode()).isEqualTo(428);
        var odd = Api.as(journey.certifier)
                .request()
                .header("If-Match", "*")
                .body("{\"name\": {\"family\": \"X\"}}")
                .put("/api/v1/cases/" + journey.number + "/victim");
        assertThat(odd.statusCode()).isEqualTo(400);
    }

    @Test
    void oneKeyOpensOneCaseHoweverOftenItIsSent() throws Exception {
        var key = "key-" + java.util.UUID.randomUUID();
        var body = "{\"request\": %s}".formatted(Journey.request());
        var answers = atOnce(8, i -> () -> open(key, body));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("number"))
                        .distinct())
                .hasSize(1);
        var other = open(key, "{\"request\": %s}".formatted(Journey.request().replace("Ivy", "Ida")));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getList("violations.rule")).containsExactly("KEY_NOT_REUSED");
    }

    @Test
    void casesOpenedAtOnceGetDifferentNumbers() throws Exception {
        var body = "{\"request\": %s}".formatted(Journey.request());
        var answers = atOnce(12, i -> () -> Api.as("intake").post("/cases", body));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("number"))
                        .distinct())
                .hasSize(12);
    }

    @Test
    void twoAnswersToOneConsultationAreOneTooMany() throws Exception {
        var journey = Journey.consulted();
        var id = journey.consultation();
        var answers = atOnce(
                2,
                i -> () -> Api.as("liaison" + (i + 1))
                        .post("/consultations/" + id + "/response", "{\"outcome\": \"NO_OBJECTION\"}"));
        assertThat(answers).extracting(Response::statusCode).contains(200);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(1);
        var late = Api.as("liaison1").post("/consultations/" + id + "/response", "{\"outcome\": \"NO_OBJECTION\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getList("violations.rule")).contains("CONSULTATION_OPEN");
    }

    @Test
    void theLiaisonsAnswerGetsThroughWhileTheCertifierWrites() throws Exception {
        var journey = Journey.consulted();
        var id = journey.consultation();
        var answers = atOnce(
                6,
                i -> () -> i == 0
                        ? Api.as("liaison1")
                                .post("/consultations/" + id + "/response", "{\"outcome\": \"NO_OBJECTION\"}")
                        : Api.as(journey.certifier)
                                .write("POST", journey.number, "cooperation", Journey.cooperation()));
        assertThat(answers.get(0).statusCode()).as(answers.get(0).asString()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatDroppedEveryConnectionCostsNobodyAnError() throws Exception {
        var journey = Journey.inReview();
        atOnce(8, i -> () -> Api.as("chief").get("/cases/" + journey.number));
        try (var app = Sql.asApplication()) {
            app.run(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'attest_app' and pid <> pg_backend_pid()");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(Api.as("chief").get("/cases/" + journey.number).statusCode())
                    .isEqualTo(200);
        }
    }

    private static Response put(Journey journey, int version, String family) {
        return Api.as(journey.certifier)
                .request()
                .header("If-Match", version)
                .body("{\"name\": {\"family\": \"%s\"}}".formatted(family))
                .put("/api/v1/cases/" + journey.number + "/victim");
    }

    private static Response open(String key, String body) {
        return Api.as("intake")
                .request()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/cases");
    }

    private static String family(Journey journey) {
        return Api.as("chief").get("/cases/" + journey.number).jsonPath().getString("victim.name.family");
    }

    private interface Numbered {
        Callable<Response> call(int i);
    }

    private static List<Response> atOnce(int many, Numbered calls) throws Exception {
        var threads = Executors.newFixedThreadPool(many);
        try {
            var running = IntStream.range(0, many)
                    .mapToObj(i -> threads.submit(calls.call(i)))
                    .toList();
            var answers = new java.util.ArrayList<Response>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
