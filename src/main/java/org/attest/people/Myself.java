package org.attest.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import org.attest.shared.Authority;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The signed-in person as he or she is shown to himself or herself, by the API and by the pages. */
@ApplicationScoped
public class Myself {
    private final SecurityIdentity identity;
    private final People people;
    private final Desk desk;

    Myself(SecurityIdentity identity, People people, Desk desk) {
        this.identity = identity;
        this.people = people;
        this.desk = desk;
    }

    /**
     * Public, since whoever holds no role any more is still told who he or she is: it shows nobody but who asks.
     *
     * @param authority legal authority in force today, as opposed to roles (U-2)
     */
    @Shows(Sensitivity.PUBLIC)
    public record Me(
            String signInName,
            String name,
            String agencyCode,
            String agency,
            Set<String> roles,
            Set<Authority> authority) {}

    public Me me() {
        SignedIn me = identity.getAttribute(SignedIn.ATTRIBUTE);
        var agency = people.agency();
        return new Me(
                identity.getPrincipal().getName(),
                me.name(),
                agency.code(),
                agency.name(),
                new TreeSet<>(me.roles()),
                new TreeSet<>(desk.stamp().by().holds()));
    }
}
