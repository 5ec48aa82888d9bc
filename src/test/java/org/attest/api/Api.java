package org.attest.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;

/** Speaks to the API as one of the demonstration's people. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String person;

    private Api(String person) {
        this.person = person;
    }

    static Api as(String person) {
        return new Api(person);
    }

    RequestSpecification request() {
        return given().auth().preemptive().basic(person, "demo").contentType("application/json; charset=UTF-8");
    }

    Response get(String path) {
        return request().get("/api/v1" + path);
    }

    Response post(String path, String json) {
        return request().body(json).post("/api/v1" + path);
    }

    /** A write to a case with the version just read, as nobody else is writing. */
    Response write(String method, String number, String part, String json) {
        return request()
                .header("If-Match", "\"" + version(number) + "\"")
                .body(json)
                .request(method, "/api/v1/cases/" + number + "/" + part);
    }

    /** The same, and it must have been taken. */
    JsonPath must(String method, String number, String part, String json) {
        var answer = write(method, number, part, json);
        if (answer.statusCode() >= 300) {
            throw new AssertionError(
                    method + " " + part + " was refused: " + answer.statusCode() + " " + answer.asString());
        }
        return answer.jsonPath();
    }

    static int version(String number) {
        return kase(number).get("version").asInt();
    }

    static String stage(String number) {
        return kase(number).get("stage").asText();
    }

    /** As the head sees it. */
    private static JsonNode kase(String number) {
        return read(Api.as("chief").get("/cases/" + number));
    }

    /** The answer as JSON: what is asked for thousands of times is not read by scripts made for each question. */
    static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new AssertionError(answer.asString(), e);
        }
    }
}
