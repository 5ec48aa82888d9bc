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
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The list of cases, pile by pile or filtered; and the filters that a person keeps. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class QueuePages {
    private final Queue queue;
    private final Heaps heaps;
    private final SavedFilters saved;
    private final Choices choices;
    private final Visitor visitor;
    private final Desk desk;
    private final Forms forms;

    QueuePages(Queue queue, Heaps heaps, SavedFilters saved, Choices choices, Visitor visitor, Desk desk, Forms forms) {
        this.queue = queue;
        this.heaps = heaps;
        this.saved = saved;
        this.choices = choices;
        this.visitor = visitor;
        this.desk = desk;
        this.forms = forms;
    }

    /** The selects of the form of filters. */
    @Shows(Sensitivity.CASE)
    record Filters(
            List<Choices.Choice> stages,
            List<Choices.Choice> certifiers,
            List<Choices.Choice> dues,
            List<Choices.Choice> sorts) {}

    /** A filter to keep, and the name to keep it under. */
    record Keeping(
            @PlainText(max = 60) String name,
            @PlainText(max = 200) String stage,
            @PlainText(max = 100) String assignee,
            @PlainText(max = 20) String due,
            @PlainText(max = 20) String sort) {}

    /** @param next address of what follows, null where that is all */
    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record QueuePage(
            Asked asked,
            List<Heaps.Heap> heaps,
            Filters filters,
            List<SavedFilters.Kept> saved,
            Form keeping,
            boolean seesNames,
            List<Line> lines,
            String next)
            implements TemplateInstance {}

    @GET
    @Looks(Access.LIST)
    @Path("/cases")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public TemplateInstance list(
            @RestQuery String pile,
            @RestQuery String stage,
            @RestQuery String assignee,
            @RestQuery String due,
            @RestQuery String sort,
            @RestQuery String cursor) {
        var asked = Asked.of(pile, stage, assignee, due, sort);
        return page(asked, cursor, keeping(asked.spelledOut()));
    }

    private static Form keeping(Asked asked) {
        return Form.of("keep", new Keeping(null, asked.stage(), asked.assignee(), asked.due(), asked.sort()));
    }

    private QueuePage page(Asked asked, String cursor, Form keeping) {
        var found = queue.page(asked.filter(cursor, null));
        var today = desk.stamp().on();
        var spelled = asked.spelledOut();
        return new QueuePage(
                asked,
                heaps.of(visitor.roles()),
                new Filters(
                        choices.stages(spelled.stage()),
                        choices.certifiers(spelled.assignee()),
                        choices.dues(spelled.due()),
                        choices.sorts(spelled.sort())),
                saved.mine(),
                keeping,
                desk.seesWholeCases(),
                found.items().stream().map(row -> Line.of(row, today)).toList(),
                found.nextCursor() == null ? null : asked.address(found.nextCursor()));
    }

    @POST
    @Looks(Access.NOTHING)
    @Path("/filters")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> keep(MultivaluedMap<String, String> typed) {
        var asked = Asked.of(
                null,
                typed.getFirst("stage"),
                typed.getFirst("assignee"),
                typed.getFirst("due"),
                typed.getFirst("sort"));
        return forms.take(
                "keep",
                typed,
                Keeping.class,
                keeping -> {
                    saved.keep(keeping.name(), asked);
                    return asked.address(null);
                },
                form -> page(asked, null, form));
    }

    @POST
    @Looks(Access.NOTHING)
    @Path("/filters/{id}/removal")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> remove(@RestPath UUID id) {
        saved.drop(id);
        return Reply.goTo("/cases");
    }
}
