package org.attest.demo;

/** What is out of the ordinary about an invented case, so that the demonstration shows more than the easy ones. */
enum Twist {
    NONE,
    /** A child under 16, not the one attacked, whom a parent helps (U-12, U-16). */
    CHILD_OF_THE_VICTIM,
    /** One date more than the form has boxes. */
    FIVE_DATES,
    /** More than the form's box and its Part 7 hold. */
    LONG_NARRATIVE,
    /** A cooperation record that a later one supersedes. */
    CORRECTED_RECORD,
    /** Asks for the offender's purpose as well (U-14). */
    WITNESS_TAMPERING,
    /** Part 5 is answered yes. */
    CULPABLE_RELATIVE,
    /** Part 4 item 3 is answered yes, and explained. */
    REFUSED_ONCE,
    /** Letters far from English. */
    RARE_LETTERS,
    /** Of a declaration: under 18 at an act of trafficking, so that nothing may be asked (T-2 cc). */
    UNDER_EIGHTEEN,
    /** Of a declaration: trauma keeps the victim from cooperating (T-2 bb). */
    TRAUMA,
    /** Of a declaration: what happened is no severe form of trafficking (T-1). */
    NO_SEVERE_FORM
}
