package org.attest.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.FormKind;
import org.attest.casefile.SevereForm;
import org.attest.casefile.Trafficking;
import org.attest.pages.CaseSection;
import org.attest.pages.Form;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** The statement of claim on a declaration (T-1). */
@ApplicationScoped
class TraffickingSection implements CaseSection<Trafficking> {
    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.VICTIM)
    record TraffickingPart(CaseView kase, Form form, List<SevereForm> forms) implements TemplateInstance {}

    @Override
    public String id() {
        return "trafficking";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String title() {
        return "Part 3: the statement of claim";
    }

    @Override
    public boolean isFor(CaseView kase) {
        return CaseSection.super.isFor(kase) && kase.form() == FormKind.I_914B;
    }

    @Override
    public Class<Trafficking> type() {
        return Trafficking.class;
    }

    @Override
    public Trafficking stored(CaseView kase) {
        return kase.trafficking();
    }

    @Override
    public CaseEvent record(CertificationCase kase, Trafficking written, Stamp stamp) {
        return kase.recordTrafficking(written, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        return new TraffickingPart(kase, form, List.of(SevereForm.values()));
    }
}
