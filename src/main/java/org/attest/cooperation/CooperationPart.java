package org.attest.cooperation;

import static org.attest.people.Role.CERTIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.casefile.CaseView;
import org.attest.casefile.CaseView.CooperationView;
import org.attest.casefile.CooperationEntry;
import org.attest.casefile.Move;
import org.attest.documents.Evidence;
import org.attest.pages.CasePart;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.UsDate;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The cooperation record on the page of a case: what stands, what was corrected, and the next entry. */
@ApplicationScoped
class CooperationPart implements CasePart {
    private final Evidence evidence;
    private final Desk desk;

    CooperationPart(Evidence evidence, Desk desk) {
        this.evidence = evidence;
        this.desk = desk;
    }

    /** An entry, with where its paper is, or null. */
    @Shows(Sensitivity.VICTIM)
    record Shown(CooperationView record, Evidence.Link paper) {}

    /** What the form of an entry offers. */
    @Shows(Sensitivity.VICTIM)
    record Offer(
            List<CooperationEntry.Kind> kinds,
            List<CooperationEntry.HelpedBy> helpers,
            List<CooperationEntry.Outcome> outcomes,
            List<CooperationEntry.LearnedFrom> sources,
            List<Choice> papers,
            String today) {}

    /** @param saved whether this answers an entry that was just taken */
    @CheckedTemplate(basePath = "cooperation")
    @Shows(Sensitivity.VICTIM)
    record CooperationList(CaseView kase, List<Shown> entries, Form form, Offer offer, boolean writes, boolean saved)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "cooperation";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Cooperation record";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return list(kase, blank(), roles.contains(CERTIFIER), false);
    }

    /** It is the victim who helped, where nobody says otherwise (U-16). */
    private static Form blank() {
        var begun = new MultivaluedHashMap<String, String>();
        begun.add("by", CooperationEntry.HelpedBy.VICTIM.name());
        return Form.begun("entry", begun);
    }

    TemplateInstance list(CaseView kase, Form form, boolean certifier, boolean saved) {
        var links = evidence.links(kase);
        return new CooperationList(
                kase,
                inOrder(kase.cooperation()).stream()
                        .map(record ->
                                new Shown(record, links.get(record.entry().document())))
                        .toList(),
                form,
                offer(kase),
                certifier && kase.stage().moves().contains(Move.LOG_COOPERATION),
                saved);
    }

    Offer offer(CaseView kase) {
        return new Offer(
                List.of(CooperationEntry.Kind.values()),
                List.of(CooperationEntry.HelpedBy.values()),
                List.of(CooperationEntry.Outcome.values()),
                List.of(CooperationEntry.LearnedFrom.values()),
                evidence.choices(kase),
                UsDate.write(desk.stamp().on()));
    }

    /** As they were written, each correction right behind what it corrects. */
    static List<CooperationView> inOrder(List<CooperationView> records) {
        Map<UUID, CooperationView> corrections = records.stream()
                .filter(record -> record.supersedes() != null)
                .collect(Collectors.toMap(CooperationView::supersedes, Function.identity()));
        var inOrder = new ArrayList<CooperationView>();
        records.stream().filter(record -> record.supersedes() == null).forEach(first -> {
            for (var record = first; Objects.nonNull(record); record = corrections.get(record.id())) {
                inOrder.add(record);
            }
        });
        return inOrder;
    }
}
