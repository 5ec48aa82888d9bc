package org.attest.policies;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.CHIEF;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.DenialReason;
import org.attest.casefile.FormKind;
import org.attest.clocks.Deadlines;
import org.attest.clocks.Jurisdiction;
import org.attest.clocks.Jurisdictions;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.UsDate;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The laws on time and the reasons for a denial: what is given, and what the agency sets beside it. */
@Path("/administration")
@Produces(MediaType.TEXT_HTML)
class PolicyPages {
    private static final String LAWS = "/administration/laws";
    private static final String REASONS = "/administration/reasons";
    private final ResponseTimes times;
    private final Reasons reasons;
    private final Jurisdictions jurisdictions;
    private final Deadlines deadlines;
    private final Forms forms;
    private final Desk desk;
    private final Visitor visitor;

    PolicyPages(
            ResponseTimes times,
            Reasons reasons,
            Jurisdictions jurisdictions,
            Deadlines deadlines,
            Forms forms,
            Desk desk,
            Visitor visitor) {
        this.times = times;
        this.reasons = reasons;
        this.jurisdictions = jurisdictions;
        this.deadlines = deadlines;
        this.forms = forms;
        this.desk = desk;
        this.visitor = visitor;
    }

    @Shows(Sensitivity.STAFF)
    record Line(
            UUID id,
            FormKind form,
            int days,
            Jurisdiction.DayKind dayKind,
            Jurisdiction.DayOne dayOne,
            String from,
            String until,
            String citation,
            String confirmedBy,
            String confirmedOn,
            String remark,
            String by,
            String on,
            String withdrawnBy,
            String withdrawnOn) {
        static Line of(ResponseTimes.Recorded one) {
            var time = one.time();
            return new Line(
                    one.id(),
                    time.form(),
                    time.days(),
                    time.dayKind(),
                    time.dayOne(),
                    UsDate.write(time.from()),
                    time.until() == null ? null : UsDate.write(time.until()),
                    time.citation(),
                    time.confirmedBy(),
                    UsDate.write(time.confirmedOn()),
                    time.remark(),
                    one.by(),
                    UsDate.write(one.on()),
                    one.withdrawnBy(),
                    one.stands() ? null : UsDate.write(one.withdrawnOn()));
        }
    }

    @CheckedTemplate(basePath = "policies")
    @Shows(Sensitivity.STAFF)
    record LawsPage(
            List<Jurisdiction> laws,
            List<Line> own,
            boolean mayChange,
            boolean saved,
            Form form,
            List<FormKind> kinds,
            List<Jurisdiction.DayKind> dayKinds,
            List<Jurisdiction.DayOne> dayOnes)
            implements TemplateInstance {}

    /** @param forms short names of the forms whose law knows the reason */
    @Shows(Sensitivity.STAFF)
    record Reason(DenialReason reason, List<String> forms, boolean used, String english, String spanish, Form form) {}

    @CheckedTemplate(basePath = "policies")
    @Shows(Sensitivity.STAFF)
    record ReasonsPage(List<Reason> reasons, boolean mayChange, boolean saved) implements TemplateInstance {}

    @GET
    @Looks(Access.STAFF)
    @Path("/laws")
    @RolesAllowed({ADMIN, CHIEF})
    public TemplateInstance laws(@RestQuery boolean saved) {
        return laws(Form.of("time", null), saved);
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/laws")
    @RolesAllowed(ADMIN)
    public RestResponse<TemplateInstance> record(MultivaluedMap<String, String> typed) {
        return forms.take(
                "time",
                typed,
                NewTime.class,
                time -> {
                    times.record(time, deadlines, desk.stamp());
                    return LAWS + "?saved=true";
                },
                form -> laws(form, false));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/laws/{id}/withdrawal")
    @RolesAllowed(ADMIN)
    public RestResponse<TemplateInstance> withdraw(@RestPath UUID id, MultivaluedMap<String, String> typed) {
        return forms.take(
                "time",
                typed,
                Object.class,
                nothing -> {
                    times.withdraw(id, desk.stamp());
                    return LAWS + "?saved=true";
                },
                form -> laws(form, false));
    }

    private TemplateInstance laws(Form form, boolean saved) {
        return new LawsPage(
                jurisdictions.all(),
                times.all().stream().map(Line::of).toList(),
                mayChange(),
                saved,
                form,
                List.of(FormKind.values()),
                List.of(Jurisdiction.DayKind.values()),
                List.of(Jurisdiction.DayOne.values()));
    }

    @GET
    @Looks(Access.STAFF)
    @Path("/reasons")
    @RolesAllowed({ADMIN, CHIEF})
    public TemplateInstance reasons(@RestQuery boolean saved) {
        return reasons(null, null, saved);
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/reasons/{reason}")
    @RolesAllowed(ADMIN)
    public RestResponse<TemplateInstance> set(@RestPath DenialReason reason, MultivaluedMap<String, String> typed) {
        return forms.take(
                reason.name(),
                typed,
                Reasons.Setting.class,
                setting -> {
                    reasons.set(reason, setting, desk.stamp());
                    return REASONS + "?saved=true";
                },
                form -> reasons(reason, form, false));
    }

    /** @param refused the reason whose form comes back as it was sent, or null */
    private TemplateInstance reasons(DenialReason refused, Form form, boolean saved) {
        return new ReasonsPage(
                reasons.all().entrySet().stream()
                        .map(one -> new Reason(
                                one.getKey(),
                                Arrays.stream(FormKind.values())
                                        .filter(one.getKey()::isFor)
                                        .map(FormKind::shortName)
                                        .toList(),
                                one.getValue().used(),
                                one.getValue().english(),
                                one.getValue().spanish(),
                                one.getKey() == refused
                                        ? form
                                        : Form.of(one.getKey().name(), one.getValue())))
                        .toList(),
                mayChange(),
                saved);
    }

    private boolean mayChange() {
        return visitor.roles().contains(ADMIN);
    }
}
