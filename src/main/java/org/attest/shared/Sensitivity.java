package org.attest.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** What kind of datum a field shows, and whose work needs it: practice 12, law C-4, C-6, C-7. What has no kind is not shown. */
public enum Sensitivity {
    /** Law, words, what the agency publishes: whoever asks. */
    PUBLIC,
    /** The agency's own: staff, settings, editions, counts. Whoever is signed in. */
    STAFF("intake", "certifier", "chief", "da-liaison", "auditor", "admin"),
    /** That there is a case of this number, with dates, codes and staff: registers, the access log, the record's proof. */
    RECORD("intake", "certifier", "chief", "da-liaison", "auditor"),
    /** Where a case stands and what is to be done, without the person. */
    CASE("intake", "certifier", "chief"),
    /** Who asks for a certification, and where an answer goes. */
    REQUEST("intake", "certifier", "chief"),
    /** What a prosecutor's office is sent, and what it answers: never an A-Number, an address or a requester's paper (C-7). */
    BRIEF("certifier", "chief", "da-liaison"),
    /** Who the victim is, what happened, how the victim helped. */
    VICTIM("certifier", "chief"),
    /** A-Number, safe contact, narrative, claims, papers: stored encrypted, never in a list. */
    SEALED("certifier", "chief"),
    /** A part of something, with the class of the field that the whole stands in: a name's family name, a form's field. */
    WITHIN;

    private final Set<String> roles;

    Sensitivity(String... roles) {
        this.roles = Set.of(roles);
    }

    /** Empty where everybody may, or where the whole decides. */
    public Set<String> roles() {
        return roles;
    }

    /** @param held the roles of whoever looks; empty where nobody is signed in */
    public boolean isFor(Collection<String> held) {
        return roles.isEmpty() || !Collections.disjoint(roles, held);
    }
}
