package org.attest.demo;

import static org.attest.people.Role.ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.attest.casefile.Stage;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;

/** More invented cases for the administrator's agency, also while people work. Outside the demonstration there is no such door. */
@Path("/demonstration/cases")
class InventedCasesResource {
    private final InventedCases cases;

    InventedCasesResource(InventedCases cases) {
        this.cases = cases;
    }

    @Shows(Sensitivity.STAFF)
    record Added(int added, Map<Stage, Integer> stages) {}

    @POST
    @Looks(Access.SETTINGS)
    @RolesAllowed(ADMIN)
    public Added add(
            @RestQuery
                    @NotNull(message = "Say how many: ?count=500")
                    @Min(value = 1, message = "At least 1")
                    @Max(value = 100_000, message = "At most 100000 at a time")
                    Integer count) {
        return new Added(count, cases.add(count));
    }
}
