package org.attest.board;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Finding a case by words. What people look for are victims' names, and an address is kept in histories and logs: so the
 * words are posted, and what follows is asked for by a form again.
 */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
class SearchPages {
    private final Queue queue;
    private final Desk desk;

    SearchPages(Queue queue, Desk desk) {
        this.queue = queue;
        this.desk = desk;
    }

    /**
     * @param q what is looked for, empty where nothing was yet
     * @param mistake why it was not taken, or null
     * @param next cursor of what follows, null where that is all
     */
    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record SearchPage(
            @Shows(Sensitivity.REQUEST) String q, String mistake, boolean seesNames, List<Line> lines, String next)
            implements TemplateInstance {
        @Override
        public String toString() {
            return "SearchPage";
        }
    }

    @GET
    @Looks(Access.SEARCH)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public TemplateInstance ask() {
        return new SearchPage("", null, desk.seesWholeCases(), List.of(), null);
    }

    @POST
    @Looks(Access.SEARCH)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> find(@RestForm String q, @RestForm String cursor) {
        var words = q == null ? "" : q.strip();
        if (words.isEmpty()) {
            return Reply.again(refused("", "Type a name or a number to look for"), 422);
        }
        try {
            var found = queue.page(new Queue.Filter(null, null, null, words, "due", given(cursor), null));
            var today = desk.stamp().on();
            return RestResponse.ok(new SearchPage(
                    words,
                    null,
                    desk.seesWholeCases(),
                    found.items().stream().map(row -> Line.of(row, today)).toList(),
                    found.nextCursor()));
        } catch (Refusal refusal) {
            return Reply.again(refused(words, refusal.breaches().get(0).sentence()), refusal.status());
        }
    }

    private SearchPage refused(String words, String mistake) {
        return new SearchPage(words, mistake, desk.seesWholeCases(), List.of(), null);
    }

    private static String given(String cursor) {
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }
}
