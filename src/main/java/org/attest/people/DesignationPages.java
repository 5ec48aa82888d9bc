package org.attest.people;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.AUDITOR;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.UsDate;
import org.attest.shared.Access;
import org.attest.shared.Authority;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is designated, by which letter: legal authority, apart from roles (U-2). */
@Path("/designations")
class DesignationPages {
    private final Designations designations;
    private final People people;
    private final Forms forms;
    private final Desk desk;

    DesignationPages(Designations designations, People people, Forms forms, Desk desk) {
        this.designations = designations;
        this.people = people;
        this.forms = forms;
        this.desk = desk;
    }

    @Shows(Sensitivity.STAFF)
    record Line(
            UUID id,
            String person,
            Designation.Kind kind,
            String from,
            String until,
            String revoked,
            String letter,
            boolean inForce,
            boolean canEnd) {}

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record DesignationsPage(
            List<Line> items,
            boolean isHead,
            boolean saved,
            Form form,
            List<Choice> people,
            List<Designation.Kind> kinds)
            implements TemplateInstance {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed({CHIEF, ADMIN, AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance designations(@RestQuery boolean saved) {
        return page(Form.of("designation", null), saved);
    }

    @POST
    @Looks(Access.STAFF)
    @RolesAllowed(CHIEF)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> designate(MultivaluedMap<String, String> typed) {
        return forms.take(
                "designation",
                typed,
                DesignationResource.NewDesignation.class,
                asked -> {
                    designations.make(
                            asked.person(), asked.kind(), asked.from(), asked.until(), asked.letter(), desk.stamp());
                    return "/designations?saved=true";
                },
                form -> page(form, false));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/{id}/revocation")
    @RolesAllowed(CHIEF)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> revoke(@RestPath UUID id, MultivaluedMap<String, String> typed) {
        return forms.take(
                "designation",
                typed,
                Object.class,
                nothing -> {
                    designations.revoke(id, desk.stamp());
                    return "/designations?saved=true";
                },
                form -> page(form, false));
    }

    private TemplateInstance page(Form form, boolean saved) {
        var stamp = desk.stamp();
        boolean isHead = stamp.by().holds(Authority.HEAD);
        return new DesignationsPage(
                designations.all().stream()
                        .map(held -> new Line(
                                held.id(),
                                people.find(held.personId())
                                        .map(Person::fullName)
                                        .orElse("?"),
                                held.kind(),
                                UsDate.write(held.fromOn()),
                                day(held.untilOn()),
                                day(held.revokedOn()),
                                held.letter(),
                                held.isInForce(stamp.on()),
                                isHead
                                        && !held.isRevoked()
                                        && (held.untilOn() == null
                                                || !held.untilOn().isBefore(stamp.on()))))
                        .toList(),
                isHead,
                saved,
                form,
                people.open(stamp.on()),
                List.of(Designation.Kind.values()));
    }

    private static String day(LocalDate day) {
        return day == null ? null : UsDate.write(day);
    }
}
