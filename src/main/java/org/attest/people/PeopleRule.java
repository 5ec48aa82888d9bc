package org.attest.people;

import org.attest.shared.Rule;

/** What must hold before the head designates somebody: 8 CFR 214.14(a)(3), law U-2. */
enum PeopleRule implements Rule {
    DESIGNATED_BY_THE_HEAD(403, "Only the head of the agency designates; an acting head does not"),
    SUPERVISORS_SIGN(422, "Only a person in a supervisory role can be designated to sign"),
    WORKS_HERE(422, "This person has left the agency"),
    LETTER_NAMED(422, "Name the letter of designation"),
    ENDS_AFTER_IT_BEGINS(422, "The last day lies before the first"),
    NOT_BACKDATED(422, "A designation begins today or later: it cannot cover what was done before it"),
    NO_SUCH_DESIGNATION(404, "There is no such designation"),
    STILL_STANDS(409, "This designation was already revoked"),
    NOT_TRIED_TOO_OFTEN(
            429, "There were too many tries to sign in under this name or from this place. Wait, then try again");

    private final int status;
    private final String sentence;

    PeopleRule(int status, String sentence) {
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
