package org.attest.casefile;

/** What the declaration says was done to the person, by the practices suffered and not by the charges (T-1, T-5). */
public enum SevereForm {
    /** T-1 (A): a commercial sex act induced by force, fraud or coercion. */
    SEX_BY_FORCE_FRAUD_OR_COERCION(true),
    /** T-1 (A): a commercial sex act of a person under 18; nothing else is asked. */
    SEX_UNDER_18(true),
    /** T-1 (B): labor or services by force, fraud or coercion, for involuntary servitude, peonage, debt bondage or slavery. */
    LABOR_BY_FORCE_FRAUD_OR_COERCION(true),
    /** The official found no severe form of trafficking. */
    NOT_A_VICTIM(false),
    OTHER(false);

    private final boolean severe;

    SevereForm(boolean severe) {
        this.severe = severe;
    }

    /** Whether federal law defines this as a severe form of trafficking in persons. */
    public boolean isSevere() {
        return severe;
    }
}
