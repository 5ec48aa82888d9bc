package org.attest.crimes;

import static org.attest.people.Role.CERTIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseRule;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.Move;
import org.attest.casefile.QualifyingCrime;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Looks for a crime by statute or plain word, and ticks the one that a person chooses. */
@Path("/cases/{number}/crimes")
@Produces(MediaType.TEXT_HTML)
class CrimePages {
    private static final int PAGE = 10;
    private static final int LONGEST = 100;
    private static final int TRIES = 5;
    private final CaseReplies replies;
    private final Cases cases;
    private final Desk desk;
    private final Forms forms;
    private final Suggestions suggestions;

    CrimePages(CaseReplies replies, Cases cases, Desk desk, Forms forms, Suggestions suggestions) {
        this.replies = replies;
        this.cases = cases;
        this.desk = desk;
        this.forms = forms;
        this.suggestions = suggestions;
    }

    /** @param next address of what follows, null where that is all */
    @CheckedTemplate(basePath = "crimes")
    @Shows(Sensitivity.VICTIM)
    record CrimesPage(
            CaseView kase,
            boolean allowed,
            Form form,
            String q,
            int count,
            List<Suggestions.Suggestion> found,
            Set<QualifyingCrime> ticked,
            String next)
            implements TemplateInstance {}

    /**
     * What somebody chose.
     *
     * @param citation of the statute, where that is wanted too
     * @param q what was looked for, to go on looking; empty to go back to the case
     */
    record Chosen(
            @NotNull(message = "Choose one of the crimes") QualifyingCrime crime,
            @PlainText(max = 200) String citation,
            @PlainText(max = LONGEST) String q) {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    public TemplateInstance search(@RestPath CaseNumber number, @RestQuery String q, @RestQuery Integer from) {
        return page(number, q, from == null ? 0 : from, Form.of("crimes", null));
    }

    private TemplateInstance page(CaseNumber number, String q, int from, Form form) {
        var kase = replies.view(number);
        var asked = q == null ? "" : q.strip().substring(0, Math.min(q.strip().length(), LONGEST));
        var found = suggestions.found(kase, asked);
        int start = Math.max(0, Math.min(from, found.size()));
        int end = Math.min(start + PAGE, found.size());
        return new CrimesPage(
                kase,
                kase.moves().contains(Move.RECORD),
                form,
                asked,
                found.size(),
                found.subList(start, end),
                Suggestions.ticked(kase),
                end < found.size() ? address(number, asked) + "&from=" + end : null);
    }

    private static String address(CaseNumber number, String q) {
        return "/cases/" + number + "/crimes?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> add(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                "crimes",
                typed,
                Chosen.class,
                chosen -> {
                    add(number, chosen);
                    return chosen.q() == null || chosen.q().isEmpty()
                            ? "/cases/" + number + "#criminal-activity-crimes"
                            : address(number, chosen.q());
                },
                form -> page(number, typed.getFirst("q"), 0, form));
    }

    /** Another person's change does not matter here: a crime comes to those that stand. */
    private void add(CaseNumber number, Chosen chosen) {
        for (int i = 0; i < TRIES; i++) {
            var kase = replies.view(number);
            var then = Ticked.with(kase.criminalActivity(), chosen.crime(), chosen.citation());
            if (then.equals(kase.criminalActivity())) {
                return;
            }
            try {
                cases.change(number, kase.version(), stored -> stored.recordCriminalActivity(then, desk.stamp()));
                return;
            } catch (Refusal refusal) {
                if (!refusal.broken().contains(CaseRule.UNCHANGED_SINCE_READ)) {
                    throw refusal;
                }
            }
        }
        throw Refusal.of(CaseRule.UNCHANGED_SINCE_READ);
    }
}
