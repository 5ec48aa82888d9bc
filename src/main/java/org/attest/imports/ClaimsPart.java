package org.attest.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.pages.CasePart;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What the requester's papers state, item by item, apart from the agency's own answers. */
@ApplicationScoped
class ClaimsPart implements CasePart {
    @CheckedTemplate(basePath = "imports")
    @Shows(Sensitivity.SEALED)
    record ClaimsList(CaseView kase) implements TemplateInstance {}

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public String title() {
        return "What the requester states";
    }

    @Override
    public boolean isFor(CaseView kase) {
        return CasePart.super.isFor(kase)
                && kase.imports() != null
                && !kase.imports().isEmpty();
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return new ClaimsList(kase);
    }
}
