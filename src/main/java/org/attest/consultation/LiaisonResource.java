package org.attest.consultation;

import static org.attest.people.Role.LIAISON;
import static org.attest.shared.EdgeRule.FILTER_READABLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.attest.casefile.Consultation.State;
import org.attest.casefile.OfficeResponse;
import org.attest.consultation.Briefs.BriefView;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The District Attorney's liaison: the inbox of briefs, and the answer to each. */
@Path("/api/v1/consultations")
@RolesAllowed(LIAISON)
class LiaisonResource {
    private final Briefs briefs;
    private final Answering answering;

    LiaisonResource(Briefs briefs, Answering answering) {
        this.briefs = briefs;
        this.answering = answering;
    }

    @Shows(Sensitivity.BRIEF)
    record Inbox(List<BriefView> items) {}

    /** @param status open, answered, unanswered or closed; all where nothing is said */
    @GET
    @Looks(Access.BRIEF)
    public Inbox inbox(@RestQuery String status) {
        return new Inbox(briefs.inbox(state(status)));
    }

    @GET
    @Looks(Access.BRIEF)
    @Path("/{id}")
    public BriefView one(@RestPath UUID id) {
        return briefs.one(id);
    }

    @POST
    @Looks(Access.BRIEF)
    @Path("/{id}/response")
    public BriefView respond(
            @RestPath UUID id, @NotNull(message = "Send the response as JSON") @Valid OfficeResponse response) {
        answering.answer(id, response);
        return briefs.one(id);
    }

    private static State state(String status) {
        if (status == null) {
            return null;
        }
        return Arrays.stream(State.values())
                .filter(state -> state.name().equals(status.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        List.of(new Broken(FILTER_READABLE, "status", "Choose open, answered, unanswered or closed"))));
    }
}
