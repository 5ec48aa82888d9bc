package org.attest.imports;

import java.util.List;
import org.attest.casefile.ImportNotice;
import org.attest.casefile.ImportedPaper;

/**
 * A paper as it was read from a file that nobody vouches for.
 *
 * @param edition as printed, or null
 */
record Reading(ImportedPaper.Kind kind, String edition, List<Answer> answers, List<ImportNotice> notices) {
    Reading {
        answers = List.copyOf(answers);
        notices = List.copyOf(notices);
    }

    @Override
    public String toString() {
        return "Reading";
    }
}
