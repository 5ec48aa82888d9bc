package org.attest.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.RequestDetails;
import org.attest.casefile.RequestDetails.Channel;
import org.attest.casefile.RequestDetails.Requester;
import org.attest.casefile.RequestDetails.Urgency;
import org.attest.shared.Broken;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper to open a case from, with what the paper cannot tell: when and how the request came in. Who asks may be left
 * to a Form G-28; what is typed here goes before it.
 *
 * @param pdf the file itself, in base64, at most 8 MB
 * @param form the certification asked for where the paper is none itself; Form I-918 Supplement B where nothing is said
 */
record ImportOrder(
        @NotNull(message = "Send the PDF in base64") @Schema(description = "The PDF in base64, at most 8 MB")
        byte[] pdf,

        @NotNull(message = "Describe the request: when and how it came in") @Valid
        Asked request,

        FormKind form) {

    /** The request as far as somebody typed it; see {@link RequestDetails}. */
    record Asked(
            @NotNull(message = "Give the day on which the request was received")
            LocalDate receivedOn,

            @NotNull(message = "Say how the request came in")
            Channel receivedBy,

            Requester requester,
            @Valid FullName name,
            @PlainText(max = 150) String organization,
            @PlainText(max = 150) String email,
            @PlainText(max = 40) String phone,
            @PlainText(max = 400) String address,
            boolean authorizationOnFile,
            @PlainText(max = 60) String preferredLanguage,
            @Valid Urgency urgency) {

        RequestDetails typed() {
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
                    urgency);
        }

        @Override
        public String toString() {
            return "Asked";
        }
    }

    /** The request, completed by whom the paper names; refuses where neither says who asks. */
    RequestDetails request(Taken taken) {
        var typed = request.typed();
        var named = taken.representative();
        var complete = named != null && typed.requester() == null ? named.in(typed) : typed;
        if (complete.requester() == null || !complete.namesSomebody()) {
            throw new Refusal(List.of(new Broken(
                    ImportRule.REQUESTER_GIVEN, "request.requester", ImportRule.REQUESTER_GIVEN.sentence())));
        }
        return complete;
    }

    @Override
    public String toString() {
        return "ImportOrder";
    }
}
