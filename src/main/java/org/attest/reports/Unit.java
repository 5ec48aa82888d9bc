package org.attest.reports;

import java.util.Arrays;

/** What is counted, by its name in the API: people, forms, requests or papers. */
enum Unit {
    INDIVIDUALS_REQUESTING("individualsRequesting"),
    FORMS_COMPLETED_AND_SIGNED("formsCompletedAndSigned"),
    REQUESTS_DENIED("requestsDenied"),
    REQUESTS_RECEIVED("requestsReceived"),
    REQUESTS_REFERRED("requestsReferred"),
    REQUESTS_WITHDRAWN("requestsWithdrawn"),
    CERTIFICATIONS_REVOKED("certificationsRevoked"),
    DELAY_NOTICES_GIVEN("delayNoticesGiven");

    private final String key;

    Unit(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    static Unit of(String key) {
        return Arrays.stream(values())
                .filter(unit -> unit.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is counted as " + key));
    }
}
