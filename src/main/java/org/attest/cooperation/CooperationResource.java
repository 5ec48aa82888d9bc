package org.attest.cooperation;

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
import org.attest.casefile.CooperationEntry;
import org.attest.documents.Evidence;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The record of how the victim helped: one entry at a time, never edited. */
@Path("/api/v1/cases/{number}/cooperation")
class CooperationResource {
    private static final String EMPTY = "Send the entry as JSON";
    private final CaseReplies replies;
    private final Evidence evidence;

    CooperationResource(CaseReplies replies, Evidence evidence) {
        this.replies = replies;
        this.evidence = evidence;
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> log(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid CooperationEntry entry) {
        return replies.after(number, ifMatch, (kase, stamp) -> {
            evidence.mustShow(kase, entry.document());
            return kase.logCooperation(entry, stamp);
        });
    }

    /** A new entry that supersedes the mistaken one. */
    @POST
    @Looks(Access.CASE)
    @Path("/{id}/correction")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> correct(
            @RestPath CaseNumber number,
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid CooperationEntry entry) {
        return replies.after(number, ifMatch, (kase, stamp) -> {
            evidence.mustShow(kase, entry.document());
            return kase.correctCooperation(id, entry, stamp);
        });
    }
}
