package org.attest.casefile;

import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CaseRule.*;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Wrong ways to take over what a requester's paper states. */
final class WrongClaims {
    private final List<Wrong> all = new ArrayList<>();

    static List<Wrong> all() {
        var wrong = new WrongClaims();
        var tomorrow = DateTimeFormatter.ofPattern("MM/dd/yyyy").format(TODAY.plusDays(1));
        wrong.add(CLAIM_KNOWN, "nothing stated of it", ClaimedField.INJURIES, claim("Part 3", "6", "typed claim"));
        wrong.add(CLAIM_KNOWN, "nothing to be said", ClaimedField.INJURIES, claim("Part 3", "7", "N/A"));
        wrong.add(CLAIM_MAY_BE_TAKEN, "Part 4", ClaimedField.HELPFUL, claim("Part 4", "2", "Yes"));
        wrong.add(CLAIM_SAYS_MORE, "said already", ClaimedField.NARRATIVE, claim("Part 3", "6", " typed  narrative"));
        wrong.add(
                CLAIM_SAYS_MORE, "in the list already", ClaimedField.CRIMES, claim("Part 3", "1", "Felonious Assault"));
        wrong.add(CLAIM_READABLE, "no day", ClaimedField.BORN_ON, claim("Part 1", "4", "in the spring"));
        wrong.add(CLAIM_READABLE, "too long", ClaimedField.FBI_OR_SID_NUMBER, claim("Part 2", "10", "7".repeat(61)));
        wrong.add(
                CLAIM_READABLE,
                "more than the list holds",
                ClaimedField.INCIDENT_NUMBERS,
                claim("Part 2", "9", "1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;21"));
        wrong.add(
                CLAIM_READABLE,
                "the file contradicts itself",
                ClaimedField.NARRATIVE,
                new Claim("Part 3", "6", "typed label", "typed claim", "typed otherwise"));
        wrong.add(CRIME_BY_TODAY, "a crime of tomorrow", ClaimedField.DATES, claim("Part 3", "2.a", tomorrow));
        wrong.add(BORN_BY_TODAY, "born tomorrow", ClaimedField.BORN_ON, claim("Part 1", "4", tomorrow));
        wrong.all.add(new Wrong(
                CLAIM_KNOWN,
                "of a paper of another case",
                () -> stating(claim("Part 3", "6", "typed claim")),
                kase -> kase.acceptClaim(UUID.randomUUID(), ClaimedField.NARRATIVE, stamp(CERTIFIER))));
        return wrong.all;
    }

    private void add(CaseRule rule, String what, ClaimedField field, Claim claim) {
        all.add(new Wrong(rule, what, () -> stating(claim), kase -> take(kase, field)));
    }

    static Claim claim(String part, String item, String value) {
        return new Claim(part, item, "typed label", value, null);
    }

    /** A case in review with every section written, into which a paper was read that states this. */
    static CertificationCase stating(Claim... claims) {
        var kase = inReview();
        read(kase, claims);
        return kase;
    }

    static void read(CertificationCase kase, Claim... claims) {
        read(kase, ImportedPaper.Kind.I_918B, claims);
    }

    static void read(CertificationCase kase, ImportedPaper.Kind kind, Claim... claims) {
        kase.importPaper(
                new Incoming(
                        kind,
                        "01/20/25",
                        UUID.randomUUID(),
                        "0".repeat(64),
                        new Claims(List.of(claims)),
                        List.of(),
                        null,
                        null),
                stamp(INTAKE));
    }

    static CaseEvent.ClaimAccepted take(CertificationCase kase, ClaimedField field) {
        return kase.acceptClaim(kase.imports().get(0).id(), field, stamp(CERTIFIER));
    }
}
