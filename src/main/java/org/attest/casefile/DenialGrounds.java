package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.shared.Rules.given;

import org.attest.shared.PlainText;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * Why a request is to be denied: tied to the written policy (MA-4 ii), resting on a line of the record, in words the
 * victim can read.
 */
@Shows(Sensitivity.SEALED)
public record DenialGrounds(
        DenialReason reason,
        @PlainText(max = 200) String policySection,
        @PlainText(max = 2_000) String reportLine,
        @PlainText(max = 4_000) String plainReason) {

    /** Nothing said: every part of it is missing. */
    static final DenialGrounds NONE = new DenialGrounds(null, null, null, null);

    /** @param exempt whether nothing may be asked of the victim (T-2) */
    void guard(Rules rules, FormKind form, boolean refusalOnRecord, boolean exempt) {
        rules.must(reason != null, DENIAL_REASON_CHOSEN, "grounds.reason")
                .must(given(policySection), POLICY_SECTION_NAMED, "grounds.policySection")
                .must(given(reportLine), REPORT_LINE_QUOTED, "grounds.reportLine")
                .must(given(plainReason), PLAIN_REASON_GIVEN, "grounds.plainReason")
                .must(reason == null || reason.isFor(form), REASON_FITS_FORM, "grounds.reason")
                .must(reason != DenialReason.UNREASONABLE_REFUSAL || !exempt, EXEMPT_FROM_COOPERATION, "grounds.reason")
                .must(reason != DenialReason.UNREASONABLE_REFUSAL || refusalOnRecord, REFUSAL_ON_RECORD);
    }

    @Override
    public String toString() {
        return "DenialGrounds";
    }
}
