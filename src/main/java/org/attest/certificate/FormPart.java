package org.attest.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.casefile.CaseView;
import org.attest.pages.CasePart;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The form as the page that it will be, beside the parts that fill it. */
@ApplicationScoped
class FormPart implements CasePart {
    private static final int ORDER = 130;
    private final PaperResource papers;
    private final FormPictures pictures;

    FormPart(PaperResource papers, FormPictures pictures) {
        this.papers = papers;
        this.pictures = pictures;
    }

    /** @param cannot why the form cannot be drawn as it stands, or null */
    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.SEALED)
    record FormPanel(CaseView kase, List<Integer> pages, String cannot) implements TemplateInstance {}

    @Override
    public String id() {
        return "form-preview";
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
        return "The form";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        try {
            int count = pictures.pages(papers.form(kase.number()).getEntity());
            return new FormPanel(kase, IntStream.rangeClosed(1, count).boxed().toList(), null);
        } catch (Refusal refusal) {
            return new FormPanel(kase, List.of(), refusal.breaches().get(0).sentence());
        }
    }
}
