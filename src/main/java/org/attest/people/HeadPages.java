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
import java.util.List;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.UsDate;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who heads the agency, from when to when. */
@Path("/administration/heads")
class HeadPages {
    private final AgencyRecords records;
    private final People people;
    private final Forms forms;
    private final Desk desk;

    HeadPages(AgencyRecords records, People people, Forms forms, Desk desk) {
        this.records = records;
        this.people = people;
        this.forms = forms;
        this.desk = desk;
    }

    @Shows(Sensitivity.STAFF)
    record Head(String person, String from, String until) {}

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record HeadsPage(List<Head> heads, boolean mayChange, boolean saved, Form form, List<Choice> people)
            implements TemplateInstance {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed({ADMIN, CHIEF, AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance heads(@RestQuery boolean saved) {
        return heads(Form.of("head", null), saved);
    }

    @POST
    @Looks(Access.STAFF)
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> succeed(MultivaluedMap<String, String> typed) {
        return forms.take(
                "head",
                typed,
                AgencyResource.Succession.class,
                asked -> {
                    records.succeed(asked.person(), asked.from(), desk.stamp());
                    return "/administration/heads?saved=true";
                },
                form -> heads(form, false));
    }

    private TemplateInstance heads(Form form, boolean saved) {
        return new HeadsPage(
                records.heads().stream()
                        .map(head -> new Head(
                                people.find(head.personId())
                                        .map(Person::fullName)
                                        .orElse("?"),
                                UsDate.write(head.fromOn()),
                                head.untilOn() == null ? null : UsDate.write(head.untilOn())))
                        .toList(),
                people.find(desk.person())
                        .filter(me -> me.roles().contains(ADMIN))
                        .isPresent(),
                saved,
                form,
                people.open(desk.stamp().on()));
    }
}
