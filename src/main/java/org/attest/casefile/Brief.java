package org.attest.casefile;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/**
 * What the District Attorney's liaison reads: frozen when it is sent, and all that leaves the agency. It holds the fact of
 * the request and what the agency knows of the crime and the cooperation; never the A-Number, an address, or anything the
 * requester sent (C-7, practice 5).
 *
 * @param trafficking which severe forms a declaration would name (T-1); null for a certification
 */
@Shows(Sensitivity.BRIEF)
public record Brief(
        CaseNumber number,
        FormKind form,
        String agency,
        String certifier,
        FullName victim,
        List<String> incidentNumbers,
        Set<QualifyingCrime> crimes,
        List<String> citations,
        List<LocalDate> dates,
        List<String> places,
        CriminalActivity.CaseStatus caseStatus,
        List<String> docketNumbers,
        List<String> officers,
        List<Helped> cooperation,
        String whyNoCooperation,
        String question,
        LocalDate sentOn,
        LocalDate answerBy,
        Set<SevereForm> trafficking) {

    /** In the order of the form, also when read back: what was shown before it was sent is what is read. */
    public Brief {
        crimes = inOrder(crimes, QualifyingCrime.class);
        trafficking = trafficking == null ? null : inOrder(trafficking, SevereForm.class);
    }

    private static <E extends Enum<E>> Set<E> inOrder(Set<E> chosen, Class<E> type) {
        var ordered = EnumSet.noneOf(type);
        if (chosen != null) {
            ordered.addAll(chosen);
        }
        return Collections.unmodifiableSet(ordered);
    }

    /** What an inbox shows: which case of whom, and until when; nothing of the victim before the brief is opened, and logged. */
    public Brief head() {
        return new Brief(
                number, form, agency, null, null, null, null, null, null, null, null, null, null, null, null, null,
                sentOn, answerBy, null);
    }

    /** What the case would tell the office now. */
    static Brief of(CaseState kase, CertificationCase.Question asked, String agency, LocalDate answerBy, Stamp stamp) {
        var crime = kase.criminalActivity() == null ? CriminalActivity.NOTHING : kase.criminalActivity();
        return new Brief(
                kase.number(),
                kase.form(),
                agency,
                stamp.by().name(),
                kase.victim() == null ? null : kase.victim().name(),
                crime.incidentNumbers(),
                crime.crimes(),
                crime.citations(),
                crime.dates(),
                crime.places(),
                crime.caseStatus(),
                crime.docketNumbers(),
                crime.officers(),
                kase.currentCooperation()
                        .map(record -> Helped.of(record.entry()))
                        .toList(),
                asked == null ? null : asked.whyNoCooperation(),
                asked == null ? null : asked.question(),
                stamp.on(),
                answerBy,
                kase.trafficking() == null ? null : kase.trafficking().forms());
    }

    /** A cooperation record as the prosecutor sees it. */
    @Shows(Sensitivity.BRIEF)
    public record Helped(
            LocalDate on,
            CooperationEntry.Kind kind,
            @Sealed String what,
            CooperationEntry.Outcome outcome,
            String source) {
        static Helped of(CooperationEntry entry) {
            return new Helped(entry.on(), entry.kind(), entry.what(), entry.outcome(), entry.source());
        }

        @Override
        public String toString() {
            return "Helped";
        }
    }

    @Override
    public String toString() {
        return "Brief of " + number;
    }
}
