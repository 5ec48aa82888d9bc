package org.attest.intake;

import java.util.List;
import org.attest.casefile.CaseView;
import org.attest.pages.Choice;
import org.attest.pages.UsDate;

/** The cooperation entries that stand, to point at. */
final class EntryChoices {
    private static final int SHOWN = 90;

    private EntryChoices() {}

    static List<Choice> of(CaseView kase) {
        return kase.cooperation().stream()
                .filter(entry -> !entry.superseded())
                .map(entry -> new Choice(
                        entry.id().toString(),
                        UsDate.write(entry.entry().on()) + ": "
                                + shortened(entry.entry().what())))
                .toList();
    }

    private static String shortened(String what) {
        return what.length() <= SHOWN ? what : what.substring(0, SHOWN) + "…";
    }
}
