package org.attest.needtoknow;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.EmergencyOpening.Cause;
import org.attest.shared.Access;
import org.attest.shared.FreshSignIn;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Restricted cases that were opened because something could not wait. */
@Path("/api/v1/emergency-openings")
class EmergencyResource {
    private final Keeping keeping;
    private final EmergencyBook book;

    EmergencyResource(Keeping keeping, EmergencyBook book) {
        this.keeping = keeping;
        this.book = book;
    }

    /** @param words what happened; kept with the case for the head */
    record Order(
            @NotNull(message = "Give the case number") CaseNumber number,
            Cause cause,
            @PlainText(max = 1_000) String words) {}

    /** @param until when the case closes again */
    @Shows(Sensitivity.RECORD)
    record Opened(CaseNumber number, Instant until) {}

    @Shows(Sensitivity.RECORD)
    record Book(List<EmergencyBook.Line> items) {}

    @POST
    @FreshSignIn
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER})
    public Opened open(@NotNull(message = "Send the opening as JSON") @Valid Order order) {
        var event = keeping.open(order.number(), order.cause(), order.words());
        return new Opened(event.number(), event.until());
    }

    /** The latest first; {@code words} only for the head. */
    @GET
    @Looks(Access.LOG)
    @RolesAllowed({CHIEF, AUDITOR})
    public Book all() {
        return new Book(book.all());
    }
}
