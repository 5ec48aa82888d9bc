package org.attest.pages;

import io.quarkus.qute.TemplateInstance;
import java.util.Set;
import org.attest.casefile.CaseView;

/**
 * One part of the page of a case, written by the feature that owns it: a bean, a template and its messages in the
 * feature's own folders. The page finds the beans by itself.
 */
public interface CasePart {
    /** Where on the page it stands: the wide column, in the order of the form, or the panel beside it. */
    enum Side {
        FORM,
        PANEL
    }

    /** Anchor of the part, and last step of the address where it is saved: {@code criminal-activity}. */
    String id();

    default Side side() {
        return Side.FORM;
    }

    /** The smaller, the higher. */
    int order();

    /** In the words of the table of contents: English, its Spanish in the feature's {@code sentences.tsv}. */
    String title();

    /** Whether this person sees the part at all. */
    default boolean isFor(CaseView kase) {
        return kase.moves() != null;
    }

    /** @param roles the roles of whoever looks */
    TemplateInstance show(CaseView kase, Set<String> roles);
}
