package org.attest.policies;

import org.attest.shared.Rule;

/** What must hold when an agency records its own time to answer and its own list of reasons. */
enum PolicyRule implements Rule {
    TIME_WITHIN_THE_LAW(
            422, "The law of the place gives less time than this; an agency's own time may only be shorter"),
    TIME_ENDS_AFTER_IT_BEGINS(422, "The last day lies before the first"),
    TIME_NOT_BACKDATED(422, "It begins today or later: what was received before keeps the day that it was given then"),
    TIME_BEGINS_WITHIN_A_YEAR(422, "It begins within a year from today"),
    CONFIRMED_BY_TODAY(422, "The day on which the text was read lies in the future"),
    ONE_TIME_AT_A_TIME(409, "Another time is recorded for some of these days; withdraw it first"),
    NO_SUCH_TIME(404, "There is no such time"),
    TIME_STANDS(409, "This time was already withdrawn"),
    ONE_REASON_STAYS(409, "This is the last reason in use for this form; a denial must be able to name one"),
    SAID_IN_BOTH_LANGUAGES(422, "Write it in English and in Spanish, or in neither"),
    REASON_IN_USE(409, "Your agency does not use this reason; choose another");

    private final int status;
    private final String sentence;

    PolicyRule(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
