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
    CULPABLE("The person is culpable for the same crime"),
    /** T-1: by the practices suffered, not by the charges (T-5). */
    NO_SEVERE_FORM(
            "What happened is no severe form of trafficking in persons as federal law defines one; no charge or conviction is needed for that");

    private final String label;

    DenialReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Which reasons the law of each form knows: what a qualifying crime and its victim are is U's alone, T-1 is T's. */
    public boolean isFor(FormKind form) {
        return switch (this) {
            case NOT_OUR_CRIME, UNREASONABLE_REFUSAL, RECORDS_CANNOT_ESTABLISH -> true;
            case NOT_A_VICTIM, NOT_QUALIFYING, CULPABLE -> form == FormKind.I_918B;
            case NO_SEVERE_FORM -> form == FormKind.I_914B;
        };
    }
}
