package org.attest.seals;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.AUDITOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestResponse;

/** Whether the record is as it was written, for the auditor and the administrator. */
@Path("/tamper-evidence")
@RolesAllowed({AUDITOR, ADMIN})
class SealPages {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM/dd/uuuu h:mm:ss a", Locale.US);
    private final Seals seals;
    private final SealWatch watch;
    private final Desk desk;
    private final Clock clock;

    SealPages(Seals seals, SealWatch watch, Desk desk, Clock clock) {
        this.seals = seals;
        this.watch = watch;
        this.desk = desk;
        this.clock = clock;
    }

    /** The last checkpoint. */
    @Shows(Sensitivity.STAFF)
    record Sealed(int number, String when, String hash) {}

    /** The last look. */
    @Shows(Sensitivity.STAFF)
    record Looked(
            String when,
            boolean sound,
            long cases,
            long events,
            long redacted,
            long breaks,
            Findings.Finding first,
            List<Findings.Finding> findings) {}

    /**
     * @param checkpoint null before the first
     * @param overdue whether a night went by without one
     * @param looked null where nobody looked yet
     * @param outside whether checkpoints are also kept in a directory
     */
    @CheckedTemplate(basePath = "seals")
    @Shows(Sensitivity.STAFF)
    record TamperEvidencePage(Sealed checkpoint, boolean overdue, Looked looked, boolean outside)
            implements TemplateInstance {}

    @GET
    @Looks(Access.LOG)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance look() {
        var last = seals.lastCheckpoint(desk.agency());
        return new TamperEvidencePage(
                sealed(last),
                last != null && watch.isOverdue(last),
                looked(seals.lastCheck(desk.agency())),
                seals.keepsOutside());
    }

    @POST
    @Path("/verify")
    @Looks(Access.LOG)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> verify() {
        seals.verify(desk.agency());
        return back();
    }

    @POST
    @Path("/seal")
    @Looks(Access.LOG)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> seal() {
        seals.seal(desk.agency());
        return back();
    }

    /** The last checkpoint, signed, to be kept elsewhere. */
    @GET
    @Path("/checkpoint.txt")
    @Looks(Access.EXPORT)
    @Produces(MediaType.TEXT_PLAIN)
    @Shows(Sensitivity.STAFF)
    public RestResponse<String> checkpoint() {
        var last = seals.lastCheckpoint(desk.agency());
        return last == null
                ? RestResponse.notFound()
                : RestResponse.ResponseBuilder.create(RestResponse.Status.OK, last.text())
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"checkpoint-%06d.txt\"".formatted(last.ordinal()))
                        .build();
    }

    @GET
    @Path("/public-key.pem")
    @Looks(Access.NOTHING)
    @Produces(MediaType.TEXT_PLAIN)
    @Shows(Sensitivity.STAFF)
    public RestResponse<String> publicKey() {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.OK, seals.publicKey())
                .header("Content-Disposition", "attachment; filename=\"attest-public-key.pem\"")
                .build();
    }

    @GET
    @Path("/events.jsonl")
    @Looks(Access.EXPORT)
    @Produces("application/x-ndjson")
    @Shows(Sensitivity.STAFF)
    public RestResponse<StreamingOutput> export() {
        return Exporting.of(seals, desk.agency());
    }

    private static RestResponse<TemplateInstance> back() {
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.SEE_OTHER)
                .header("Location", "/tamper-evidence")
                .header("Content-Type", "text/html;charset=UTF-8")
                .build();
    }

    private Sealed sealed(Checkpoints.Checkpoint last) {
        return last == null ? null : new Sealed(last.ordinal(), when(last.at()), last.hash());
    }

    private Looked looked(Seals.Check check) {
        if (check == null) {
            return null;
        }
        var result = check.result();
        return new Looked(
                when(check.at()),
                result.sound(),
                result.cases(),
                result.events(),
                result.redacted(),
                result.breaks(),
                result.findings().isEmpty() ? null : result.findings().get(0),
                result.findings());
    }

    private String when(Instant at) {
        return WHEN.format(at.atZone(clock.getZone()));
    }
}
