package org.attest.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.attest.casefile.DenialGrounds;
import org.attest.casefile.Recommendation;
import org.attest.shared.PlainText;

/** @param grounds needed where a denial is recommended: reason, policy section, report line, plain words */
record RecommendationOrder(
        @NotNull(message = "Choose CERTIFY or DENY") Recommendation.Answer answer,
        @Valid DenialGrounds grounds,
        @PlainText(max = 4_000) String note) {
    DenialGrounds givenGrounds() {
        return grounds == null ? new DenialGrounds(null, null, null, null) : grounds;
    }
}
