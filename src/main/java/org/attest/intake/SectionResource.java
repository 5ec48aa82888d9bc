package org.attest.intake;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.RequestDetails;
import org.attest.casefile.SafeContact;
import org.attest.casefile.Trafficking;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimCooperation;
import org.attest.clocks.Deadlines;
import org.attest.people.People;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Writes the sections of a case, each as a whole. */
@Path("/api/v1/cases/{number}")
class SectionResource {
    private static final String EMPTY = "Send the section as JSON";
    private final CaseReplies replies;
    private final Deadlines deadlines;
    private final People people;

    SectionResource(CaseReplies replies, Deadlines deadlines, People people) {
        this.replies = replies;
        this.deadlines = deadlines;
        this.people = people;
    }

    @PUT
    @Looks(Access.CASE)
    @Path("/request")
    @RolesAllowed({INTAKE, CERTIFIER})
    public RestResponse<CaseView> request(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid RequestDetails request) {
        return replies.after(number, ifMatch, (kase, stamp) -> {
            var due = deadlines.of(people.agency().jurisdiction(), kase.form(), request.receivedOn());
            return kase.recordRequest(request, due, stamp);
        });
    }

    @PUT
    @Looks(Access.CASE)
    @Path("/victim")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> victim(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Victim victim) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordVictim(victim, stamp));
    }

    @PUT
    @Looks(Access.CASE)
    @Path("/safe-contact")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> safeContact(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid SafeContact safeContact) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordSafeContact(safeContact, stamp));
    }

    @PUT
    @Looks(Access.CASE)
    @Path("/criminal-activity")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> criminalActivity(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid CriminalActivity activity) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordCriminalActivity(activity, stamp));
    }

    @PUT
    @Looks(Access.CASE)
    @Path("/helpfulness")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> helpfulness(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Helpfulness helpfulness) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordHelpfulness(helpfulness, stamp));
    }

    /** Of a T case: which severe form of trafficking, and what was suffered. */
    @PUT
    @Looks(Access.CASE)
    @Path("/trafficking")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> trafficking(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Trafficking trafficking) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordTrafficking(trafficking, stamp));
    }

    /** Of a T case: the answers on cooperation, and the exemptions. */
    @PUT
    @Looks(Access.CASE)
    @Path("/victim-cooperation")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> victimCooperation(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid VictimCooperation cooperation) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordVictimCooperation(cooperation, stamp));
    }

    @PUT
    @Looks(Access.CASE)
    @Path("/family-members")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> familyMembers(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid FamilyMembers members) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.recordFamilyMembers(members, stamp));
    }
}
