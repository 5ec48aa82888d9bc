package org.attest.needtoknow;

import static org.attest.people.Role.CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A lock-out that was a mistake, or whose reason is over. */
@Path("/api/v1/cases/{number}/lock-outs/lifting")
class LockOutLiftingResource {
    private final Keeping keeping;

    LockOutLiftingResource(Keeping keeping) {
        this.keeping = keeping;
    }

    /** @param person sign-in name of the one who is let in again */
    record Order(
            @NotNull(message = "Name the person") @PlainText(max = 100)
            String person,

            @PlainText(max = 500) String reason) {}

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CHIEF)
    public RestResponse<CaseView> lift(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the lifting as JSON") @Valid Order order) {
        return keeping.liftLockOut(number, ifMatch, order.person(), order.reason());
    }
}
