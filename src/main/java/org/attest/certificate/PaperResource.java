package org.attest.certificate;

import static org.attest.people.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.attest.editions.Editions;
import org.attest.editions.Warning;
import org.attest.forms.CannotPrint;
import org.attest.forms.SupplementB;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.EdgeRule;
import org.attest.shared.FreshSignIn;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
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
    private final Editions editions;
    private final Desk desk;

    PaperResource(
            CaseReplies replies,
            Cases cases,
            Certificates certificates,
            Signing signing,
            Snapshots snapshots,
            Editions editions,
            Desk desk) {
        this.replies = replies;
        this.cases = cases;
        this.certificates = certificates;
        this.signing = signing;
        this.snapshots = snapshots;
        this.editions = editions;
        this.desk = desk;
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

    /**
     * Which edition a case is printed on.
     *
     * @param official false where the built-in working copy serves; {@code note} then says so
     * @param warnings that a last day of this form comes near, or has passed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record EditionNote(
            String edition,
            boolean official,
            LocalDate lastDay,
            boolean mayBeUsed,
            String note,
            List<Warning> warnings) {}

    @Shows(Sensitivity.CASE)
    record Completeness(boolean complete, List<MissingItem> missing, EditionNote edition) {}

    /** The stored PDF once it was approved, a watermarked draft before. */
    @GET
    @Looks(Access.PRINT)
    @Path("/form")
    @Produces("application/pdf")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Shows(Sensitivity.SEALED)
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
            return SupplementB.draft(
                    snapshot, editions.on(desk.stamp().on(), snapshot.form()).blank());
        } catch (CannotPrint strange) {
            throw new Refusal(List.of(new Broken(EdgeRule.FORM_CAN_BE_PRINTED, null, strange.getMessage())));
        }
    }

    @GET
    @Looks(Access.CASE)
    @Path("/form/completeness")
    @RolesAllowed({CERTIFIER, CHIEF})
    public Completeness completeness(@RestPath CaseNumber number) {
        return cases.read(number, kase -> {
            var missing = snapshots.missing(kase);
            return new Completeness(missing.isEmpty(), missing, edition(kase));
        });
    }

    /** Of the paper that was printed, or that would be today. */
    private EditionNote edition(CertificationCase kase) {
        var today = desk.stamp().on();
        var form = kase.form();
        var warnings = editions.warnings(form, today);
        if (kase.certificateId() == null) {
            var one = editions.on(today, form);
            var use = one.use();
            return new EditionNote(
                    one.edition(), one.isOfficial(), use.lastDay(), use.covers(today), one.note(), warnings);
        }
        var printed = certificates.paper(kase.certificateId());
        var use = editions.use(form, printed.edition());
        return new EditionNote(
                printed.edition(),
                printed.official(),
                use.lastDay(),
                use.covers(today),
                null,
                Warning.of(form, printed.edition(), use, today).stream().toList());
    }

    @POST
    @Looks(Access.CASE)
    @Path("/signature")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> sign(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid SignatureOrder order) {
        return signing.sign(
                number,
                ifMatch,
                order.signer(),
                order.inkOn(),
                order.supervisor(),
                order.scan(),
                CodeOnPaper.ifAny(order.scan()));
    }

    /** An error was found at signing. */
    @POST
    @Looks(Access.CASE)
    @Path("/reopening")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> reopen(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Reopening reopening) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.reopen(reopening.reason(), stamp));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/delivery")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> deliver(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Delivery delivery) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.deliver(delivery, stamp));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/revocation")
    @FreshSignIn
    @RolesAllowed(CHIEF)
    public RestResponse<CaseView> revoke(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Revocation revocation) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.revoke(revocation, stamp));
    }
}
