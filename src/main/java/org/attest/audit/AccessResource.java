package org.attest.audit;

import static org.attest.people.Role.AUDITOR;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;

/** The access log over the API: for the auditor. */
@Path("/api/v1/access-log")
class AccessResource {
    private final AccessBook book;
    private final AccessAsked asked;

    AccessResource(AccessBook book, AccessAsked asked) {
        this.book = book;
        this.asked = asked;
    }

    /** @param next id to send as {@code before}; absent where that is all */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.RECORD)
    record Log(List<AccessBook.Look> items, UUID next) {}

    /**
     * The latest first, at most {@link AccessAsked#SHOWN} at a time.
     *
     * @param person id
     * @param from first day, such as 2026-11-23
     * @param to last day
     * @param before id of the last row shown
     */
    @GET
    @Looks(Access.LOG)
    @RolesAllowed(AUDITOR)
    public Log log(
            @RestQuery String number,
            @RestQuery String person,
            @RestQuery String outcome,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String before) {
        var found = book.looks(asked.read(number, person, outcome, from, to, before));
        var shown = found.stream().limit(AccessAsked.SHOWN).toList();
        return new Log(
                shown,
                found.size() > AccessAsked.SHOWN
                        ? shown.get(AccessAsked.SHOWN - 1).id()
                        : null);
    }
}
