package org.attest.consultation;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.casefile.CaseView.ConsultationView;
import org.attest.casefile.Cases;
import org.attest.casefile.CertificationCase.Office;
import org.attest.casefile.CertificationCase.Question;
import org.attest.casefile.Consultation.State;
import org.attest.casefile.Move;
import org.attest.casefile.Reminder;
import org.attest.consultation.Consulting.Before;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Authority;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The certifier asks the District Attorney's office, sees before what it will read, and after what it answered. */
@Path("/cases/{number}/consultation")
class ConsultationPages {
    private static final String FORM = "consult";
    private static final String NO_RESPONSE = "no-response";
    private static final String REMINDER = "reminder";
    private final Consulting consulting;
    private final Cases cases;
    private final Forms forms;
    private final Visitor visitor;
    private final Desk desk;

    ConsultationPages(Consulting consulting, Cases cases, Forms forms, Visitor visitor, Desk desk) {
        this.consulting = consulting;
        this.cases = cases;
        this.forms = forms;
        this.visitor = visitor;
        this.desk = desk;
    }

    /** @param version of the case that the page showed */
    record Asking(
            int version,
            @PlainText(max = 4_000) String question,
            @PlainText(max = 2_000) String whyNoCooperation) {}

    record GivingUp(int version) {}

    /** @param note for the agency alone */
    record Reminding(
            int version,

            @NotNull(message = "Say how the office was reminded")
            Reminder.How how,

            @NotNull(message = "Give the day") LocalDate on,
            @PlainText(max = 300) String note) {}

    /** What keeps the question from being sent, and where on the case's page it is entered. */
    @Shows(Sensitivity.CASE)
    record Lack(String sentence, String part) {
        static Lack of(Broken broken) {
            var field = String.valueOf(broken.field());
            return new Lack(
                    broken.sentence(),
                    field.startsWith("victim")
                            ? "victim"
                            : field.startsWith("criminalActivity")
                                    ? "criminal-activity"
                                    : field.startsWith("trafficking") ? "trafficking" : null);
        }
    }

    /**
     * @param asks whether this person may ask now
     * @param designated whether this person's designation is in force
     * @param past answers of all rounds, the latest first
     */
    @CheckedTemplate(basePath = "consultation")
    @Shows(Sensitivity.CASE)
    record ConsultationPage(
            Before before,
            CaseView kase,
            Office office,
            @Shows(Sensitivity.BRIEF) boolean asks,
            boolean certifier,
            boolean designated,
            List<Lack> lacks,
            Waiting waiting,
            List<ConsultationView> past,
            @Shows(Sensitivity.BRIEF) Form form,
            Form givingUp,
            Form reminding,
            List<Reminder.How> ways)
            implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(number, Form.of(FORM, null));
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> ask(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                FORM,
                typed,
                Asking.class,
                asking -> {
                    var stamp = desk.stamp();
                    var question = new Question(asking.question(), asking.whyNoCooperation());
                    cases.change(number, asking.version(), kase -> consulting.consult(kase, question, stamp));
                    return "/cases/" + number + "/consultation";
                },
                form -> page(number, form));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/no-response")
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> noResponse(
            @RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                NO_RESPONSE,
                typed,
                GivingUp.class,
                sent -> {
                    var stamp = desk.stamp();
                    cases.change(number, sent.version(), kase -> kase.recordNoResponse(running(kase), stamp));
                    return "/cases/" + number + "/consultation";
                },
                form -> page(number, form));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/reminder")
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> remind(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                REMINDER,
                typed,
                Reminding.class,
                sent -> {
                    var stamp = desk.stamp();
                    var reminder = new Reminder(sent.how(), sent.on(), sent.note());
                    cases.change(number, sent.version(), kase -> kase.remind(running(kase), reminder, stamp));
                    return "/cases/" + number + "/consultation";
                },
                form -> page(number, form));
    }

    /** The one that runs, or null, which the case refuses. */
    private static java.util.UUID running(org.attest.casefile.CertificationCase kase) {
        return kase.consultations().stream()
                .filter(asked -> asked.state() == State.OPEN)
                .map(asked -> asked.id())
                .findFirst()
                .orElse(null);
    }

    private static Form own(String id, Form form, Object empty) {
        return form.id().equals(id) ? form : Form.of(id, empty);
    }

    /** @param form one of the page's forms as it was filled in; the others are empty */
    private TemplateInstance page(CaseNumber number, Form form) {
        var before = consulting.before(number);
        var kase = before.kase();
        var stamp = desk.stamp();
        boolean certifier = visitor.roles().contains(CERTIFIER);
        boolean designated = stamp.by().holds(Authority.CERTIFIER);
        return new ConsultationPage(
                before,
                kase,
                consulting.office(),
                certifier && designated && kase.moves().contains(Move.CONSULT),
                certifier,
                designated,
                before.lacking().stream().map(Lack::of).toList(),
                Waiting.of(kase, consulting.reminderDays(), stamp.on()),
                kase.consultations().stream()
                        .filter(asked -> asked.state() != State.OPEN)
                        .sorted(java.util.Comparator.comparing(ConsultationView::id)
                                .reversed())
                        .toList(),
                own(FORM, form, null),
                own(NO_RESPONSE, form, null),
                own(REMINDER, form, new Reminding(kase.version(), null, stamp.on(), null)),
                List.of(Reminder.How.values()));
    }
}
