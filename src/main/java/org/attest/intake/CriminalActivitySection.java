package org.attest.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.QualifyingCrime;
import org.attest.crimes.Suggestions;
import org.attest.pages.CaseSection;
import org.attest.pages.Form;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** Part 3 of the form, with the items of Part 2 that belong to the crime. */
@ApplicationScoped
class CriminalActivitySection implements CaseSection<CriminalActivity> {
    private final Suggestions suggestions;

    CriminalActivitySection(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.VICTIM)
    record CriminalActivityPart(
            CaseView kase,
            Form form,
            List<QualifyingCrime> crimes,
            List<CriminalActivity.CaseStatus> statuses,
            List<Suggestions.Suggestion> suggested)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "criminal-activity";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String title() {
        return "Part 3: the criminal acts";
    }

    @Override
    public Class<CriminalActivity> type() {
        return CriminalActivity.class;
    }

    @Override
    public CriminalActivity stored(CaseView kase) {
        return kase.criminalActivity();
    }

    @Override
    public CaseEvent record(CertificationCase kase, CriminalActivity written, Stamp stamp) {
        return kase.recordCriminalActivity(written, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        return new CriminalActivityPart(
                kase,
                form,
                List.of(QualifyingCrime.values()),
                List.of(CriminalActivity.CaseStatus.values()),
                suggestions.of(kase));
    }
}
