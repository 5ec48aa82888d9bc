package org.attest.consultation;

import static org.attest.people.Role.LIAISON;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.Consultation.State;
import org.attest.casefile.OfficeResponse;
import org.attest.casefile.OfficeResponse.Outcome;
import org.attest.casefile.OfficeResponse.ProsecutionStatus;
import org.attest.casefile.Reminder;
import org.attest.consultation.Briefs.BriefView;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The prosecutor's liaison: which briefs wait, each brief, and its answer. Nothing here reads a case. */
@Path("/consultations")
@RolesAllowed(LIAISON)
class LiaisonPages {
    private static final String FORM = "answer";
    private final Briefs briefs;
    private final Answering answering;
    private final Forms forms;
    private final Desk desk;

    LiaisonPages(Briefs briefs, Answering answering, Forms forms, Desk desk) {
        this.briefs = briefs;
        this.answering = answering;
        this.forms = forms;
        this.desk = desk;
    }

    /** One line of the inbox. */
    @Shows(Sensitivity.BRIEF)
    record Line(BriefView asked, boolean late) {
        /** The day of the latest reminder, or null. */
        public LocalDate reminded() {
            return asked.reminders().stream()
                    .map(Reminder.Given::on)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    /** @param done the case number that the liaison looks for among the settled ones, or null */
    @CheckedTemplate(basePath = "consultation")
    @Shows(Sensitivity.BRIEF)
    record InboxPage(List<Line> open, List<Line> done, String sought) implements TemplateInstance {}

    @CheckedTemplate(basePath = "consultation")
    @Shows(Sensitivity.BRIEF)
    record BriefPage(
            BriefView asked,
            boolean late,
            boolean answered,
            Form form,
            List<Outcome> outcomes,
            List<ProsecutionStatus> statuses)
            implements TemplateInstance {}

    /** @param number part of a case number among the settled ones; all where nothing is said */
    @GET
    @Looks(Access.BRIEF)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance inbox(@RestQuery String number) {
        var all = briefs.inbox(null);
        var sought = number == null ? "" : number.strip();
        var today = desk.stamp().on();
        return new InboxPage(
                all.stream()
                        .filter(asked -> asked.state() == State.OPEN)
                        .map(asked -> line(asked, today))
                        .toList(),
                all.stream()
                        .filter(asked -> asked.state() != State.OPEN)
                        .filter(asked ->
                                asked.brief().number().text().contains(sought.toUpperCase(java.util.Locale.ROOT)))
                        .sorted(Comparator.comparing(BriefView::answerBy).reversed())
                        .map(asked -> line(asked, today))
                        .toList(),
                sought);
    }

    @GET
    @Looks(Access.BRIEF)
    @Path("/{consultation}")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@RestPath UUID consultation, @RestQuery boolean sent) {
        return page(briefs.one(consultation), sent, Form.of(FORM, null));
    }

    @POST
    @Looks(Access.BRIEF)
    @Path("/{consultation}")
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> answer(@RestPath UUID consultation, MultivaluedMap<String, String> typed) {
        return forms.take(
                FORM,
                typed,
                OfficeResponse.class,
                response -> {
                    answering.answer(consultation, response);
                    return "/consultations/" + consultation + "?sent=true";
                },
                form -> page(briefs.one(consultation), false, form));
    }

    private TemplateInstance page(BriefView asked, boolean sent, Form form) {
        return new BriefPage(
                asked,
                isLate(asked, desk.stamp().on()),
                sent && asked.state() == State.ANSWERED,
                form,
                List.of(Outcome.values()),
                List.of(ProsecutionStatus.values()));
    }

    private static Line line(BriefView asked, LocalDate today) {
        return new Line(asked, isLate(asked, today));
    }

    private static boolean isLate(BriefView asked, LocalDate today) {
        return asked.state() == State.OPEN && today.isAfter(asked.answerBy());
    }
}
