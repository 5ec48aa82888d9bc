package org.attest.crimes;

import java.util.List;
import org.attest.casefile.QualifyingCrime;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * A row of our table of offenses: what a statute or a reporting code may amount to. A suggestion and no more: whether the
 * facts show the crime is for a person to say (U-5 to U-8).
 *
 * @param code of a category or of the national reporting system, else null
 * @param label the offense in a few words
 * @param citation of a statute or of the category's law, else null
 * @param state in which the statute holds, else null
 * @param strength how near the offense comes to the crimes, null where the table does not say
 * @param note what to look at, or null
 */
@Shows(Sensitivity.PUBLIC)
public record Offense(
        Kind kind,
        String code,
        String label,
        String citation,
        String state,
        List<QualifyingCrime> crimes,
        Strength strength,
        String note,
        Checked checked) {
    public enum Kind {
        /** One of the crimes of the form itself. */
        CATEGORY,
        STATUTE,
        /** A code of the national incident-based reporting system, as it stands in police reports. */
        NIBRS
    }

    public enum Strength {
        STRONG,
        POSSIBLE,
        WEAK
    }

    /** Whether the row was compared with the text that it speaks of. */
    public enum Checked {
        YES,
        PARTIAL,
        NO
    }

    /** What one calls it: the statute where it is one. */
    public String title() {
        return switch (kind) {
            case CATEGORY -> label;
            case STATUTE -> citation + ": " + label;
            case NIBRS -> "NIBRS " + code + ": " + label;
        };
    }

    public boolean isStatute() {
        return kind == Kind.STATUTE;
    }
}
