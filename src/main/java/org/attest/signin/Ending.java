package org.attest.signin;

/** How a session ended; the table's constraint knows the same words. */
enum Ending {
    SIGNED_OUT,
    IDLE,
    TOO_LONG,
    /** The same browser signed in once more, or had to. */
    ANEW,
    /** The agency's provider ended it: back-channel logout. */
    PROVIDER,
    /** The person's record in Attest was closed. */
    CLOSED,
    /** The person ended it from another session. */
    BY_HAND,
    /** An administrator took the holder from the person. */
    UNBOUND
}
