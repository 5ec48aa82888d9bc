package org.attest.audit;

import static org.attest.people.Role.AUDITOR;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.attest.audit.AccessRow.Outcome;
import org.attest.people.People;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The access log for the auditor: who looked at what, and who was refused. */
@Path("/access-log")
class AccessPages {
    private final AccessBook book;
    private final AccessAsked asked;
    private final People people;
    private final Clock clock;

    AccessPages(AccessBook book, AccessAsked asked, People people, Clock clock) {
        this.book = book;
        this.asked = asked;
        this.people = people;
        this.clock = clock;
    }

    /** @param value what is sent: an id or a code, never a name */
    @Shows(Sensitivity.RECORD)
    record Choice(String value, String label, boolean chosen, Outcome outcome) {}

    @Shows(Sensitivity.RECORD)
    record Typed(String number, String from, String to) {}

    /**
     * @param mistakes sentences about what could not be read; nothing is listed then
     * @param next address of what was earlier, null where that is all
     */
    @CheckedTemplate(basePath = "audit")
    @Shows(Sensitivity.RECORD)
    record AccessLogPage(
            Typed typed,
            List<Choice> people,
            List<Choice> outcomes,
            List<AccessLine> lines,
            List<String> mistakes,
            String next)
            implements TemplateInstance {}

    @GET
    @Looks(Access.LOG)
    @RolesAllowed(AUDITOR)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> log(
            @RestQuery String number,
            @RestQuery String person,
            @RestQuery String outcome,
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String before) {
        AccessBook.Asked wanted = null;
        List<String> mistakes = List.of();
        try {
            wanted = asked.read(number, person, outcome, from, to, before);
        } catch (Refusal refusal) {
            mistakes = refusal.breaches().stream().map(Broken::sentence).toList();
        }
        var found = wanted == null ? List.<AccessBook.Look>of() : book.looks(wanted);
        var shown = found.stream().limit(AccessAsked.SHOWN).toList();
        var next = found.size() > AccessAsked.SHOWN
                ? UriBuilder.fromPath("/access-log")
                        .queryParam("number", said(number))
                        .queryParam("person", said(person))
                        .queryParam("outcome", said(outcome))
                        .queryParam("from", said(from))
                        .queryParam("to", said(to))
                        .queryParam("before", shown.get(AccessAsked.SHOWN - 1).id())
                        .build()
                        .toString()
                : null;
        TemplateInstance page = new AccessLogPage(
                new Typed(said(number), said(from), said(to)),
                people.all().stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                one.fullName(),
                                one.id().toString().equals(person),
                                null))
                        .toList(),
                Arrays.stream(Outcome.values())
                        .map(one -> new Choice(one.name(), null, one.name().equals(outcome), one))
                        .toList(),
                shown.stream().map(look -> AccessLine.of(look, clock.getZone())).toList(),
                mistakes,
                next);
        return RestResponse.ResponseBuilder.create(
                        mistakes.isEmpty() ? RestResponse.Status.OK : RestResponse.Status.BAD_REQUEST, page)
                .build();
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}
