package org.attest.reports;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;

/** Counts, and nothing but counts. */
@Path("/api/v1/reports")
class ReportResource {
    private final AnnualReport annual;

    ReportResource(AnnualReport annual) {
        this.annual = annual;
    }

    @GET
    @Path("/annual")
    @RolesAllowed({CHIEF, AUDITOR})
    public AnnualReport.Counts annual(
            @RestQuery
                    @NotNull(message = "Say which year")
                    @Min(value = 2000, message = "A year from 2000 on")
                    @Max(value = 2100, message = "A year up to 2100")
                    Integer year) {
        return annual.of(year);
    }
}
