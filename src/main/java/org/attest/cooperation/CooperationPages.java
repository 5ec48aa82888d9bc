package org.attest.cooperation;

import static org.attest.people.Role.CERTIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseRule;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CooperationEntry;
import org.attest.cooperation.CooperationPart.Offer;
import org.attest.documents.Evidence;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Takes one entry of the cooperation record at a time, and its correction. Where the page swaps parts of itself, the next
 * entry can be typed at once; without script the page of the case comes back.
 */
@Path("/cases/{number}/cooperation")
class CooperationPages {
    private static final String SAVED = "attest:entered";
    private final Cases cases;
    private final CaseReplies replies;
    private final CooperationPart part;
    private final Evidence evidence;
    private final Forms forms;
    private final Desk desk;

    CooperationPages(
            Cases cases, CaseReplies replies, CooperationPart part, Evidence evidence, Forms forms, Desk desk) {
        this.cases = cases;
        this.replies = replies;
        this.part = part;
        this.evidence = evidence;
        this.forms = forms;
        this.desk = desk;
    }

    @CheckedTemplate(basePath = "cooperation")
    @Shows(Sensitivity.VICTIM)
    record EntryPage(CaseView kase, CaseView.CooperationView mistaken, Form form, Offer offer)
            implements TemplateInstance {}

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> log(
            @RestPath CaseNumber number,
            @RestHeader("HX-Request") boolean swaps,
            MultivaluedMap<String, String> typed) {
        var kase = replies.view(number);
        var answer = take(
                number,
                typed,
                (stored, entry) -> stored.logCooperation(entry, desk.stamp()),
                form -> swaps ? part.list(kase, form, true, false) : page(kase, null, form));
        return swaps && answer.getStatus() == RestResponse.StatusCode.SEE_OTHER ? another(number, typed) : answer;
    }

    /** The part with the entry in it, and a form that keeps what the next entry of the same report says again. */
    private RestResponse<TemplateInstance> another(CaseNumber number, MultivaluedMap<String, String> typed) {
        var again = new MultivaluedHashMap<String, String>();
        for (var name : List.of("by", "source", "document")) {
            if (typed.getFirst(name) != null) {
                again.add(name, typed.getFirst(name));
            }
        }
        return RestResponse.ResponseBuilder.<TemplateInstance>create(RestResponse.Status.OK)
                .entity(part.list(replies.view(number), Form.begun("entry", again), true, true))
                .header("HX-Trigger", SAVED)
                .build();
    }

    @GET
    @Looks(Access.CASE)
    @Path("/{entry}")
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance mistaken(@RestPath CaseNumber number, @RestPath UUID entry) {
        var kase = replies.view(number);
        var mistaken = entry(kase, entry);
        return page(kase, mistaken, Form.of("entry", mistaken.entry()));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/{entry}")
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> correct(
            @RestPath CaseNumber number, @RestPath UUID entry, MultivaluedMap<String, String> typed) {
        var kase = replies.view(number);
        var mistaken = entry(kase, entry);
        return take(
                number,
                typed,
                (stored, corrected) -> stored.correctCooperation(entry, corrected, desk.stamp()),
                form -> page(kase, mistaken, form));
    }

    /** Entries only come to others, so what was read before does not matter: two people may write at once. */
    private RestResponse<TemplateInstance> take(
            CaseNumber number,
            MultivaluedMap<String, String> typed,
            BiFunction<CertificationCase, CooperationEntry, CaseEvent> move,
            Function<Form, TemplateInstance> page) {
        return forms.take(
                "entry",
                typed,
                CooperationEntry.class,
                entry -> {
                    cases.changeLatest(number, stored -> {
                        evidence.mustShow(stored, entry.document());
                        return move.apply(stored, entry);
                    });
                    return "/cases/" + number + "#cooperation";
                },
                page);
    }

    private static CaseView.CooperationView entry(CaseView kase, UUID id) {
        return kase.cooperation() == null
                ? null
                : kase.cooperation().stream()
                        .filter(entry -> entry.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(CaseRule.NO_SUCH_RECORD));
    }

    private EntryPage page(CaseView kase, CaseView.CooperationView mistaken, Form form) {
        return new EntryPage(kase, mistaken, form, part.offer(kase));
    }
}
