package org.attest.binding;

/** What the binder may say about a field. */
public enum Verdict {
    /** Tooltip and print agree on part, item and meaning, and no other box claims the same. */
    BOUND,
    /** A drawn page barcode: it is read, never filled. */
    BARCODE,
    /** A person has to say what this field means. */
    UNBOUND
}
