package org.attest.casefile;

/**
 * The closed list of lawful reasons (practice 7). No arrest, no charge, no conviction, a crime long past, an unknown
 * suspect, no injury: the law forbids these as reasons (U-8, U-9, U-15, U-20), so they are not here to be chosen.
 */
public enum DenialReason {
    /** U-1, U-3: another authority has the responsibility; a referral is usually better. */
    NOT_OUR_CRIME("Another agency investigates or prosecutes this crime"),
    /** U-11 to U-14. */
    NOT_A_VICTIM("The person is not a direct, indirect or bystander victim of the crime as the rules define one"),
    /** U-5, U-7: not one of the named crimes, nor similar to one after comparing nature and elements. */
    NOT_QUALIFYING(
            "The crime is none of the qualifying crimes, nor similar to one after comparing nature and elements"),
    /** U-19: with the dates of the requests. */
    UNREASONABLE_REFUSAL("A reasonable request for help was refused without good reason"),
    /** Evidence is invited. */
    RECORDS_CANNOT_ESTABLISH("The agency's records cannot establish what the form certifies"),
    /** U-15. */
    CULPABLE("The person is culpable for the same crime");

    private final String label;

    DenialReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
