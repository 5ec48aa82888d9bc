package org.attest.api;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Speaks to the API as one of the demonstration's people. */
final class Api {
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

    int version(String number) {
        return Api.as("chief").get("/cases/" + number).jsonPath().getInt("version");
    }
}
