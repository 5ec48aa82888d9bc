package org.attest.people;

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
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The prosecutor's office that the agency consults, and entering one that is not known yet. */
@Path("/administration/offices")
class OfficePages {
    private final Offices offices;
    private final People people;
    private final Visitor visitor;
    private final Forms forms;
    private final Desk desk;

    OfficePages(Offices offices, People people, Visitor visitor, Forms forms, Desk desk) {
        this.offices = offices;
        this.people = people;
        this.visitor = visitor;
        this.forms = forms;
        this.desk = desk;
    }

    /** @param consulted name and code, null where none is consulted; {@code waitDays} how long it has to answer */
    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record OfficesPage(String consulted, int waitDays, boolean mayChange, boolean saved, Form form)
            implements TemplateInstance {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed({ADMIN, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance offices(@RestQuery boolean saved) {
        return page(Form.of("office", null), saved);
    }

    @POST
    @Looks(Access.STAFF)
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> enter(MultivaluedMap<String, String> typed) {
        return forms.take(
                "office",
                typed,
                NewOffice.class,
                asked -> {
                    offices.enter(asked, desk.stamp());
                    return "/administration/offices?saved=true";
                },
                form -> page(form, false));
    }

    private TemplateInstance page(Form form, boolean saved) {
        var agency = people.agency();
        return new OfficesPage(
                people.agency(agency.officeId())
                        .map(office -> office.name() + " (" + office.code() + ")")
                        .orElse(null),
                agency.officeWaitDays(),
                visitor.roles().contains(ADMIN) && !agency.isProsecutorsOffice(),
                saved,
                form);
    }
}
