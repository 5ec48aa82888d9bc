package org.attest.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.casefile.CaseView;
import org.attest.editions.Editions;
import org.attest.pages.CasePart;
import org.attest.shared.Desk;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The form as the page that it will be, beside the parts that fill it. */
@ApplicationScoped
class FormPart implements CasePart {
    private static final int ORDER = 130;
    private final PaperResource papers;
    private final FormPictures pictures;
    private final Editions editions;
    private final Desk desk;

    FormPart(PaperResource papers, FormPictures pictures, Editions editions, Desk desk) {
        this.papers = papers;
        this.pictures = pictures;
        this.editions = editions;
        this.desk = desk;
    }

    /**
     * @param workingCopy an approval now would go on the built-in working copy, which USCIS does not take
     * @param cannot why the form cannot be drawn as it stands, or null
     */
    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.SEALED)
    record FormPanel(CaseView kase, List<Integer> pages, boolean workingCopy, String cannot)
            implements TemplateInstance {}

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
            return new FormPanel(kase, IntStream.rangeClosed(1, count).boxed().toList(), isWorkingCopy(kase), null);
        } catch (Refusal refusal) {
            return new FormPanel(
                    kase,
                    List.of(),
                    isWorkingCopy(kase),
                    refusal.breaches().get(0).sentence());
        }
    }

    private boolean isWorkingCopy(CaseView kase) {
        return kase.certificate() == null
                && kase.stage().isOpen()
                && !editions.on(desk.stamp().on(), kase.form()).isOfficial();
    }
}
