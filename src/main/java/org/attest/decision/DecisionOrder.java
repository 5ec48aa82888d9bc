package org.attest.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.attest.casefile.DenialGrounds;
import org.attest.shared.PlainText;

/**
 * @param reason the decider's own words: needed to return, to deny, and to approve against or without the prosecutor's view
 * @param signer sign-in name of the official who will sign; where nothing is said the decider, or on a declaration whoever recommended it
 * @param supervisor sign-in name of the supervising official of a declaration; the decider where nothing is said
 * @param grounds for a denial; those recommended where nothing is said
 * @param consultAgain for a return: the prosecutor is to see the case again
 */
record DecisionOrder(
        @NotNull(message = "Choose APPROVE, RETURN or DENY") Answer answer,
        @PlainText(max = 4_000) String reason,
        @PlainText(max = 100) String signer,
        @Valid DenialGrounds grounds,
        boolean consultAgain,
        @PlainText(max = 100) String supervisor) {
    enum Answer {
        APPROVE,
        RETURN,
        DENY
    }
}
