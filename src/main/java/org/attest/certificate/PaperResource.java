package org.attest.certificate;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.Delivery;
import org.attest.casefile.FormKind;
import org.attest.casefile.MissingItem;
import org.attest.casefile.Revocation;
import org.attest.decision.Snapshots;
import org.attest.forms.Blank;
import org.attest.forms.CannotPrint;
import org.attest.forms.SupplementB;
import org.attest.shared.Broken;
import org.attest.shared.EdgeRule;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The paper: the form as draft or final, its signature, its hand-over and its revocation. */
@Path("/api/v1/cases/{number}")
class PaperResource {
    private static final String EMPTY = "Send it as JSON";
    private final CaseReplies replies;
    private final Cases cases;
    private final Certificates certificates;
    private final Signing signing;
    private final Snapshots snapshots;

    PaperResource(CaseReplies replies, Cases cases, Certificates certificates, Signing signing, Snapshots snapshots) {
        this.replies = replies;
        this.cases = cases;
        this.certificates = certificates;
        this.signing = signing;
        this.snapshots = snapshots;
    }

    /**
     * @param signer sign-in name; whoever the form names, where nothing is said
     * @param supervisor the supervising official's signature; a declaration has it, a certification has not
     * @param scan the signed form as PDF, PNG or JPEG, in base64
     */
    record SignatureOrder(
            @NotNull(message = "Give the date written beside the signature")
            LocalDate inkOn,

            @PlainText(max = 100) String signer,
            byte[] scan,
            @Valid Signing.Second supervisor) {}

    record Reopening(@PlainText(max = 2_000) String reason) {}

    record Completeness(boolean complete, List<MissingItem> missing) {}

    /** The stored PDF once it was approved, a watermarked draft before. */
    @GET
    @Path("/form")
    @Produces("application/pdf")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<byte[]> form(@RestPath CaseNumber number) {
        record Paper(FormKind form, boolean isFinal, byte[] pdf) {}
        var paper = cases.read(
                number,
                kase -> kase.certificateId() != null
                        ? new Paper(kase.form(), true, certificates.pdf(kase.certificateId()))
                        : new Paper(kase.form(), false, draft(kase)));
        var name = number + "-" + paper.form().shortName() + (paper.isFinal() ? ".pdf" : "-DRAFT.pdf");
        return Reply.pdf(name, paper.pdf());
    }

    private byte[] draft(CertificationCase kase) {
        try {
            var snapshot = snapshots.draft(kase);
            return SupplementB.draft(snapshot, Blank.builtIn(snapshot.form()));
        } catch (CannotPrint strange) {
            throw new Refusal(List.of(new Broken(EdgeRule.FORM_CAN_BE_PRINTED, null, strange.getMessage())));
        }
    }

    @GET
    @Path("/form/completeness")
    @RolesAllowed({CERTIFIER, CHIEF})
    public Completeness completeness(@RestPath CaseNumber number) {
        var missing = cases.read(number, snapshots::missing);
        return new Completeness(missing.isEmpty(), missing);
    }

    @POST
    @Path("/signature")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> sign(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid SignatureOrder order) {
        return signing.sign(number, ifMatch, order.signer(), order.inkOn(), order.supervisor(), order.scan());
    }

    /** An error was found at signing. */
    @POST
    @Path("/reopening")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> reopen(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Reopening reopening) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.reopen(reopening.reason(), stamp));
    }

    @POST
    @Path("/delivery")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> deliver(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Delivery delivery) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.deliver(delivery, stamp));
    }

    @POST
    @Path("/revocation")
    @RolesAllowed(CHIEF)
    public RestResponse<CaseView> revoke(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Revocation revocation) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.revoke(revocation, stamp));
    }
}
