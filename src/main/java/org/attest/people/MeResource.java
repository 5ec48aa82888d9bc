package org.attest.people;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import org.attest.shared.Authority;
import org.attest.shared.Desk;

/** Who am I here, with which roles, in which agency, and with what authority today. */
@Path("/api/v1/me")
class MeResource {
    private final SecurityIdentity identity;
    private final People people;
    private final Desk desk;

    MeResource(SecurityIdentity identity, People people, Desk desk) {
        this.identity = identity;
        this.people = people;
        this.desk = desk;
    }

    /** @param authority legal authority in force today, as opposed to roles (U-2) */
    record Me(
            String signInName,
            String name,
            String agencyCode,
            String agency,
            Set<String> roles,
            Set<Authority> authority) {}

    @GET
    @Authenticated
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
