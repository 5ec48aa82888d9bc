package org.attest.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.FormKind;
import org.attest.casefile.Helpfulness;
import org.attest.pages.CaseSection;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Language;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** Part 4 of the form: three answers, each resting on entries that one points at; nothing is ever pre-answered. */
@ApplicationScoped
class HelpfulnessSection implements CaseSection<Helpfulness> {
    private final Language language;

    HelpfulnessSection(Language language) {
        this.language = language;
    }

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.VICTIM)
    record HelpfulnessPart(CaseView kase, Form form, List<Choice> entries) implements TemplateInstance {}

    @Override
    public String id() {
        return "helpfulness";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String title() {
        return "Part 4: helpfulness";
    }

    @Override
    public boolean isFor(CaseView kase) {
        return CaseSection.super.isFor(kase) && kase.form() == FormKind.I_918B;
    }

    @Override
    public Class<Helpfulness> type() {
        return Helpfulness.class;
    }

    @Override
    public Helpfulness stored(CaseView kase) {
        return kase.helpfulness();
    }

    @Override
    public CaseEvent record(CertificationCase kase, Helpfulness written, Stamp stamp) {
        return kase.recordHelpfulness(written, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        return new HelpfulnessPart(kase, form, EntryChoices.of(kase, language));
    }
}
