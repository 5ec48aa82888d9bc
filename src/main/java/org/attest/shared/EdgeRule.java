package org.attest.shared;

/** Rules of the doors themselves, the same for every route. */
public enum EdgeRule implements Rule {
    SIGN_IN_REACHED(503, "Your agency's sign-in cannot be reached just now; try again in a minute"),
    VERSION_GIVEN(428, "Send the version of the case that you read in the header If-Match"),
    VERSION_READABLE(400, "If-Match holds the number of a version, such as \"3\""),
    KEY_NOT_REUSED(422, "This Idempotency-Key was used for another request; use a new one"),
    KEY_READABLE(400, "An Idempotency-Key has 1 to 100 letters, digits, dashes or underscores"),
    CURSOR_READABLE(400, "The cursor is not one that this list gave out; start again without it"),
    FILTER_READABLE(400, "A filter of this list cannot be read"),
    FORM_CAN_BE_PRINTED(422, "The form holds a character that its font lacks"),
    NOT_SO_OFTEN(
            429,
            "There were more files from you in a short while than Attest takes; wait a little, then send the next. Nothing was stored"),
    SMALL_ENOUGH(413, "More was sent than Attest takes at once. Nothing was stored; send less"),
    NO_SUCH_PAPER(404, "There is no such paper"),
    PERSON_KNOWN(422, "Nobody in this agency signs in under this name");

    private final int status;
    private final String sentence;

    EdgeRule(int status, String sentence) {
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
