package org.attest.people;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.attest.shared.Access;
import org.attest.shared.Looks;

/** Who am I here, with which roles, in which agency, and with what authority today. */
@Path("/api/v1/me")
class MeResource {
    private final Myself myself;

    MeResource(Myself myself) {
        this.myself = myself;
    }

    @GET
    @Looks(Access.NOTHING)
    @Authenticated
    public Myself.Me me() {
        return myself.me();
    }
}
