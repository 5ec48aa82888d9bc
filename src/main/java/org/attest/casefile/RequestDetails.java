package org.attest.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.attest.shared.PlainText;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The request as it came in, complete or not: a bare e-mail starts the clock (MA-3, practice 2).
 *
 * @param receivedOn day 0 of the clock
 * @param authorizationOnFile Form G-28, or the victim's signed authorization of an advocate
 */
@Shows(Sensitivity.REQUEST)
public record RequestDetails(
        @NotNull(message = "Give the day on which the request was received")
        LocalDate receivedOn,

        @NotNull(message = "Say how the request came in") Channel receivedBy,
        @NotNull(message = "Say who asks") Requester requester,
        @Valid FullName name,
        @PlainText(max = 150) String organization,
        @PlainText(max = 150) String email,
        @PlainText(max = 40) String phone,
        @PlainText(max = 400) String address,
        boolean authorizationOnFile,
        @PlainText(max = 60) String preferredLanguage,
        @Valid Urgency urgency) {

    public enum Channel {
        EMAIL,
        MAIL,
        FAX,
        PHONE,
        IN_PERSON,
        PUBLIC_PAGE
    }

    public enum Requester {
        VICTIM,
        ATTORNEY,
        ACCREDITED_REPRESENTATIVE,
        ADVOCATE,
        FAMILY,
        OFFICER;

        /** Whether papers go to this person by default instead of to the victim (practice 12, rule 1). */
        public boolean represents() {
            return this == ATTORNEY || this == ACCREDITED_REPRESENTATIVE || this == ADVOCATE;
        }
    }

    /** What the requester volunteers, never asked for; deleted when the case closes (practice 3). */
    @Shows(Sensitivity.REQUEST)
    public record Urgency(
            @NotNull(message = "Give the ground of the urgency")
            Ground ground,

            LocalDate neededBy) {
        public enum Ground {
            IN_CUSTODY,
            COURT_DATE,
            CHILD_AGING_OUT,
            CERTIFICATION_EXPIRING,
            FORM_EDITION_CHANGING,
            SAFETY,
            OTHER
        }
    }

    RequestDetails withoutUrgency() {
        return new RequestDetails(
                receivedOn,
                receivedBy,
                requester,
                name,
                organization,
                email,
                phone,
                address,
                authorizationOnFile,
                preferredLanguage,
                null);
    }

    public boolean namesSomebody() {
        return name != null || Rules.given(organization);
    }

    @Override
    public String toString() {
        return "RequestDetails";
    }
}
