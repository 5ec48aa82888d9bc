package org.attest.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.casefile.CaseView.ConsultationView;
import org.attest.pages.CasePart;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** How the consultation stands, beside the case. */
@ApplicationScoped
class ConsultationPart implements CasePart {
    private static final int ORDER = 125;
    private final Consulting consulting;
    private final Desk desk;

    ConsultationPart(Consulting consulting, Desk desk) {
        this.consulting = consulting;
        this.desk = desk;
    }

    /** @param last the latest one of any round, or null */
    @CheckedTemplate(basePath = "consultation")
    @Shows(Sensitivity.CASE)
    record ConsultationPanel(CaseView kase, Waiting waiting, ConsultationView last) implements TemplateInstance {}

    @Override
    public String id() {
        return "consultation";
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
        return "District Attorney";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return new ConsultationPanel(
                kase,
                Waiting.of(kase, consulting.reminderDays(), desk.stamp().on()),
                kase.consultations().stream().reduce((first, second) -> second).orElse(null));
    }
}
