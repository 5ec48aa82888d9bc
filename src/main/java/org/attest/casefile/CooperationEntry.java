package org.attest.casefile;

import static org.attest.casefile.CooperationEntry.Outcome.*;
import static org.attest.shared.Rules.given;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * One dated event of how the victim helped, or was asked to (U-18, U-19). There is no score, and no answer to a call is
 * not a refusal.
 *
 * @param by who helped: the victim, or who acts for them (U-16)
 * @param interpreter who interpreted, or null; never a child or a suspect (practice 11)
 * @param victimsReason the reason the victim gave for not doing what was asked; "none given" is an answer
 * @param learnedFrom the agency's own knowledge, or what the prosecutor reports, kept marked as theirs (NPD-1)
 * @param what a sentence, or null where the kind says it all
 * @param source the report and line on which this rests
 * @param document the paper of the case that shows it, or null; of the earlier case where an entry was carried over
 */
@Shows(Sensitivity.VICTIM)
public record CooperationEntry(
        @NotNull(message = "Give the day") LocalDate on,
        @NotNull(message = "Say what kind of event it was") Kind kind,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 4_000)
        String what,

        @NotNull(message = "Say who helped") HelpedBy by,
        Outcome outcome,

        @Shows(Sensitivity.SEALED) @Sealed @PlainText(max = 1_000)
        String victimsReason,

        @PlainText(max = 60) String language,
        @PlainText(max = 100) String interpreter,
        LearnedFrom learnedFrom,
        @PlainText(max = 300) String source,
        UUID document) {

    /** In the words officers use; most of them say themselves what happened. */
    public enum Kind {
        REPORTED_CRIME,
        GAVE_STATEMENT,
        IDENTIFIED_SUSPECT,
        GAVE_EVIDENCE,
        MEDICAL_EXAM,
        TESTIFIED,
        AVAILABLE_FOR_TRIAL,
        CONTACT_ATTEMPT,
        REASONABLE_REQUEST,
        OTHER;

        boolean saysWhatHappened() {
            return this != REASONABLE_REQUEST && this != OTHER;
        }
    }

    public enum HelpedBy {
        VICTIM,
        ACTING_FOR_VICTIM
    }

    public enum Outcome {
        DONE,
        AGREED,
        UNABLE,
        NO_ANSWER,
        REFUSED
    }

    public enum LearnedFrom {
        AGENCY,
        PROSECUTOR
    }

    public CooperationEntry {
        learnedFrom = learnedFrom == null ? LearnedFrom.AGENCY : learnedFrom;
    }

    /** U-19: what was refused is a request; silence is not a refusal, whatever its kind. */
    boolean refusal() {
        return kind == Kind.REASONABLE_REQUEST && outcome == REFUSED;
    }

    @AssertTrue(message = "Say what happened")
    boolean isWhatSaid() {
        return (kind != null && kind.saysWhatHappened()) || given(what);
    }

    @AssertTrue(message = "A reasonable request needs its outcome")
    boolean isOutcomeGiven() {
        return kind != Kind.REASONABLE_REQUEST || outcome != null;
    }

    @AssertTrue(message = "Only a reasonable request can be refused; no answer to a call is not a refusal")
    boolean isRefusalOfARequest() {
        return outcome != REFUSED || kind == Kind.REASONABLE_REQUEST;
    }

    @AssertTrue(message = "Write the reason the victim gave, or that none was given")
    boolean isVictimsReasonHeard() {
        return (outcome != REFUSED && outcome != UNABLE) || given(victimsReason);
    }

    @Override
    public String toString() {
        return "CooperationEntry";
    }
}
