package org.attest.policies;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.CHIEF;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.DenialReason;
import org.attest.clocks.Deadlines;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the agency sets beside the law: its own times to answer, and the reasons for a denial that it uses. */
@Path("/api/v1/policy")
class PolicyResource {
    private final ResponseTimes times;
    private final Reasons reasons;
    private final Deadlines deadlines;
    private final Desk desk;

    PolicyResource(ResponseTimes times, Reasons reasons, Deadlines deadlines, Desk desk) {
        this.times = times;
        this.reasons = reasons;
        this.deadlines = deadlines;
        this.desk = desk;
    }

    @Shows(Sensitivity.STAFF)
    record Times(List<ResponseTimes.Recorded> items) {}

    @Shows(Sensitivity.STAFF)
    record Made(UUID id) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record ReasonView(DenialReason reason, boolean used, String english, String spanish) {}

    @Shows(Sensitivity.STAFF)
    record ReasonList(List<ReasonView> items) {}

    /** Newest first, those withdrawn too. */
    @GET
    @Looks(Access.STAFF)
    @Path("/response-times")
    @RolesAllowed({ADMIN, CHIEF})
    public Times times() {
        return new Times(times.all());
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/response-times")
    @RolesAllowed(ADMIN)
    public RestResponse<Made> record(@NotNull(message = "Send the time as JSON") @Valid NewTime time) {
        return RestResponse.status(RestResponse.Status.CREATED, new Made(times.record(time, deadlines, desk.stamp())));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/response-times/{id}/withdrawal")
    @RolesAllowed(ADMIN)
    public Times withdraw(@RestPath UUID id) {
        times.withdraw(id, desk.stamp());
        return times();
    }

    @GET
    @Looks(Access.STAFF)
    @Path("/denial-reasons")
    @RolesAllowed({ADMIN, CHIEF})
    public ReasonList reasons() {
        return new ReasonList(reasons.all().entrySet().stream()
                .map(one -> new ReasonView(
                        one.getKey(),
                        one.getValue().used(),
                        one.getValue().english(),
                        one.getValue().spanish()))
                .toList());
    }

    @PUT
    @Looks(Access.STAFF)
    @Path("/denial-reasons/{reason}")
    @RolesAllowed(ADMIN)
    public ReasonList set(
            @RestPath DenialReason reason, @NotNull(message = "Send it as JSON") @Valid Reasons.Setting setting) {
        reasons.set(reason, setting, desk.stamp());
        return reasons();
    }
}
