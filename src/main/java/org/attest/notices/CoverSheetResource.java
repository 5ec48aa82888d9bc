package org.attest.notices;

import static org.attest.people.Role.CERTIFIER;
import static org.attest.people.Role.CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.certificate.Certificates;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The agency's own sheet for signing and scanning; only an approved case has one. */
@Path("/api/v1/cases/{number}/cover-sheet")
class CoverSheetResource {
    private final Cases cases;
    private final Certificates certificates;

    CoverSheetResource(Cases cases, Certificates certificates) {
        this.cases = cases;
        this.certificates = certificates;
    }

    @GET
    @Looks(Access.PRINT)
    @Produces("application/pdf")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Shows(Sensitivity.VICTIM)
    public RestResponse<byte[]> coverSheet(@RestPath CaseNumber number) {
        var sheet = cases.read(number, kase -> certificates.sheet(kase.certificateId()));
        return Reply.pdf(number + "-cover-sheet.pdf", CoverSheet.of(number, sheet));
    }
}
