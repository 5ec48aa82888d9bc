package org.attest.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.casefile.AskedLetter;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseView;
import org.attest.casefile.Delivery;
import org.attest.casefile.Move;
import org.attest.documents.Documents;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For each letter of a case: what was written and when, whether one is due now, and else why there is none. */
@ApplicationScoped
class LetterDesk {
    private static final Map<LetterKind, Delivery.Paper> PAPERS = Map.of(
            LetterKind.DENIAL, Delivery.Paper.DENIAL_LETTER,
            LetterKind.REFERRAL, Delivery.Paper.REFERRAL_LETTER,
            LetterKind.HAND_OVER, Delivery.Paper.ORIGINAL_FORM,
            LetterKind.REVOCATION, Delivery.Paper.REVOCATION_LETTER);
    private final Documents documents;
    private final Correspondence correspondence;
    private final Desk desk;
    private final ZoneId zone;

    LetterDesk(
            Documents documents,
            Correspondence correspondence,
            Desk desk,
            @ConfigProperty(name = "attest.zone") ZoneId zone) {
        this.documents = documents;
        this.correspondence = correspondence;
        this.desk = desk;
        this.zone = zone;
    }

    /** One letter that was written. */
    @Shows(Sensitivity.CASE)
    record Written(UUID id, LocalDate on) {}

    /**
     * One kind of letter as the case stands.
     *
     * @param due whether somebody is to write it now
     * @param why in English: when it is due, or why it does not exist
     * @param place last step of the address where the move is made that brings it, or null
     * @param written the latest first
     * @param deliveries what is recorded of its hand-over
     * @param draft what it would say, where it can be written from here; else null
     */
    @Shows(Sensitivity.CASE)
    record Row(
            LetterKind kind,
            boolean due,
            String why,
            String place,
            List<Written> written,
            List<Delivery> deliveries,
            Letter draft) {
        /** Whether there is something to do or to see; the others are only named. */
        public boolean shown() {
            return draft != null || !written.isEmpty();
        }

        @Override
        public String toString() {
            return "Row " + kind;
        }
    }

    List<Row> of(CaseView kase) {
        var kept = documents.of(kase.number(), Documents.Kind.LETTER);
        return Arrays.stream(LetterKind.values())
                .map(kind -> row(kind, kase, kept))
                .toList();
    }

    private Row row(LetterKind kind, CaseView kase, List<Documents.Entry> kept) {
        var written = kept.stream()
                .filter(entry -> kind.isNamed(entry.fileName()))
                .map(entry -> new Written(entry.id(), day(entry.keptAt())))
                .toList();
        var open = isOpen(kind, kase);
        return new Row(
                kind,
                open && kind.asked().isPresent() && written.isEmpty(),
                LetterTiming.why(kind, kase, !written.isEmpty()),
                LetterTiming.place(kind, kase),
                latestFirst(written),
                kase.deliveries().stream()
                        .filter(delivery -> delivery.paper() == PAPERS.get(kind))
                        .toList(),
                open ? kind.asked().map(letter -> draft(letter, kase)).orElse(null) : null);
    }

    private static boolean isOpen(LetterKind kind, CaseView kase) {
        return kind.asked().filter(letter -> letter.fits(kase.stage())).isPresent()
                && kase.stage().after(Move.WRITE_LETTER).isPresent();
    }

    private static List<Written> latestFirst(List<Written> written) {
        var latest = new java.util.ArrayList<>(written);
        java.util.Collections.reverse(latest);
        return List.copyOf(latest);
    }

    /** What would be written now; nothing is stored. */
    private Letter draft(AskedLetter letter, CaseView kase) {
        return correspondence.asked(new CaseEvent.LetterAsked(
                kase.number(), letter, kase.request(), kase.form(), kase.due(), kase.signature(), desk.stamp()));
    }

    private LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
