package org.attest.people;

import static org.attest.people.Role.ADMIN;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.clocks.Jurisdictions;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Setting up the agency: where its parts are, its settings, and the lists that stand beside them. */
@Path("/administration")
class AdministrationPages {
    private final People people;
    private final AgencyRecords records;
    private final Jurisdictions jurisdictions;
    private final Forms forms;
    private final Desk desk;

    AdministrationPages(People people, AgencyRecords records, Jurisdictions jurisdictions, Forms forms, Desk desk) {
        this.people = people;
        this.records = records;
        this.jurisdictions = jurisdictions;
        this.forms = forms;
        this.desk = desk;
    }

    /** The settings as a page sends them, with the version that was read. */
    record Sent(
            int version,

            @NotNull(message = "Fill in the settings") @Valid
            AgencySettings settings) {}

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record AdministrationPage(String agency) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record AgencyPage(
            Form form,
            String office,
            boolean saved,
            List<Choice> laws,
            List<AgencyFacts.Type> types,
            List<AgencyFacts.Category> categories,
            List<Address.UnitKind> units)
            implements TemplateInstance {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance start() {
        return new AdministrationPage(people.agency().name());
    }

    @GET
    @Looks(Access.STAFF)
    @Path("/agency")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance agency(@RestQuery boolean saved) {
        var agency = people.agency();
        var office = people.agency(agency.officeId()).map(Agency::code).orElse(null);
        return page(Form.of("agency", new Sent(agency.version(), agency.settings(office))), saved);
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/agency")
    @RolesAllowed(ADMIN)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> set(MultivaluedMap<String, String> typed) {
        return forms.take(
                "agency",
                typed,
                Sent.class,
                sent -> {
                    records.set(sent.settings(), sent.version(), desk.stamp());
                    return "/administration/agency?saved=true";
                },
                form -> page(form, false));
    }

    private TemplateInstance page(Form form, boolean saved) {
        return new AgencyPage(
                form,
                people.agency(people.agency().officeId()).map(Agency::name).orElse(null),
                saved,
                jurisdictions.all().stream()
                        .map(law -> new Choice(law.code(), law.code() + " · " + law.name()))
                        .toList(),
                List.of(AgencyFacts.Type.values()),
                List.of(AgencyFacts.Category.values()),
                List.of(Address.UnitKind.values()));
    }
}
