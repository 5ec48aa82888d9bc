package org.attest.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.FormKind;
import org.attest.decision.Snapshots;
import org.attest.editions.Editions;
import org.attest.forms.Further;
import org.attest.forms.SupplementB;
import org.attest.pages.CasePart;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The form's additional information: what its boxes do not hold goes there by itself, and is read here before it is printed. */
@ApplicationScoped
class AdditionalPart implements CasePart {
    private final Cases cases;
    private final Snapshots snapshots;
    private final Editions editions;
    private final Desk desk;

    AdditionalPart(Cases cases, Snapshots snapshots, Editions editions, Desk desk) {
        this.cases = cases;
        this.snapshots = snapshots;
        this.editions = editions;
        this.desk = desk;
    }

    /** @param notes whether the form has a place for whatever else the certifier wants to say */
    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.SEALED)
    record AdditionalInformation(List<Further> further, boolean notes) implements TemplateInstance {}

    @Override
    public String id() {
        return "additional-information";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String title() {
        return "Additional information";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        var further = cases.read(kase.number(), stored -> {
            var snapshot = snapshots.draft(stored);
            return SupplementB.further(
                    snapshot, editions.on(desk.stamp().on(), snapshot.form()).blank());
        });
        return new AdditionalInformation(further, kase.form() == FormKind.I_918B);
    }
}
