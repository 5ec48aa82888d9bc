package org.attest.needtoknow;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Cases that are kept to named people. */
@Path("/api/v1/cases/{number}/restriction")
class RestrictionResource {
    private final Keeping keeping;

    RestrictionResource(Keeping keeping) {
        this.keeping = keeping;
    }

    /** @param people sign-in names; whoever sends it, the certifier of the case and the head see it unnamed */
    record Order(
            @NotNull(message = "List the people") @Size(max = 100, message = "Name 100 people at most")
            List<@NotNull(message = "Name the person") @PlainText(max = 100) String> people,

            @PlainText(max = 500) String reason) {}

    record Lifting(@PlainText(max = 500) String reason) {}

    @PUT
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> restrict(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the restriction as JSON") @Valid Order order) {
        return keeping.restrict(number, ifMatch, order.people(), order.reason());
    }

    @POST
    @Looks(Access.CASE)
    @Path("/lifting")
    @RolesAllowed(CHIEF)
    public RestResponse<CaseView> lift(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the lifting as JSON") @Valid Lifting lifting) {
        return keeping.liftRestriction(number, ifMatch, lifting.reason());
    }
}
