package org.attest.people;

import org.attest.shared.Rule;

/** What must hold when an administrator sets up the agency and its people. */
enum StaffRule implements Rule {
    NO_SUCH_PERSON(404, "There is no such person"),
    SIGN_IN_NAME_FREE(409, "This sign-in name is taken; choose another"),
    PERSON_UNCHANGED_SINCE_READ(412, "Somebody changed this person's record since you read it; look at it again"),
    PERSON_WORKS_HERE(409, "This person's record was closed"),
    ROLE_KNOWN(422, "Choose roles out of intake, certifier, chief, da-liaison, auditor, admin"),
    LIAISON_WORKS_IN_AN_OFFICE(422, "Only a prosecutor's office has liaisons"),
    ADMINISTRATOR_STAYS(409, "Nobody else could administer the agency; make another person administrator first"),
    NOBODY_CLOSES_THEMSELVES(409, "Nobody closes their own record; ask another administrator"),
    HEAD_IS_SUCCEEDED_FIRST(409, "This person heads the agency; record the successor first"),
    BOUND_TO_SOMEBODY(409, "Nobody of the provider is bound to this record: whoever signs in next under its name is"),
    NOT_ONES_OWN_HOLDER(409, "You are signed in by this record; ask another administrator"),
    UNBINDING_EXPLAINED(422, "Say why, in a few words without a person's story"),
    AGENCY_UNCHANGED_SINCE_READ(412, "Somebody changed these settings since you read them; look at them again"),
    JURISDICTION_KNOWN(422, "Choose a jurisdiction from the list"),
    OFFICE_KNOWN(422, "No prosecutor's office is known by this code"),
    OFFICE_CODE_FREE(
            409,
            "This code is taken. Where it is the office that you mean, choose it in the agency's settings by its code"),
    OFFICE_IS_ANOTHER(422, "An office does not consult itself"),
    HEAD_WORKS_HERE(422, "The head is somebody of this agency whose record is open"),
    HEAD_NOT_BACKDATED(
            422, "A new head takes office today or later: who signed before then was judged by their own day"),
    HEAD_AFTER_THE_LAST(409, "A later head is recorded already");

    private final int status;
    private final String sentence;

    StaffRule(int status, String sentence) {
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
