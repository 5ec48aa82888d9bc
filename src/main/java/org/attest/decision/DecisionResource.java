package org.attest.decision;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.DelayNotice;
import org.attest.shared.Access;
import org.attest.shared.FreshSignIn;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The certifier recommends, the head decides, and what Massachusetts lets an agency say in between. */
@Path("/api/v1/cases/{number}")
class DecisionResource {
    private static final String EMPTY = "Send it as JSON";
    private final CaseReplies replies;
    private final Deciding deciding;

    DecisionResource(CaseReplies replies, Deciding deciding) {
        this.replies = replies;
        this.deciding = deciding;
    }

    record Reconsideration(@PlainText(max = 4_000) String reason) {}

    @POST
    @Looks(Access.CASE)
    @Path("/recommendation")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> recommend(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid RecommendationOrder order) {
        return replies.after(number, ifMatch, (kase, stamp) -> deciding.recommend(kase, order, stamp));
    }

    @POST
    @FreshSignIn
    @Looks(Access.CASE)
    @Path("/decision")
    @RolesAllowed(CHIEF)
    public RestResponse<CaseView> decide(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid DecisionOrder order) {
        return replies.after(number, ifMatch, (kase, stamp) -> deciding.decide(kase, order, stamp));
    }

    /** A second look at a denial, with its own clock (practice 7). */
    @POST
    @Looks(Access.CASE)
    @Path("/reconsideration")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> reconsider(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Reconsideration reconsideration) {
        return replies.after(
                number, ifMatch, (kase, stamp) -> deciding.reconsider(kase, reconsideration.reason(), stamp));
    }

    /** MA-4 (iii): cause, process and projected date. */
    @POST
    @Looks(Access.CASE)
    @Path("/delay-notice")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> delayNotice(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid DelayNotice notice) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.giveDelayNotice(notice, stamp));
    }
}
