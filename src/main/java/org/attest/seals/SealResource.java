package org.attest.seals;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.List;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestResponse;

/** Tamper evidence over the API, for the auditor and the administrator; nothing in it is about a victim. */
@Path("/api/v1/tamper-evidence")
@RolesAllowed({AUDITOR, ADMIN})
class SealResource {
    private final Seals seals;
    private final Desk desk;

    SealResource(Seals seals, Desk desk) {
        this.seals = seals;
        this.desk = desk;
    }

    /**
     * What a look at everything found.
     *
     * @param redacted entries whose words were taken away
     * @param breaks how many rows are broken; {@code findings} holds the first hundred, the first row first
     * @param checkpoint number of the last checkpoint, 0 before the first
     */
    @Shows(Sensitivity.STAFF)
    record Verified(
            Instant at,
            boolean sound,
            long cases,
            long events,
            long redacted,
            long breaks,
            List<Findings.Finding> findings,
            int checkpoint) {}

    /** @param text the checkpoint as it is kept outside, without its heads */
    @Shows(Sensitivity.STAFF)
    record Sealed(int number, Instant at, String text) {}

    /** Reads every entry anew and says what does not agree. */
    @POST
    @Path("/verify")
    @Looks(Access.LOG)
    public Verified verify() {
        var check = seals.verify(desk.agency());
        var result = check.result();
        return new Verified(
                check.at(),
                result.sound(),
                result.cases(),
                result.events(),
                result.redacted(),
                result.breaks(),
                result.findings(),
                result.checkpoint());
    }

    /** Seals what happened since the last checkpoint. */
    @POST
    @Path("/checkpoints")
    @Looks(Access.LOG)
    public Sealed seal() {
        var made = seals.seal(desk.agency());
        return new Sealed(made.ordinal(), made.at(), made.text());
    }

    /** Every entry without personal data, the hashes, the checkpoints and the public key: one JSON object to a line. */
    @GET
    @Path("/export")
    @Looks(Access.EXPORT)
    @Produces("application/x-ndjson")
    @Shows(Sensitivity.STAFF)
    public RestResponse<StreamingOutput> export() {
        return Exporting.of(seals, desk.agency());
    }
}
