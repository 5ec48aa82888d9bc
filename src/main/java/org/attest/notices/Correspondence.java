package org.attest.notices;

import static org.attest.casefile.CaseRule.LETTER_CAN_BE_PRINTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.AskedLetter;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.FullName;
import org.attest.casefile.RequestDetails;
import org.attest.certificate.Certificates;
import org.attest.clocks.DueDate;
import org.attest.documents.Documents;
import org.attest.people.People;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.attest.shared.Stamp;

/**
 * Writes the letter that an event asks for, in the same transaction: a denial without its letter is no lawful answer
 * (MA-4 ii). A letter goes to the requester's representative; a victim's own address is never printed (practice 12).
 */
@ApplicationScoped
class Correspondence {
    private static final String ADDRESS_TO_ENTER = "(postal address: to be entered by the administrator)";
    private final People people;
    private final Documents documents;
    private final Certificates certificates;

    Correspondence(People people, Documents documents, Certificates certificates) {
        this.people = people;
        this.documents = documents;
        this.certificates = certificates;
    }

    void deny(@Observes CaseEvent.Denied event) {
        var grounds = event.decision().grounds();
        var sender = sender(event);
        keep(
                event,
                LetterKind.DENIAL,
                new DenialLetter(
                                sender,
                                recipient(event.request()),
                                event.form(),
                                event.request().receivedOn(),
                                grounds.policySection(),
                                grounds.plainReason(),
                                grounds.reportLine(),
                                sender.letterhead().phone(),
                                people.agency().secondLookByAnother())
                        .letter());
    }

    void write(@Observes CaseEvent.LetterAsked event) {
        keep(event, LetterKind.of(event.letter()), asked(event));
    }

    /** The same letter, kept or only looked at. */
    Letter asked(CaseEvent.LetterAsked event) {
        var sender = sender(event);
        var to = recipient(event.request());
        var due = event.due();
        return event.letter() == AskedLetter.ACKNOWLEDGEMENT
                ? new AcknowledgementLetter(
                                sender,
                                to,
                                event.form(),
                                event.request().receivedOn(),
                                new DueDate(due.on(), null, List.of(), due.computed()))
                        .letter()
                : new HandOverLetter(sender, to, event.form(), event.signature().wholeOn()).letter();
    }

    void delay(@Observes CaseEvent.DelayNoticed event) {
        var due = event.due();
        keep(
                event,
                LetterKind.DELAY,
                new DelayLetter(
                                sender(event),
                                recipient(event.request()),
                                event.form(),
                                event.request().receivedOn(),
                                new DueDate(due.on(), null, List.of(), due.computed()),
                                event.notice().cause(),
                                event.notice().process(),
                                event.notice().projectedOn())
                        .letter());
    }

    void refer(@Observes CaseEvent.Referred event) {
        var reason = event.referral().reason();
        keep(
                event,
                LetterKind.REFERRAL,
                new ReferralLetter(
                                sender(event),
                                recipient(event.request()),
                                event.form(),
                                event.request().receivedOn(),
                                reason == null ? "Our records show that another agency has this matter." : reason,
                                event.referral().agency(),
                                event.referral().address().lines().toList())
                        .letter());
    }

    void revoke(@Observes CaseEvent.Revoked event) {
        var printed = certificates.printed(event.certificate());
        var address = people.agency().uscisAddress();
        keep(
                event,
                LetterKind.REVOCATION,
                new RevocationLetter(
                                sender(event),
                                address == null
                                        ? List.of(ADDRESS_TO_ENTER)
                                        : address.lines().toList(),
                                event.form(),
                                RevocationLetter.Act.valueOf(
                                        event.revocation().kind().name()),
                                inFull(printed.name()),
                                event.signature().wholeOn(),
                                printed.sha256(),
                                event.revocation().reason())
                        .letter());
    }

    private void keep(CaseEvent event, LetterKind kind, Letter letter) {
        var strange = LetterPdf.undrawable(letter);
        if (!strange.isEmpty()) {
            throw new Refusal(List.of(new Broken(
                    LETTER_CAN_BE_PRINTED,
                    null,
                    "The letter's font lacks these characters, write them in another way: "
                            + String.join(", ", strange))));
        }
        documents.keep(
                event.number(),
                Documents.Kind.LETTER,
                kind.fileName(event.number()),
                "application/pdf",
                LetterPdf.of(letter),
                event.stamp());
    }

    private Sender sender(CaseEvent event) {
        Stamp stamp = event.stamp();
        var agency = people.facts(stamp.on());
        var title =
                people.find(stamp.by().id()).map(person -> person.asOfficial().titleAndDivision());
        var signer = new ArrayList<>(List.of(stamp.by().name()));
        title.ifPresent(signer::add);
        signer.add(agency.name());
        return new Sender(Letterhead.of(agency), stamp.on(), event.number(), signer);
    }

    private static Recipient recipient(RequestDetails request) {
        var lines = new ArrayList<String>();
        if (request.name() != null) {
            lines.add(inFull(request.name()));
        }
        if (request.organization() != null) {
            lines.add(request.organization());
        }
        if (request.requester().represents() && request.address() != null) {
            lines.addAll(request.address().lines().toList());
        }
        return new Recipient(lines, null, null);
    }

    private static String inFull(FullName name) {
        return name.given() == null ? name.family() : name.given() + " " + name.family();
    }
}
