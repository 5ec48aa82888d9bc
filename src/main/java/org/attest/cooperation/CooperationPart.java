package org.attest.cooperation;

import static org.attest.people.Role.CERTIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.casefile.CooperationEntry;
import org.attest.casefile.Move;
import org.attest.pages.CasePart;
import org.attest.pages.Form;

/** The cooperation record on the page of a case: what stands, what was corrected, and the next entry. */
@ApplicationScoped
class CooperationPart implements CasePart {
    @CheckedTemplate(basePath = "cooperation")
    record CooperationList(
            CaseView kase,
            Form form,
            boolean writes,
            List<CooperationEntry.Kind> kinds,
            List<CooperationEntry.HelpedBy> helpers,
            List<CooperationEntry.Outcome> outcomes,
            List<CooperationEntry.LearnedFrom> sources)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "cooperation";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String title() {
        return "Cooperation record";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return list(kase, Form.of("entry", null), roles.contains(CERTIFIER));
    }

    static TemplateInstance list(CaseView kase, Form form, boolean certifier) {
        return new CooperationList(
                kase,
                form,
                certifier && kase.stage().moves().contains(Move.LOG_COOPERATION),
                List.of(CooperationEntry.Kind.values()),
                List.of(CooperationEntry.HelpedBy.values()),
                List.of(CooperationEntry.Outcome.values()),
                List.of(CooperationEntry.LearnedFrom.values()));
    }
}
