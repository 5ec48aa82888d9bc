package org.attest.people;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.AUDITOR;
import static org.attest.people.Role.CHIEF;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** The agency's own record: its settings, and who heads it. */
@Path("/api/v1/agency")
class AgencyResource {
    private final AgencyRecords records;
    private final People people;
    private final Offices offices;
    private final Desk desk;

    AgencyResource(AgencyRecords records, People people, Offices offices, Desk desk) {
        this.offices = offices;
        this.records = records;
        this.people = people;
        this.desk = desk;
    }

    /** @param officeName the prosecutor's office that is consulted, by its name */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record AgencyView(String code, int version, AgencySettings settings, String officeName) {}

    /** @param person sign-in name */
    record Succession(
            @NotBlank(message = "Name the new head") @PlainText(max = 100)
            String person,

            @NotNull(message = "Give the first day") LocalDate from) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record HeadView(String person, LocalDate from, LocalDate until) {}

    @Shows(Sensitivity.STAFF)
    record Heads(List<HeadView> items) {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed({ADMIN, CHIEF})
    public RestResponse<AgencyView> settings() {
        return view(people.agency());
    }

    @PUT
    @Looks(Access.STAFF)
    @RolesAllowed(ADMIN)
    public RestResponse<AgencyView> set(
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the settings as JSON") @Valid AgencySettings settings) {
        return view(records.set(settings, IfMatch.version(ifMatch), desk.stamp()));
    }

    @Shows(Sensitivity.STAFF)
    record Entered(UUID id) {}

    /** Enters a prosecutor's office that nobody entered yet, with its first person. */
    @POST
    @Looks(Access.STAFF)
    @Path("/offices")
    @RolesAllowed(ADMIN)
    public RestResponse<Entered> enter(@NotNull(message = "Send it as JSON") @Valid NewOffice office) {
        return RestResponse.status(RestResponse.Status.CREATED, new Entered(offices.enter(office, desk.stamp())));
    }

    @GET
    @Looks(Access.STAFF)
    @Path("/heads")
    @RolesAllowed({ADMIN, CHIEF, AUDITOR})
    public Heads heads() {
        return new Heads(records.heads().stream().map(this::view).toList());
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/heads")
    @RolesAllowed(ADMIN)
    public RestResponse<HeadView> succeed(@NotNull(message = "Send it as JSON") @Valid Succession succession) {
        return RestResponse.status(
                RestResponse.Status.CREATED,
                view(records.succeed(succession.person(), succession.from(), desk.stamp())));
    }

    private RestResponse<AgencyView> view(Agency agency) {
        var office = people.agency(agency.officeId());
        return Reply.ok(
                new AgencyView(
                        agency.code(),
                        agency.version(),
                        agency.settings(office.map(Agency::code).orElse(null)),
                        office.map(Agency::name).orElse(null)),
                agency.version());
    }

    private HeadView view(HeadOfAgency head) {
        return new HeadView(
                people.find(head.personId()).map(Person::fullName).orElse("?"), head.fromOn(), head.untilOn());
    }
}
