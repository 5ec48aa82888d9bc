package org.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was acknowledged survives {@code kill -9}, of the program alone and of its database with it. */
class CrashIT {
    private static final String REQUEST = """
            {"request": {"receivedOn": "2026-01-05", "receivedBy": "EMAIL", "requester": "ADVOCATE",
                         "organization": "Invented Advocates"}}""";

    @Test
    void anAcknowledgedWriteOutlivesTheProgramAndItsDatabase() throws Exception {
        var home = PackagedAttest.newHome("crash");
        String afterFirst;
        String afterSecond;
        try (var attest = PackagedAttest.demonstration(home, 0)) {
            afterFirst = open(attest, "first");
            attest.kill();
            try (var again = PackagedAttest.demonstration(home, 0)) {
                isThere(again, afterFirst, "first");
                afterSecond = open(again, "second");
                again.killWithDatabase();
            }
        }
        bothAreThere(home, afterFirst, afterSecond);
    }

    private static void bothAreThere(Path home, String first, String second) throws Exception {
        try (var attest = PackagedAttest.demonstration(home, 0)) {
            isThere(attest, first, "first");
            isThere(attest, second, "second");
        }
    }

    private static String open(PackagedAttest attest, String key) throws Exception {
        var answer = attest.post("/api/v1/cases", "intake", "application/json", REQUEST, "Idempotency-Key", key);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return number(answer.body());
    }

    /** The case, its event, and the key under which it was opened: all of one transaction. */
    private static void isThere(PackagedAttest attest, String number, String key) throws Exception {
        assertThat(attest.get("/api/v1/cases/" + number, "chief").body()).contains("Invented Advocates");
        assertThat(attest.get("/api/v1/cases/" + number + "/timeline", "chief").body())
                .contains("\"type\":\"Received\"");
        assertThat(open(attest, key)).isEqualTo(number);
    }

    private static String number(String json) {
        var found = Pattern.compile("\"number\":\"(NPD-[0-9-]+)\"").matcher(json);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
