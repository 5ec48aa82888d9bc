package org.attest.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.FamilyMembers;
import org.attest.pages.CaseSection;
import org.attest.pages.Form;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** Part 5 of the form: family members culpable in the criminal activity. */
@ApplicationScoped
class FamilySection implements CaseSection<FamilyMembers> {
    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.VICTIM)
    record FamilyPart(CaseView kase, Form form) implements TemplateInstance {}

    @Override
    public String id() {
        return "family-members";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String title() {
        return "Part 5: family members";
    }

    @Override
    public Class<FamilyMembers> type() {
        return FamilyMembers.class;
    }

    @Override
    public FamilyMembers stored(CaseView kase) {
        return kase.familyMembers();
    }

    @Override
    public CaseEvent record(CertificationCase kase, FamilyMembers written, Stamp stamp) {
        return kase.recordFamilyMembers(written, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        return new FamilyPart(kase, form);
    }
}
