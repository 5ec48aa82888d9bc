package org.attest.api;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Cases for the tests of other folders, brought to a stage through the API. */
public final class Journeys {
    /** What can be asked for, in the order of the work. */
    public enum Until {
        OPENED(Journey::opened),
        IN_REVIEW(Journey::inReview),
        WORKED(Journey::worked),
        CONSULTED(Journey::consulted),
        ANSWERED(Journey::answered),
        RECOMMENDED(Journey::recommended),
        APPROVED(Journey::approved),
        ISSUED(Journey::issued);

        private final Supplier<Journey> way;

        Until(Supplier<Journey> way) {
            this.way = way;
        }
    }

    /** @param certifier sign-in name of whoever works it */
    public record Case(String number, String certifier) {}

    private Journeys() {}

    public static Case until(Until until) {
        var journey = until.way.get();
        return new Case(journey.number, journey.certifier);
    }

    /** A case that was opened from a requester's own Supplement B, and is a certifier's. */
    public static Case imported() {
        return imported(org.attest.imports.Papers.supplementB());
    }

    /** The same from a requester's own declaration, for a T case. */
    public static Case importedDeclaration() {
        return imported(org.attest.imports.Papers.declaration());
    }

    private static Case imported(byte[] paper) {
        var order = """
                {"pdf": "%s", "request": {"receivedOn": "%s", "receivedBy": "EMAIL", "requester": "VICTIM",
                 "name": {"family": "Testperson"}}}""".formatted(java.util.Base64.getEncoder().encodeToString(paper), Journey.today());
        var number = Api.as("intake").post("/cases/import", order).jsonPath().getString("case.number");
        Api.as("chief")
                .must(
                        "POST",
                        number,
                        "assignment",
                        "{\"certifier\": \"certifier1\", \"note\": \"An invented reason.\"}");
        return new Case(number, "certifier1");
    }

    /** Somebody else sends the request on. */
    public static void refer(String number) {
        Api.as("chief")
                .must(
                        "POST",
                        number,
                        "referral",
                        "{\"agency\": \"Invented Agency\", \"address\": \"1 Invented Road\"}");
    }

    /** A brief that waits for the office's answer. */
    public static String consultation() {
        return Journey.consulted().consultation();
    }

    /** Somebody of the agency. */
    public static String person() {
        return Api.as("admin").get("/people").jsonPath().getString("items[0].id");
    }

    /** An entry of a case's cooperation record. */
    public static String entry(String number) {
        return Api.as("chief").get("/cases/" + number).jsonPath().getString("cooperation[0].id");
    }

    public static LocalDate today() {
        return Journey.today();
    }

    /** The sheet whose code names the certificate. */
    public static byte[] coverSheet(String number) {
        return Api.as("chief").get("/cases/" + number + "/cover-sheet").asByteArray();
    }

    /** The form as it was printed. */
    public static byte[] form(String number) {
        return Api.as("chief").get("/cases/" + number + "/form").asByteArray();
    }

    public static String inReview() {
        return until(Until.IN_REVIEW).number();
    }
}
