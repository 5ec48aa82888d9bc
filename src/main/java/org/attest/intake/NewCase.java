package org.attest.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FormKind;
import org.attest.casefile.Prior;
import org.attest.casefile.RequestDetails;
import org.attest.casefile.Victim;

/**
 * A request to be opened as a case. Only the request itself is needed: a bare e-mail counts (MA-3).
 *
 * @param form the certification asked for; Form I-918 Supplement B where nothing is said
 * @param priorCase the issued case that is certified again, with {@code priorReason} (U-23)
 */
record NewCase(
        FormKind form,

        @NotNull(message = "Describe the request: when and how it came in, and from whom") @Valid
        RequestDetails request,

        @Valid Victim victim,
        @Valid CriminalActivity criminalActivity,
        CaseNumber priorCase,
        Prior.Reason priorReason) {

    Opening opening() {
        return new Opening(form == null ? FormKind.I_918B : form, request, victim, criminalActivity, priorReason);
    }
}
