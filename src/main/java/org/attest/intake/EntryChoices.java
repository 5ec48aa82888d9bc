package org.attest.intake;

import java.util.List;
import org.attest.casefile.CaseView;
import org.attest.pages.Choice;
import org.attest.pages.Language;
import org.attest.pages.UsDate;

/** The cooperation entries that stand, to point at. */
final class EntryChoices {
    private static final int SHOWN = 90;

    private EntryChoices() {}

    static List<Choice> of(CaseView kase, Language language) {
        return kase.cooperation().stream()
                .filter(entry -> !entry.superseded())
                .map(entry -> new Choice(
                        entry.id().toString(),
                        UsDate.write(entry.entry().on()) + ": "
                                + shortened(
                                        language.word(entry.entry().kind()),
                                        entry.entry().what())))
                .toList();
    }

    private static String shortened(String kind, String said) {
        var what = said == null ? kind : said;
        return what.length() <= SHOWN ? what : what.substring(0, SHOWN) + "…";
    }
}
