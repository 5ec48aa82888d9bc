package org.attest.audit;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;

/** Who has looked at a case, for those who work it. */
@Path("/api/v1/cases/{number}/access")
class LookersResource {
    private final AccessBook book;
    private final Cases cases;

    LookersResource(AccessBook book, Cases cases) {
        this.book = book;
        this.cases = cases;
    }

    @Shows(Sensitivity.RECORD)
    record Lookers(List<AccessBook.Looker> items) {}

    /** Who was shown something of this case, how often, and when last. */
    @GET
    @Looks(Access.LOG)
    @RolesAllowed({CERTIFIER, CHIEF})
    public Lookers of(@RestPath CaseNumber number) {
        cases.read(number, kase -> kase.number());
        return new Lookers(book.lookers(number));
    }
}
