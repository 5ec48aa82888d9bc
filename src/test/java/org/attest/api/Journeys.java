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
