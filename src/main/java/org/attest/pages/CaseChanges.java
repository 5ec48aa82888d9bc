package org.attest.pages;

import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What happened to a case since somebody read it: told by whoever keeps the timeline. */
public interface CaseChanges {
    /**
     * One change, without what anybody wrote.
     *
     * @param happening a word of the timeline; {@code about} which section it was, or null
     */
    @Shows(Sensitivity.CASE)
    record Change(String when, Enum<?> happening, Enum<?> about, String by) {}

    /** The oldest first; empty where the person may not look at the timeline. */
    List<Change> since(CaseNumber number, int version);
}
