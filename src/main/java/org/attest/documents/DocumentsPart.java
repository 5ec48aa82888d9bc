package org.attest.documents;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.pages.CasePart;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Beside the page of a case: how many papers it has, and the way to them. */
@ApplicationScoped
class DocumentsPart implements CasePart {
    private final Filing filing;

    DocumentsPart(Filing filing) {
        this.filing = filing;
    }

    @CheckedTemplate(basePath = "documents")
    @Shows(Sensitivity.CASE)
    record DocumentsPanel(CaseView kase, int papers) implements TemplateInstance {}

    @Override
    public String id() {
        return "documents";
    }

    @Override
    public Side side() {
        return Side.PANEL;
    }

    @Override
    public int order() {
        return 135;
    }

    @Override
    public String title() {
        return "Papers";
    }

    /** The records desk hands papers in, so it is shown the way too. */
    @Override
    public boolean isFor(CaseView kase) {
        return true;
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return new DocumentsPanel(kase, filing.papers(kase.number(), null).size());
    }
}
