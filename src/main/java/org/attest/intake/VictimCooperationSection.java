package org.attest.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.FormKind;
import org.attest.casefile.VictimCooperation;
import org.attest.pages.CaseSection;
import org.attest.pages.Choice;
import org.attest.pages.Form;
import org.attest.pages.Language;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** The answers on cooperation on a declaration, and what exempts from it (T-2). */
@ApplicationScoped
class VictimCooperationSection implements CaseSection<VictimCooperation> {
    private final Language language;

    VictimCooperationSection(Language language) {
        this.language = language;
    }

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.VICTIM)
    record VictimCooperationPart(CaseView kase, Form form, List<VictimCooperation.Answer> answers, List<Choice> entries)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "victim-cooperation";
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public String title() {
        return "Part 4: cooperation of the victim";
    }

    @Override
    public boolean isFor(CaseView kase) {
        return CaseSection.super.isFor(kase) && kase.form() == FormKind.I_914B;
    }

    @Override
    public Class<VictimCooperation> type() {
        return VictimCooperation.class;
    }

    @Override
    public VictimCooperation stored(CaseView kase) {
        return kase.victimCooperation();
    }

    @Override
    public CaseEvent record(CertificationCase kase, VictimCooperation written, Stamp stamp) {
        return kase.recordVictimCooperation(written, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        return new VictimCooperationPart(
                kase, form, List.of(VictimCooperation.Answer.values()), EntryChoices.of(kase, language));
    }
}
