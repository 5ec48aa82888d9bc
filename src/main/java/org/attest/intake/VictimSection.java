package org.attest.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attest.casefile.ActsForVictim;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.Sex;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimKind;
import org.attest.pages.CaseSection;
import org.attest.pages.Form;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** Part 1 of the form: who the victim is. */
@ApplicationScoped
class VictimSection implements CaseSection<Victim> {
    /** @param capacities in which somebody may act for the victim (U-16) */
    @CheckedTemplate(basePath = "intake")
    @Shows(Sensitivity.VICTIM)
    record VictimPart(
            CaseView kase, Form form, List<Sex> sexes, List<VictimKind> kinds, List<ActsForVictim.Capacity> capacities)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "victim";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Part 1: the victim";
    }

    /** What was read from a requester's paper is data to confirm: saving it, changed or not, confirms it. */
    @Override
    public boolean awaitsConfirmation(CaseView kase) {
        return Boolean.TRUE.equals(kase.victimToConfirm());
    }

    @Override
    public Class<Victim> type() {
        return Victim.class;
    }

    @Override
    public Victim stored(CaseView kase) {
        return kase.victim();
    }

    @Override
    public CaseEvent record(CertificationCase kase, Victim written, Stamp stamp) {
        return kase.recordVictim(written, stamp);
    }

    @Override
    public TemplateInstance show(CaseView kase, Form form) {
        return new VictimPart(
                kase,
                form,
                List.of(Sex.values()),
                List.of(VictimKind.values()),
                List.of(ActsForVictim.Capacity.values()));
    }
}
