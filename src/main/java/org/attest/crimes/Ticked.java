package org.attest.crimes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.QualifyingCrime;

/** The section on the criminal acts with one crime more, and with nothing else in it changed. */
final class Ticked {
    private static final CriminalActivity NOTHING = new CriminalActivity(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private Ticked() {}

    /** @param now may be null; {@code citation} too, and is added once however it is spaced */
    static CriminalActivity with(CriminalActivity now, QualifyingCrime crime, String citation) {
        var was = now == null ? NOTHING : now;
        var crimes = new LinkedHashSet<>(was.crimes());
        crimes.add(crime);
        var citations = new ArrayList<>(was.citations());
        if (citation != null
                && !citation.isBlank()
                && citations.stream().noneMatch(known -> spaced(known).equals(spaced(citation)))) {
            citations.add(citation.strip());
        }
        return new CriminalActivity(
                was.incidentNumbers(),
                crimes,
                citations,
                was.dates(),
                was.places(),
                was.inUnitedStates(),
                was.extraterritorial(),
                was.extraterritorialCitation(),
                was.narrative(),
                was.similarityExplained(),
                was.toFrustrateJustice(),
                was.toControlVictim(),
                was.injuries(),
                was.caseStatus(),
                was.caseStatusOther(),
                was.fbiOrSidNumber(),
                was.officers(),
                was.docketNumbers());
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
