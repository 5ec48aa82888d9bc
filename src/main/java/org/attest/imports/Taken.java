package org.attest.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.casefile.Claim;
import org.attest.casefile.Claims;
import org.attest.casefile.FullName;
import org.attest.casefile.ImportNotice;
import org.attest.casefile.ImportNotice.Code;
import org.attest.casefile.ImportedPaper.Kind;
import org.attest.casefile.Incoming;
import org.attest.casefile.Representative;
import org.attest.casefile.RequestDetails.Requester;
import org.attest.casefile.Sex;
import org.attest.casefile.Victim;

/**
 * What of a paper becomes data, and what stays the requester's word. Part 1 of a Supplement B and the client of a Form
 * G-28 become the victim, to be confirmed; the G-28's Part 1 becomes the representative. All of it also stays a claim.
 */
final class Taken {
    private static final String A_NUMBER = "Alien Registration Number|A-Number";
    private static final Pattern CLIENT = Pattern.compile("(?i)\\b((family|given|middle) name|" + A_NUMBER + ")");
    private final Reading reading;
    private final Fit fit;
    private Victim victim;
    private Representative representative;

    private Taken(Reading reading, LocalDate today) {
        this.reading = reading;
        this.fit = new Fit(today);
    }

    static Taken from(Reading reading, LocalDate today) {
        var taken = new Taken(reading, today);
        switch (reading.kind()) {
            case I_918B, I_914B -> taken.partOne();
            case G_28 -> taken.appearance();
            case WITHOUT_FIELDS -> {}
        }
        return taken;
    }

    private void partOne() {
        var part = Stated.in(reading.answers(), "Part 1");
        var names = part.names(fit);
        victim(
                names,
                part.text(A_NUMBER).flatMap(fit::aNumber),
                part.text("Date of Birth").flatMap(fit::day),
                sex(part));
    }

    private static Optional<Sex> sex(Stated part) {
        var said = part.ticked().stream()
                .flatMap(a -> Stream.of(Sex.values()).filter(sex -> sex.name().equalsIgnoreCase(a.value())))
                .distinct()
                .toList();
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private void victim(List<FullName> names, Optional<String> aNumber, Optional<LocalDate> bornOn, Optional<Sex> sex) {
        if (names.isEmpty()) {
            if (aNumber.isPresent() || bornOn.isPresent()) {
                fit.notice(ImportNotice.of(Code.NOBODY_NAMED));
            }
            return;
        }
        victim = new Victim(
                names.get(0),
                names.subList(1, Math.min(names.size(), 20)),
                bornOn.orElse(null),
                sex.orElse(null),
                aNumber.orElse(null),
                null,
                null,
                null,
                null);
    }

    private void appearance() {
        fit.notice(ImportNotice.of(Code.LEFT_IN_DOCUMENT));
        var about = Stated.in(reading.answers(), "Part 1");
        var eligibility = Stated.in(reading.answers(), "Part 2");
        var client = Stated.in(reading.answers(), "Part 3");
        var names = about.names(fit);
        if (names.isEmpty()) {
            fit.notice(ImportNotice.of(Code.REPRESENTATIVE_NOT_NAMED));
        } else {
            representative = new Representative(
                    requester(eligibility),
                    names.get(0),
                    eligibility
                            .text("Name of Law Firm")
                            .or(() -> eligibility.text("Name of Recognized Organization"))
                            .flatMap(a -> fit.text(a, 150))
                            .orElse(null),
                    about.text("E-?mail Address").flatMap(a -> fit.text(a, 150)).orElse(null),
                    about.text("Daytime Telephone")
                            .or(() -> about.text("Mobile Telephone"))
                            .flatMap(a -> fit.text(a, 40))
                            .orElse(null),
                    about.address(fit).filter(a -> a.length() <= 400).orElse(null));
        }
        victim(
                client.names(fit),
                client.text("(?:Client's )?(?:" + A_NUMBER + ")").flatMap(fit::aNumber),
                Optional.empty(),
                Optional.empty());
    }

    private Requester requester(Stated eligibility) {
        boolean attorney = eligibility.isTicked("I am an attorney");
        boolean accredited = eligibility.isTicked("I am an accredited representative");
        if (attorney == accredited) {
            fit.notice(ImportNotice.of(Code.KIND_OF_REPRESENTATIVE_NOT_GIVEN));
        }
        return accredited && !attorney ? Requester.ACCREDITED_REPRESENTATIVE : Requester.ATTORNEY;
    }

    /** Null where the paper names none. */
    Representative representative() {
        return representative;
    }

    Victim victim() {
        return victim;
    }

    private static boolean saysWhoRepresentsWhom(Answer answer) {
        return answer.isBound()
                && (List.of("Part 1", "Part 2").contains(answer.part())
                        || answer.part().equals("Part 3")
                                && CLIENT.matcher(answer.label()).find());
    }

    Incoming kept(UUID document, String sha256) {
        return new Incoming(
                reading.kind(),
                reading.edition(),
                document,
                sha256,
                claims(),
                Stream.concat(reading.notices().stream(), fit.notices().stream())
                        .distinct()
                        .toList(),
                victim,
                representative);
    }

    /** Of a Form G-28 only who represents whom: matters before other agencies and the client's own address are no use here. */
    Claims claims() {
        return new Claims(reading.answers().stream()
                .filter(a -> reading.kind() != Kind.G_28 || saysWhoRepresentsWhom(a))
                .map(a -> new Claim(a.part(), a.item(), a.label(), a.value(), a.otherCopy()))
                .toList());
    }
}
