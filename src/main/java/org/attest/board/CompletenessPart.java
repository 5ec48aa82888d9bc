package org.attest.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.FormKind;
import org.attest.casefile.MissingItem;
import org.attest.casefile.Move;
import org.attest.decision.Snapshots;
import org.attest.pages.CasePart;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What the form still lacks, part by part and item by item, each with the way to its field. */
@ApplicationScoped
class CompletenessPart implements CasePart {
    private final Cases cases;
    private final Snapshots snapshots;

    CompletenessPart(Cases cases, Snapshots snapshots) {
        this.cases = cases;
        this.snapshots = snapshots;
    }

    /**
     * One thing to do.
     *
     * @param section anchor of the part of the page, null where it is entered elsewhere
     * @param field anchor of the field itself
     */
    @Shows(Sensitivity.CASE)
    record Todo(String item, String sentence, String section, String field) {
        static Todo of(MissingItem missing, boolean hasEntries) {
            return new Todo(
                    missing.item(),
                    missing.sentence(),
                    Anchors.section(missing.field()),
                    Anchors.field(missing.field(), missing.sentence(), hasEntries));
        }
    }

    /** A part of the form; complete where nothing is to do. */
    @Shows(Sensitivity.CASE)
    record Part(String name, List<Todo> todos) {}

    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record CompletenessPanel(int missing, List<Part> parts) implements TemplateInstance {}

    @Override
    public String id() {
        return "completeness";
    }

    @Override
    public Side side() {
        return Side.PANEL;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public String title() {
        return "What is missing";
    }

    @Override
    public boolean isFor(CaseView kase) {
        return kase.moves() != null && kase.moves().contains(Move.RECORD);
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        var missing = missing(kase);
        boolean hasEntries = kase.cooperation() != null && !kase.cooperation().isEmpty();
        var parts = new LinkedHashMap<String, List<Todo>>();
        if (kase.form() == FormKind.I_918B) {
            for (int part = 1; part <= 6; part++) {
                parts.put("Part " + part, new ArrayList<>());
            }
        }
        missing.forEach(item ->
                parts.computeIfAbsent(item.part(), any -> new ArrayList<>()).add(Todo.of(item, hasEntries)));
        return new CompletenessPanel(
                missing.size(),
                parts.entrySet().stream()
                        .map(part -> new Part(part.getKey(), part.getValue()))
                        .toList());
    }

    List<MissingItem> missing(CaseView kase) {
        return cases.read(kase.number(), snapshots::missing);
    }
}
