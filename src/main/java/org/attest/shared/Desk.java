package org.attest.shared;

import java.util.UUID;

/** Where a signed-in person works: who acts now, for which agency. */
public interface Desk {
    /** Who acts and when; refuses where nobody is signed in. */
    Stamp stamp();

    /** Who works here, without asking for today's authority. */
    UUID person();

    /** The same person as one who looks, now. */
    Viewer viewer();

    /** The agency whose rows this request may see. */
    UUID agency();

    /** Whether this person's work needs the whole case, or only its header. */
    boolean seesWholeCases();
}
