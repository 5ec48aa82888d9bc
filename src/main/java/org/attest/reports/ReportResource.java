package org.attest.reports;

import static org.attest.people.Role.*;
import static org.attest.shared.EdgeRule.FILTER_READABLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.QueryNumber;
import org.attest.shared.Rules;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Counts, and nothing but counts. */
@Path("/api/v1/reports")
class ReportResource {
    private final AnnualReport annual;

    ReportResource(AnnualReport annual) {
        this.annual = annual;
    }

    /** @param year calendar year, 2000 to 2100 (MA-7) */
    @GET
    @Looks(Access.REPORT)
    @Path("/annual")
    @RolesAllowed({CHIEF, AUDITOR})
    public AnnualReport.Counts annual(
            @Parameter(schema = @Schema(type = SchemaType.INTEGER), required = true) @RestQuery String year) {
        var asked = QueryNumber.of("year", year);
        new Rules()
                .must(
                        asked != null && asked >= AnnualReport.EARLIEST && asked <= AnnualReport.LATEST,
                        FILTER_READABLE,
                        "year",
                        "Say which year, from 2000 to 2100")
                .hold();
        return annual.of(asked);
    }
}
