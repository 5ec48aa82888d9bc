package org.attest.seals;

/** What can be wrong with a row. */
public enum Fault {
    /** What the entry says is not what was written. */
    EDITED,
    /** The words kept beside the entry are not those that were written. */
    CONTENT_CHANGED,
    /** The entry was written and is gone. */
    MISSING,
    /** The entry was not written by Attest. */
    INSERTED,
    /** The entry does not follow the one before it. */
    OUT_OF_ORDER,
    /** The entry agrees with its neighbours, but is not what a checkpoint sealed. */
    NOT_AS_SEALED,
    /** Entries of a case that is gone itself. */
    NO_CASE,
    /** A checkpoint is gone, was changed, or is not signed by Attest's key. */
    CHECKPOINT
}
