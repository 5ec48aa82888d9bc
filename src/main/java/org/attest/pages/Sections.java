package org.attest.pages;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseRule;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.Section;
import org.attest.shared.Desk;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Saves the parts of a case as one goes, field by field: what others changed meanwhile stays, what both changed is
 * shown to the second and stays as it is stored until chosen. A refused part is stored not at all and comes back.
 */
@ApplicationScoped
public class Sections {
    private static final int TRIES = 5;
    private final Cases cases;
    private final CaseReplies replies;
    private final Desk desk;
    private final Forms forms;
    private final HttpHeaders headers;

    Sections(Cases cases, CaseReplies replies, Desk desk, Forms forms, HttpHeaders headers) {
        this.cases = cases;
        this.replies = replies;
        this.desk = desk;
        this.forms = forms;
        this.headers = headers;
    }

    /** To a program that swaps the part in place the part alone, to a plain form a page or the way back to the case. */
    public <T extends Record> RestResponse<TemplateInstance> save(
            CaseNumber number, MultivaluedMap<String, String> typed, CaseSection<T> section) {
        var mine = Fields.typed(typed);
        var seen = Fields.ofText(typed.getFirst("_seen"));
        for (int i = 0; i < TRIES; i++) {
            var kase = replies.view(number);
            var merge = Merge.of(seen, mine, Fields.of(section.stored(kase)), choices(typed));
            try {
                store(kase, merge, section);
            } catch (Refusal refusal) {
                if (refusal.broken().contains(CaseRule.UNCHANGED_SINCE_READ)) {
                    continue; // somebody was faster: look again what is theirs
                }
                return answer(
                        kase, section, Form.typed(section.id(), mine, seen).refused(refusal), refusal.status());
            }
            return kept(number, section, merge, seen);
        }
        throw Refusal.of(PageRule.PAGE_AT_REST);
    }

    /** The anchor of a section on the page, which is the last step of its address too. */
    public static String id(Section section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T extends Record> void store(CaseView kase, Merge merge, CaseSection<T> section) {
        if (section.awaitsConfirmation(kase) || !merge.result().equals(Fields.of(section.stored(kase)))) {
            var written = forms.read(merge.result(), section.type());
            var stamp = desk.stamp();
            cases.change(kase.number(), kase.version(), stored -> section.record(stored, written, stamp));
        }
    }

    private <T extends Record> RestResponse<TemplateInstance> kept(
            CaseNumber number, CaseSection<T> section, Merge merge, Fields seen) {
        var kase = replies.view(number);
        if (merge.contested().isEmpty()) {
            if (!swaps()) {
                return Reply.goTo(JustSaved.address(number, section.id()));
            }
            return answer(
                    kase, section, Form.of(section.id(), section.stored(kase)).asSaved(), 200);
        }
        var form = Form.typed(section.id(), merge.shown(), stillSeen(section.stored(kase), merge, seen));
        return answer(kase, section, form.withOthers(merge.contested()), 409);
    }

    /** What is contested keeps its old ground, so that it is contested until somebody chooses. */
    private static Fields stillSeen(Object stored, Merge merge, Fields seen) {
        var ground = new TreeMap<String, List<String>>();
        var now = Fields.of(stored);
        now.units().stream()
                .filter(unit -> !merge.contested().containsKey(unit))
                .forEach(unit -> ground.putAll(now.within(unit)));
        merge.contested().keySet().forEach(unit -> ground.putAll(seen.within(unit)));
        return Fields.of(ground);
    }

    private <T extends Record> RestResponse<TemplateInstance> answer(
            CaseView kase, CaseSection<T> section, Form form, int status) {
        var part = section.show(kase, form.beside(kase.statements()));
        return Reply.again(swaps() ? part : new SectionPage(kase, section.title(), part), status);
    }

    @io.quarkus.qute.CheckedTemplate(basePath = "pages")
    @Shows(Sensitivity.CASE)
    record SectionPage(CaseView kase, String title, TemplateInstance part) implements TemplateInstance {}

    private boolean swaps() {
        return headers.getHeaderString("HX-Request") != null;
    }

    private static Map<String, Merge.Choice> choices(MultivaluedMap<String, String> typed) {
        var choices = new HashMap<String, Merge.Choice>();
        for (var choice : Merge.Choice.values()) {
            typed.forEach((name, texts) -> {
                if (name.startsWith("_choice.") && texts.contains(choice.name().toLowerCase(Locale.ROOT))) {
                    choices.put(name.substring("_choice.".length()), choice);
                }
            });
        }
        return choices;
    }
}
