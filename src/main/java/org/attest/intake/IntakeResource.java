package org.attest.intake;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.Referral;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.shared.Access;
import org.attest.shared.EdgeRule;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Stamp;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** How a case comes in, finds its certifier, and leaves before it was decided. */
@Path("/api/v1/cases")
class IntakeResource {
    private final OpenOnce openOnce;
    private final Routing routing;
    private final CaseReplies replies;
    private final People people;

    IntakeResource(OpenOnce openOnce, Routing routing, CaseReplies replies, People people) {
        this.openOnce = openOnce;
        this.routing = routing;
        this.replies = replies;
        this.people = people;
    }

    /** @param certifier sign-in name; without one the case is routed. {@code note} says why, where it is neither the routing's choice nor the sender. */
    record AssignmentOrder(
            @PlainText(max = 100) String certifier,
            @PlainText(max = 500) String note) {}

    record Withdrawal(@PlainText(max = 1_000) String reason) {}

    /** @param person sign-in name of the one who may not see this case */
    record LockOutOrder(
            @NotNull(message = "Name the person") @PlainText(max = 100)
            String person,

            @PlainText(max = 500) String reason) {}

    @POST
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<CaseView> open(
            @RestHeader("Idempotency-Key") String key,
            @NotNull(message = "Send the request as JSON") @Valid NewCase newCase) {
        return replies.opened(openOnce.open(newCase, key));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/{number}/assignment")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<CaseView> assign(
            @RestPath CaseNumber number, @RestHeader("If-Match") String ifMatch, @Valid AssignmentOrder order) {
        return replies.after(number, ifMatch, (kase, stamp) -> {
            var choice = choice(order, kase, stamp);
            return kase.assignTo(choice.certifier(), choice.why(), stamp);
        });
    }

    private Routing.Choice choice(AssignmentOrder order, CertificationCase kase, Stamp stamp) {
        if (order == null || order.certifier() == null) {
            return routing.choose(kase, stamp.on());
        }
        var named = people.candidate(known(order.certifier()), stamp.on());
        if (order.note() != null && !order.note().isBlank()) {
            return new Routing.Choice(named, "Chosen by a person: " + order.note());
        }
        var routed = routing.choose(kase, stamp.on());
        if (routed.certifier().id().equals(named.id())) {
            return routed;
        }
        boolean taken = named.id().equals(stamp.by().id());
        return new Routing.Choice(named, taken ? "Taken by the certifier, not routed" : null);
    }

    @POST
    @Looks(Access.CASE)
    @Path("/{number}/lock-outs")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> lockOut(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the lock-out as JSON") @Valid LockOutOrder order) {
        var person = known(order.person());
        return replies.after(
                number, ifMatch, (kase, stamp) -> kase.lockOut(person.id(), person.fullName(), order.reason(), stamp));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/{number}/referral")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<CaseView> refer(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the referral as JSON") @Valid Referral referral) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.refer(referral, stamp));
    }

    /** The requester's own act, recorded by the agency. */
    @POST
    @Looks(Access.CASE)
    @Path("/{number}/withdrawal")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<CaseView> withdraw(
            @RestPath CaseNumber number, @RestHeader("If-Match") String ifMatch, @Valid Withdrawal withdrawal) {
        var reason = withdrawal == null ? null : withdrawal.reason();
        return replies.after(number, ifMatch, (kase, stamp) -> kase.withdrawRequest(reason, stamp));
    }

    private Person known(String subject) {
        return people.named(subject).orElseThrow(() -> Refusal.of(EdgeRule.PERSON_KNOWN));
    }
}
