package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.attest.casefile.SafeContact.Channel.Kind;
import org.attest.shared.PlainText;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** That a paper left the agency: what, to whom, how, when. */
@Shows(Sensitivity.CASE)
public record Delivery(
        @NotNull(message = "Say what was handed over") Paper paper,
        @NotNull(message = "Say how it was handed over") By by,
        @NotNull(message = "Give the day") LocalDate on,
        @Shows(Sensitivity.SEALED) @PlainText(max = 500) String note) {

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

    /** Whether there is such a paper now, or the stage allows no hand-over at all, which is then what is wrong. */
    boolean existsIn(Stage stage) {
        return paper != null
                && (paper.existsIn() == stage || stage.after(Move.DELIVER).isEmpty());
    }

    /** Practice 12: nothing goes to the victim by a channel that was not recorded as safe. */
    void guardWay(Rules rules, RequestDetails request, SafeContact safe) {
        rules.must(by != By.MAIL_TO_USCIS || paper == Paper.REVOCATION_LETTER, ONLY_REVOCATION_TO_USCIS, "by")
                .must(by != By.TO_REPRESENTATIVE || request.requester().represents(), REPRESENTATIVE_KNOWN, "by")
                .must(by != By.MAIL_TO_VICTIM || isSafe(Kind.MAIL, safe), CHANNEL_IS_SAFE, "by")
                .must(by != By.EMAIL_TO_VICTIM || isSafe(Kind.EMAIL, safe), CHANNEL_IS_SAFE, "by");
    }

    private boolean isSafe(Kind kind, SafeContact safe) {
        return safe != null && safe.allows(kind, on);
    }

    @Override
    public String toString() {
        return "Delivery";
    }
}
