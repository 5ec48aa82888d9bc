package org.attest.notices;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.attest.casefile.CaseNumber;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The cover sheet for people with a session. */
@Path("/cases/{number}/cover-sheet.pdf")
class CoverSheetPages {
    private final CoverSheetResource sheets;

    CoverSheetPages(CoverSheetResource sheets) {
        this.sheets = sheets;
    }

    @GET
    @Looks(Access.PRINT)
    @Produces("application/pdf")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Shows(Sensitivity.VICTIM)
    public RestResponse<byte[]> file(@RestPath CaseNumber number) {
        return sheets.coverSheet(number);
    }
}
