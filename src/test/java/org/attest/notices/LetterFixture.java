package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.FormKind;
import org.attest.clocks.DueDate;
import org.attest.clocks.Jurisdictions;

/** One letter of every kind for both forms, between people who do not exist. */
final class LetterFixture {
    static final LocalDate RECEIVED = LocalDate.of(2026, 8, 25);
    static final LocalDate SIGNED = LocalDate.of(2026, 4, 1);
    static final String SHA_256 = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    static final String PERSON = "SAMPLE, Testina Invented";

    private LetterFixture() {}

    static Sender sender() {
        return new Sender(
                new Letterhead(
                        "Sampleton Police Department",
                        List.of("1 Example Street", "Sampleton, MA 01000"),
                        "(413) 555-0100"),
                LocalDate.of(2026, 9, 1),
                new CaseNumber("SPD-2026-0042"),
                List.of("Exempla Placeholder", "Chief of Police"));
    }

    static Recipient attorney() {
        return new Recipient(
                List.of(
                        "Ficta Exemplar, Esq.",
                        "Imaginary Legal Aid",
                        "2 Nowhere Lane, Floor 3",
                        "Sampleton, MA 01000"),
                "Dear Attorney Exemplar:",
                "File 17-B");
    }

    static DueDate due() {
        return DueDate.of(new Jurisdictions().of("MA"), RECEIVED);
    }

    static Letter denial(FormKind form) {
        return denial(
                form,
                "The report that you name concerns a dispute about a parking space, and nobody in it was"
                        + " threatened or hurt. We looked for any other report with the same people and found none. That"
                        + " leaves us without a crime of the kinds that the policy lists.");
    }

    static Letter denial(FormKind form, String reason) {
        return new DenialLetter(
                        sender(),
                        attorney(),
                        form,
                        RECEIVED,
                        "Section 4.2: the request concerns a crime of a kind that the policy lists, or one like it.",
                        reason,
                        "Report 26-00000, page 2, line 14: \u201cBoth parties stated that no threat was made.\u201d",
                        "Lieutenant Mocka Standin, Records Desk\n(413) 555-0101, weekdays 9 a.m. to 4 p.m.",
                        true)
                .letter();
    }

    static Letter delay(FormKind form) {
        return new DelayLetter(
                        sender(),
                        attorney(),
                        form,
                        RECEIVED,
                        due(),
                        "The report of the night in question is held by the state archive, which is closed after a flood"
                                + " and has told us that it will open again on November 30, 2026.",
                        "We have asked the archive for the report and for a copy of the call recording. As soon as they"
                                + " arrive, a certifier will finish the review and the Chief will decide.",
                        LocalDate.of(2026, 12, 15))
                .letter();
    }

    static Letter referral(FormKind form) {
        return new ReferralLetter(
                        sender(),
                        attorney(),
                        form,
                        RECEIVED,
                        "The incident that you describe took place in Otherville. Our records hold no report of it, and no"
                                + " officer of ours took part in it.",
                        "Otherville Police Department",
                        List.of("Records Desk", "3 Pretend Square", "Otherville, MA 01001"))
                .letter();
    }

    static Letter revocation(FormKind form, RevocationLetter.Act act) {
        return new RevocationLetter(
                        sender(),
                        List.of("Sample Mail Stop", "4 Placeholder Road", "Sampletown, ST 00000"),
                        form,
                        act,
                        PERSON,
                        SIGNED,
                        SHA_256,
                        "The report number on the form belongs to another incident. The officer who wrote the report told"
                                + " us so in writing on August 28, 2026.")
                .letter();
    }

    static Letter acknowledgement(FormKind form) {
        return new AcknowledgementLetter(sender(), attorney(), form, RECEIVED, due()).letter();
    }

    static Letter handOver(FormKind form) {
        return new HandOverLetter(sender(), attorney(), form, SIGNED).letter();
    }

    /** Every kind for every form, by a name for the failure message. */
    static Map<String, Letter> all() {
        var letters = new LinkedHashMap<String, Letter>();
        for (var form : FormKind.values()) {
            letters.put("denial " + form, denial(form));
            letters.put("delay " + form, delay(form));
            letters.put("referral " + form, referral(form));
            letters.put("withdrawal " + form, revocation(form, RevocationLetter.Act.WITHDRAW));
            letters.put("disavowal " + form, revocation(form, RevocationLetter.Act.DISAVOW));
            letters.put("acknowledgement " + form, acknowledgement(form));
            letters.put("hand-over " + form, handOver(form));
        }
        return letters;
    }

    /** All words of a letter in one line, as its author wrote them. */
    static String words(Letter letter) {
        var words = new ArrayList<String>();
        words.addAll(letter.to().address());
        words.add(letter.subject());
        for (var passage : letter.passages()) {
            if (passage.heading() != null) {
                words.add(passage.heading());
            }
            words.addAll(passage.paragraphs());
            passage.facts().forEach(fact -> words.add(fact.label() + ": " + fact.value()));
        }
        return String.join(" ", words).replaceAll("\\s+", " ");
    }
}
