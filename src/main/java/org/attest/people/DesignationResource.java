package org.attest.people;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.AUDITOR;
import static org.attest.people.Role.CHIEF;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is designated, from when to when, and by which letter (U-2). */
@Path("/api/v1/designations")
class DesignationResource {
    private final Designations designations;
    private final People people;
    private final Desk desk;

    DesignationResource(Designations designations, People people, Desk desk) {
        this.designations = designations;
        this.people = people;
        this.desk = desk;
    }

    /** @param person sign-in name; {@code until} may be left out; {@code letter} names the signed letter of designation */
    record NewDesignation(
            @NotNull(message = "Name the person") @PlainText(max = 100)
            String person,

            @NotNull(message = "Choose CERTIFIER or SIGNER") Designation.Kind kind,
            @NotNull(message = "Give the first day") LocalDate from,
            LocalDate until,
            @PlainText(max = 300) String letter) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record DesignationView(
            UUID id,
            String person,
            Designation.Kind kind,
            LocalDate from,
            LocalDate until,
            LocalDate revokedOn,
            String letter,
            boolean inForce) {}

    @Shows(Sensitivity.STAFF)
    record Register(List<DesignationView> items) {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed({CHIEF, ADMIN, AUDITOR})
    public Register all() {
        return new Register(designations.all().stream().map(this::view).toList());
    }

    @POST
    @Looks(Access.STAFF)
    @RolesAllowed(CHIEF)
    public RestResponse<DesignationView> make(
            @NotNull(message = "Send the designation as JSON") @Valid NewDesignation asked) {
        var made = designations.make(
                asked.person(), asked.kind(), asked.from(), asked.until(), asked.letter(), desk.stamp());
        return RestResponse.status(RestResponse.Status.CREATED, view(made));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/{id}/revocation")
    @RolesAllowed(CHIEF)
    public DesignationView revoke(@RestPath UUID id) {
        return view(designations.revoke(id, desk.stamp()));
    }

    private DesignationView view(Designation designation) {
        return new DesignationView(
                designation.id(),
                people.find(designation.personId()).map(Person::fullName).orElse("?"),
                designation.kind(),
                designation.fromOn(),
                designation.untilOn(),
                designation.revokedOn(),
                designation.letter(),
                designation.isInForce(desk.stamp().on()));
    }
}
