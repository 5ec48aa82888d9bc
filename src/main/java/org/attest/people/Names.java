package org.attest.people;

import org.attest.casefile.FullName;

/** A staff member's name as people write it. */
final class Names {
    private Names() {}

    static String inFull(FullName name) {
        return name.given() == null ? name.family() : name.given() + " " + name.family();
    }
}
