package org.attest.certificate;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Delivery;
import org.attest.casefile.SafeContact.Channel.Kind;
import org.attest.casefile.Stage;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The way of the paper after the decision: print, ink, scan, hand over, and until when it can be filed. */
@Path("/cases/{number}")
@Produces(MediaType.TEXT_HTML)
class PaperPages {
    private static final String INK = "ink";
    private static final String HAND_OVER = "hand-over";
    private final PaperResource papers;
    private final Signing signing;
    private final CaseReplies replies;
    private final People people;
    private final Visitor visitor;
    private final Desk desk;
    private final Forms forms;

    PaperPages(
            PaperResource papers,
            Signing signing,
            CaseReplies replies,
            People people,
            Visitor visitor,
            Desk desk,
            Forms forms) {
        this.papers = papers;
        this.signing = signing;
        this.replies = replies;
        this.people = people;
        this.visitor = visitor;
        this.desk = desk;
        this.forms = forms;
    }

    /**
     * @param supervisor only on a declaration (T-8)
     * @param scan filled where a file came along: what else is missing is said together with it
     */
    record Inked(
            int version,

            @NotNull(message = "Give the date written beside the signature")
            LocalDate inkOn,

            @Valid Signing.Second supervisor,

            @NotNull(message = "Attach the scan of the signed form (PDF, PNG or JPEG)")
            String scan) {}

    record HandedOver(
            int version,
            @NotNull(message = "Say how it was handed over") Delivery.By by,
            @NotNull(message = "Give the day") LocalDate on,
            @PlainText(max = 500) String note) {}

    /**
     * The signed paper's time.
     *
     * @param lastSafeDay U-21; null where there is none (T-7)
     * @param daysLeft until that day, negative after it
     */
    @Shows(Sensitivity.CASE)
    record Filing(LocalDate lastSafeDay, long daysLeft) {
        public boolean isOver() {
            return daysLeft < 0;
        }
    }

    /**
     * @param signer who is named on the form, and {@code supervisor} on a declaration; null before the decision
     * @param printed there is a form to print and sign
     * @param handedOver the paper of this stage went out at least once
     * @param ways by which it may be handed over today (practice 12)
     * @param paper what there is to hand over at this stage, or null
     */
    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.CASE)
    record PaperPage(
            CaseView kase,
            PaperResource.EditionNote edition,
            String signer,
            String supervisor,
            Form ink,
            Form handOver,
            Delivery.Paper paper,
            List<Delivery.By> ways,
            Filing filing,
            boolean printed,
            boolean signed,
            boolean handedOver,
            boolean chief)
            implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @Path("/paper")
    @RolesAllowed({CERTIFIER, CHIEF})
    public TemplateInstance look(@RestPath CaseNumber number) {
        return page(number, Form.of(INK, null), begun());
    }

    /** The day of hand-over is mostly today, and can be changed. */
    private Form begun() {
        return Form.of(HAND_OVER, new HandedOver(0, null, desk.stamp().on(), null));
    }

    private PaperPage page(CaseNumber number, Form ink, Form handOver) {
        var kase = replies.view(number);
        var today = desk.stamp().on();
        var decision = kase.decision();
        var paper = paper(kase.stage());
        boolean certified = kase.certificate() != null;
        return new PaperPage(
                kase,
                certified ? papers.completeness(number).edition() : null,
                decision == null ? null : name(decision.signer()),
                decision == null ? null : name(decision.supervisor()),
                ink,
                handOver,
                paper,
                ways(kase, today),
                filing(kase, today),
                kase.stage() == Stage.APPROVED || kase.signature() != null,
                kase.signature() != null,
                kase.deliveries().stream().anyMatch(one -> one.paper() == paper),
                visitor.roles().contains(CHIEF));
    }

    private String name(UUID person) {
        return Optional.ofNullable(person)
                .flatMap(people::find)
                .map(Person::fullName)
                .orElse(null);
    }

    private static Delivery.Paper paper(Stage stage) {
        return switch (stage) {
            case ISSUED -> Delivery.Paper.ORIGINAL_FORM;
            case DENIED -> Delivery.Paper.DENIAL_LETTER;
            case REFERRED -> Delivery.Paper.REFERRAL_LETTER;
            case REVOKED -> Delivery.Paper.REVOCATION_LETTER;
            default -> null;
        };
    }

    /** Those that the case would refuse are not offered; the page says why a safe channel is missing. */
    private static List<Delivery.By> ways(CaseView kase, LocalDate today) {
        return List.of(Delivery.By.values()).stream()
                .filter(by -> switch (by) {
                    case TO_REPRESENTATIVE -> kase.request().requester().represents();
                    case PICKED_UP_BY_VICTIM -> true;
                    case MAIL_TO_VICTIM -> isSafe(kase, Kind.MAIL, today);
                    case EMAIL_TO_VICTIM -> isSafe(kase, Kind.EMAIL, today);
                    case MAIL_TO_USCIS -> kase.stage() == Stage.REVOKED;
                })
                .toList();
    }

    private static boolean isSafe(CaseView kase, Kind channel, LocalDate today) {
        return kase.safeContact() != null && kase.safeContact().allows(channel, today);
    }

    private static Filing filing(CaseView kase, LocalDate today) {
        var signature = kase.signature();
        return signature == null || signature.lastSafeFilingDay() == null
                ? null
                : new Filing(
                        signature.lastSafeFilingDay(), ChronoUnit.DAYS.between(today, signature.lastSafeFilingDay()));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/signature")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> sign(
            @RestPath CaseNumber number,
            @RestForm String version,
            @RestForm String inkOn,
            @RestForm("supervisor.inkOn") String second,
            @RestForm("scan") FileUpload scan) {
        var typed = new MultivaluedHashMap<String, String>();
        typed.add("version", version == null ? "0" : version);
        typed.add("inkOn", inkOn == null ? "" : inkOn);
        if (scan != null && scan.size() > 0) {
            typed.add("scan", "file");
        }
        if (second != null) {
            typed.add("supervisor.inkOn", second);
        }
        return forms.take(
                INK,
                typed,
                Inked.class,
                given -> {
                    var file = read(scan);
                    signing.sign(
                            number,
                            IfMatch.tag(given.version()),
                            null,
                            given.inkOn(),
                            given.supervisor(),
                            file,
                            CodeOnPaper.ifAny(file));
                    return "/cases/" + number + "/paper#hand-over-it";
                },
                form -> page(number, form, begun()));
    }

    private static byte[] read(FileUpload file) {
        try {
            return file == null ? new byte[0] : Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @POST
    @Looks(Access.CASE)
    @Path("/delivery")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> handOver(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                HAND_OVER,
                typed,
                HandedOver.class,
                given -> {
                    papers.deliver(
                            number,
                            IfMatch.tag(given.version()),
                            new Delivery(paper(replies.view(number).stage()), given.by(), given.on(), given.note()));
                    return "/cases/" + number + "/paper#hand-over-it";
                },
                form -> page(number, Form.of(INK, null), form));
    }
}
