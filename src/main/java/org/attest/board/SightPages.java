package org.attest.board;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.attest.audit.AccessBook;
import org.attest.audit.AccessLine;
import org.attest.audit.AccessRow.Outcome;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;

/** Who can see a case, and who has looked (C-4). */
@Path("/cases/{number}/access")
class SightPages {
    private static final int REFUSALS = 50;
    private final AccessBook book;
    private final PeoplePart people;
    private final CaseReplies replies;
    private final Clock clock;

    SightPages(AccessBook book, PeoplePart people, CaseReplies replies, Clock clock) {
        this.book = book;
        this.people = people;
        this.replies = replies;
        this.clock = clock;
    }

    @Shows(Sensitivity.CASE)
    record Looker(String name, boolean ofOffice, long times, String last) {}

    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record SightPage(
            CaseView kase,
            List<PeoplePart.Seer> seers,
            List<PeoplePart.Barred> barred,
            List<Looker> lookers,
            List<AccessLine> refused)
            implements TemplateInstance {}

    @GET
    @Looks(Access.LOG)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance of(@RestPath CaseNumber number) {
        var kase = replies.view(number);
        return new SightPage(
                kase,
                people.seers(kase),
                people.barred(kase),
                book.lookers(number).stream()
                        .map(one -> new Looker(
                                one.name(), one.ofOffice(), one.times(), AccessLine.when(one.last(), clock.getZone())))
                        .toList(),
                book
                        .looks(new AccessBook.Asked(number.text(), null, Outcome.DENIED, null, null, null, REFUSALS))
                        .stream()
                        .map(look -> AccessLine.of(look, clock.getZone()))
                        .toList());
    }
}
