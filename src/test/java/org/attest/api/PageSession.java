package org.attest.api;

import static io.restassured.RestAssured.given;

/** The session of somebody who signed in on the page, to ask for pages without a browser. */
public final class PageSession {
    private PageSession() {}

    /** @return the value of the cookie {@code attest-session} */
    public static String of(String person) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("j_username", person)
                .formParam("j_password", "demo")
                .post("/sign-in")
                .cookie("attest-session");
    }
}
