package org.attest.board;

import static org.attest.people.Role.*;
import static org.attest.shared.EdgeRule.FILTER_READABLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.attest.audit.Timeline;
import org.attest.casefile.ANumber;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.QueryNumber;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Looking at cases: the queue, one case, its timeline. */
@Path("/api/v1/cases")
class BoardResource {
    private final Queue queue;
    private final CaseReplies replies;
    private final Timeline timeline;

    BoardResource(Queue queue, CaseReplies replies, Timeline timeline) {
        this.queue = queue;
        this.replies = replies;
        this.timeline = timeline;
    }

    @Shows(Sensitivity.CASE)
    record History(List<Timeline.Entry> items) {}

    /**
     * @param stage one or more stages with commas between
     * @param assignee me, none, or a sign-in name
     * @param due overdue, soon, lapsing (signed, and soon to be filed: U-21), or a last day
     * @param q words of a case number, an incident number or (not for the records desk) a name, diacritics or not; what is only
     *     written or sounds alike comes last and says so
     * @param limit rows of a page, 1 to 100; 25 where nothing is said
     * @param sort due, received, number or fileBy; a dash before it turns it round. By due day, every case without any filter
     *     is listed with the open ones first and then the closed ones, the latest closed before the others
     */
    @GET
    @Looks(Access.LIST)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public Queue.Page list(
            @RestQuery String stage,
            @RestQuery String assignee,
            @RestQuery String due,
            @RestQuery String q,
            @RestQuery String sort,
            @RestQuery String cursor,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER)) @RestQuery String limit) {
        new Rules()
                .must(
                        ANumber.typed(q).isEmpty(),
                        FILTER_READABLE,
                        "q",
                        "An A-Number must not stand in an address; look for it on the search page")
                .hold();
        return queue.page(new Queue.Filter(stage, assignee, due, q, sort, cursor, QueryNumber.of("limit", limit)));
    }

    @GET
    @Looks(Access.CASE)
    @Path("/{number}")
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    public RestResponse<CaseView> one(@RestPath CaseNumber number) {
        return replies.reply(number);
    }

    @GET
    @Looks(Access.CASE)
    @Path("/{number}/timeline")
    @RolesAllowed({CERTIFIER, CHIEF})
    public History timeline(@RestPath CaseNumber number) {
        return new History(timeline.of(number));
    }
}
