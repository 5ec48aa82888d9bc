package org.attest.notices;

import static org.attest.people.Role.CERTIFIER;
import static org.attest.people.Role.CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.AskedLetter;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.documents.Documents;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The letters that were written in a case, to be printed, signed and sent. */
@Path("/api/v1/cases/{number}/letters")
@RolesAllowed({CERTIFIER, CHIEF})
class LetterResource {
    private final Cases cases;
    private final CaseReplies replies;
    private final Documents documents;

    LetterResource(Cases cases, CaseReplies replies, Documents documents) {
        this.replies = replies;
        this.cases = cases;
        this.documents = documents;
    }

    @Shows(Sensitivity.CASE)
    record Letters(List<Documents.Entry> items) {}

    @GET
    @Looks(Access.CASE)
    public Letters all(@RestPath CaseNumber number) {
        return new Letters(cases.read(number, kase -> documents.of(number, Documents.Kind.LETTER)));
    }

    /** @param letter which of those that no other move brings with it */
    record LetterOrder(
            @NotNull(message = "Say which letter to write") AskedLetter letter) {}

    /** Writes an acknowledgement or a hand-over letter; every other letter comes with its own move. */
    @POST
    @Looks(Access.CASE)
    public RestResponse<CaseView> write(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the letter as JSON") @Valid LetterOrder order) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.writeLetter(order.letter(), stamp));
    }

    @GET
    @Looks(Access.PAPER)
    @Path("/{id}")
    @Produces("application/pdf")
    @Shows(Sensitivity.SEALED)
    public RestResponse<byte[]> one(@RestPath CaseNumber number, @RestPath UUID id) {
        var letter = cases.read(number, kase -> documents.one(number, Documents.Kind.LETTER, id));
        return Reply.pdf(letter.fileName(), letter.content());
    }
}
