package org.attest.shared;

/** What a route shows or does, as the access log names it (C-4: a log of who looked, and for what). */
public enum Access {
    CASE,
    LIST,
    SEARCH,
    BRIEF,
    PAPER,
    PRINT,
    EXPORT,
    REGISTER,
    REPORT,
    STAFF,
    SETTINGS,
    LOG,
    SESSION,
    /** Nothing about anybody: only a refusal is logged. */
    NOTHING;

    /** Whether asking is itself the look: logged once the answer is known, with how much was found. */
    public boolean isLook() {
        return this == SEARCH || this == REGISTER;
    }
}
