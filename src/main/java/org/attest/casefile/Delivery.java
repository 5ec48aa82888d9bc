package org.attest.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.attest.shared.PlainText;

/** That a paper left the agency: what, to whom, how, when. */
public record Delivery(
        @NotNull(message = "Say what was handed over") Paper paper,
        @NotNull(message = "Say how it was handed over") By by,
        @NotNull(message = "Give the day") LocalDate on,
        @PlainText(max = 500) String note) {

    public enum Paper {
        ORIGINAL_FORM(Stage.ISSUED),
        DENIAL_LETTER(Stage.DENIED),
        REFERRAL_LETTER(Stage.REFERRED),
        REVOCATION_LETTER(Stage.REVOKED);

        private final Stage existsIn;

        Paper(Stage existsIn) {
            this.existsIn = existsIn;
        }

        /** The one stage in which there is such a paper to hand over. */
        Stage existsIn() {
            return existsIn;
        }
    }

    /** To the representative, to the victim, or (a revocation) to USCIS. */
    public enum By {
        TO_REPRESENTATIVE,
        PICKED_UP_BY_VICTIM,
        MAIL_TO_VICTIM,
        EMAIL_TO_VICTIM,
        MAIL_TO_USCIS
    }

    @Override
    public String toString() {
        return "Delivery";
    }
}
