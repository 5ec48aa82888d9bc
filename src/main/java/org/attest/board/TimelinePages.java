package org.attest.board;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything that happened to a case, the latest first, page by page. */
@Path("/cases/{number}/timeline")
class TimelinePages {
    private static final int SHOWN = 40;
    private final TimelinePart timeline;
    private final CaseReplies replies;

    TimelinePages(TimelinePart timeline, CaseReplies replies) {
        this.timeline = timeline;
        this.replies = replies;
    }

    /** @param next address of what happened earlier, null where that is all */
    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record TimelinePage(CaseView kase, List<Told> events, String next) implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(@RestPath CaseNumber number, @RestQuery Integer before) {
        var events = timeline.told(number, before, SHOWN + 1);
        var shown = events.stream().limit(SHOWN).toList();
        return new TimelinePage(
                replies.view(number),
                shown,
                events.size() > SHOWN
                        ? "/cases/" + number + "/timeline?before="
                                + shown.get(SHOWN - 1).sequence()
                        : null);
    }
}
