package org.attest.imports;

import static org.attest.people.Role.CERTIFIER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.ClaimedField;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes over what the requester states, one answer at a time. */
@Path("/api/v1/cases/{number}/claims")
class ClaimResource {
    private final CaseReplies replies;

    ClaimResource(CaseReplies replies) {
        this.replies = replies;
    }

    /** @param paper id of the imported paper, as the case lists it */
    record Accepted(
            @NotNull(message = "Say which paper states it") UUID paper,

            @NotNull(message = "Say which answer is taken over")
            ClaimedField field) {}

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    @Operation(
            summary = "Take over what the requester states",
            description =
                    "Makes a statement of an imported paper the agency's answer. A list grows by what it lacks, any other"
                            + " answer is replaced; the case lists what can be taken over under statements.")
    public RestResponse<CaseView> accept(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send paper and field as JSON") @Valid Accepted claim) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.acceptClaim(claim.paper(), claim.field(), stamp));
    }
}
