package org.attest.people;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.CHIEF;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.attest.shared.Access;
import org.attest.shared.Authority;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Who works here, with which roles and what authority today. */
@Path("/api/v1/people")
class StaffResource {
    private final Staff staff;
    private final People people;
    private final Desk desk;

    StaffResource(Staff staff, People people, Desk desk) {
        this.staff = staff;
        this.people = people;
        this.desk = desk;
    }

    record NewPerson(
            @NotNull(message = "Give the sign-in name") @Pattern(regexp = SignInName.SHAPE, message = SignInName.SAID)
            String signInName,

            @NotNull(message = "Say who it is") @Valid StaffFacts facts) {}

    /** @param authority what the designations and the office of the head give today (U-2) */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    record PersonView(
            UUID id, String signInName, int version, StaffFacts facts, LocalDate closedOn, Set<Authority> authority) {}

    @Shows(Sensitivity.STAFF)
    record Directory(List<PersonView> items) {}

    @GET
    @Looks(Access.STAFF)
    @RolesAllowed({ADMIN, CHIEF})
    public Directory all() {
        return new Directory(people.all().stream().map(this::view).toList());
    }

    @POST
    @Looks(Access.STAFF)
    @RolesAllowed(ADMIN)
    public RestResponse<PersonView> add(@NotNull(message = "Send the person as JSON") @Valid NewPerson asked) {
        var person = staff.add(asked.signInName(), asked.facts(), desk.stamp());
        return RestResponse.status(RestResponse.Status.CREATED, view(person));
    }

    @PUT
    @Looks(Access.STAFF)
    @Path("/{id}")
    @RolesAllowed(ADMIN)
    public RestResponse<PersonView> change(
            @RestPath UUID id,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the person as JSON") @Valid StaffFacts facts) {
        return answer(staff.change(id, IfMatch.version(ifMatch), facts, desk.stamp()));
    }

    @POST
    @Looks(Access.STAFF)
    @Path("/{id}/closing")
    @RolesAllowed(ADMIN)
    public RestResponse<PersonView> close(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return answer(staff.close(id, IfMatch.version(ifMatch), desk.stamp()));
    }

    private RestResponse<PersonView> answer(Person person) {
        return Reply.ok(view(person), person.version());
    }

    private PersonView view(Person person) {
        return new PersonView(
                person.id(),
                person.subject(),
                person.version(),
                person.facts(),
                person.closedOn(),
                new TreeSet<>(people.authority(person.id(), desk.stamp().on())));
    }
}
