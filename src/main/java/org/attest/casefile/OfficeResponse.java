package org.attest.casefile;

import jakarta.validation.constraints.NotNull;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What the District Attorney's liaison answers to a brief: advice, not consent (NPD-1, practice 5). */
@Shows(Sensitivity.BRIEF)
public record OfficeResponse(
        @NotNull(message = "Choose an outcome") Outcome outcome,
        @PlainText(max = 2_000) String reason,
        ProsecutionStatus prosecution,
        @PlainText(max = 4_000) String comments) {

    public enum Outcome {
        NO_OBJECTION,
        OBJECTION,
        OFFICE_WILL_CERTIFY,
        FACT_CORRECTION,
        MORE_INFORMATION_NEEDED,
        CONFLICT_OF_INTEREST;

        /** Whether the office has spoken: a request for more information is answered by consulting again. */
        public boolean settles() {
            return this != MORE_INFORMATION_NEEDED;
        }

        /** Whether the decider must say why the case is approved all the same: an objection, or no view at all. */
        public boolean needsAnswer() {
            return this == OBJECTION || this == CONFLICT_OF_INTEREST;
        }
    }

    public enum ProsecutionStatus {
        NOT_REFERRED,
        UNDER_REVIEW,
        PENDING,
        CLOSED_WITH_CONVICTION,
        CLOSED_WITHOUT_CONVICTION,
        DECLINED
    }

    @Override
    public String toString() {
        return "OfficeResponse";
    }
}
