package org.attest.notices;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.pages.CasePart;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Beside the case: which letters were written, and which one is due. */
@ApplicationScoped
class LettersPart implements CasePart {
    private static final int ORDER = 128;
    private final LetterDesk letters;

    LettersPart(LetterDesk letters) {
        this.letters = letters;
    }

    @CheckedTemplate(basePath = "notices")
    @Shows(Sensitivity.CASE)
    record LettersPanel(CaseView kase, List<LetterDesk.Row> shown) implements TemplateInstance {}

    @Override
    public String id() {
        return "letters";
    }

    @Override
    public Side side() {
        return Side.PANEL;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String title() {
        return "Letters";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return new LettersPanel(
                kase,
                letters.of(kase).stream()
                        .filter(row -> row.due() || !row.written().isEmpty())
                        .toList());
    }
}
