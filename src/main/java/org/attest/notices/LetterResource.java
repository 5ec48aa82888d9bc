package org.attest.notices;

import static org.attest.people.Role.CERTIFIER;
import static org.attest.people.Role.CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.documents.Documents;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Reply;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The letters that were written in a case, to be printed, signed and sent. */
@Path("/api/v1/cases/{number}/letters")
@RolesAllowed({CERTIFIER, CHIEF})
class LetterResource {
    private final Cases cases;
    private final Documents documents;

    LetterResource(Cases cases, Documents documents) {
        this.cases = cases;
        this.documents = documents;
    }

    record Letters(List<Documents.Entry> items) {}

    @GET
    @Looks(Access.CASE)
    public Letters all(@RestPath CaseNumber number) {
        return new Letters(cases.read(number, kase -> documents.of(number, Documents.Kind.LETTER)));
    }

    @GET
    @Looks(Access.PAPER)
    @Path("/{id}")
    @Produces("application/pdf")
    public RestResponse<byte[]> one(@RestPath CaseNumber number, @RestPath UUID id) {
        var letter = cases.read(number, kase -> documents.one(number, Documents.Kind.LETTER, id));
        return Reply.pdf(letter.fileName(), letter.content());
    }
}
