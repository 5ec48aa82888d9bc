package org.attest.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.CooperationEntry;
import org.attest.casefile.CooperationEntry.HelpedBy;
import org.attest.casefile.CooperationEntry.Kind;
import org.attest.casefile.CooperationEntry.Outcome;
import org.attest.casefile.CooperationRecord;
import org.attest.casefile.DenialGrounds;
import org.attest.casefile.DenialReason;
import org.attest.casefile.Helpfulness;

/** How the victim of an invented case helped, what the certifier answers from it, and why it might be denied. */
record InventedHelp(InventedFacts facts) {
    private static final List<DenialReason> USUAL_REASONS =
            List.of(DenialReason.RECORDS_CANNOT_ESTABLISH, DenialReason.NOT_QUALIFYING, DenialReason.NOT_A_VICTIM);

    List<CooperationEntry> entries() {
        var crimeOn = facts.crimeOn();
        var entries = new ArrayList<CooperationEntry>();
        entries.add(entry(
                crimeOn, Kind.REPORTED_CRIME, "Called 911 within the hour and waited for the officers.", null, null));
        entries.add(entry(
                crimeOn.plusDays(1),
                Kind.GAVE_STATEMENT,
                "Gave a written statement of three pages at the station.",
                null,
                null));
        if (facts.index() % 2 == 0) {
            entries.add(entry(
                    crimeOn.plusDays(5),
                    Kind.IDENTIFIED_SUSPECT,
                    "Picked the suspect from an array of eight photographs.",
                    null,
                    null));
        }
        if (facts.index() % 3 == 0) {
            entries.add(entry(
                    crimeOn.plusDays(30),
                    Kind.REASONABLE_REQUEST,
                    "Asked to come to a second interview.",
                    Outcome.AGREED,
                    null));
        }
        if (facts.twist() == Twist.REFUSED_ONCE) {
            entries.add(entry(
                    crimeOn.plusDays(40),
                    Kind.REASONABLE_REQUEST,
                    "Asked to meet the suspect in a supervised confrontation.",
                    Outcome.REFUSED,
                    "Was afraid of the suspect's family."));
        }
        return entries;
    }

    /** The same event, with the day put right. */
    CooperationEntry corrected(CooperationEntry mistaken) {
        return new CooperationEntry(
                mistaken.on().plusDays(1),
                mistaken.kind(),
                mistaken.what() + " (Day corrected after the log of the dispatcher.)",
                mistaken.by(),
                mistaken.outcome(),
                mistaken.victimsReason(),
                mistaken.language(),
                mistaken.interpreter(),
                mistaken.learnedFrom(),
                mistaken.source(),
                mistaken.document());
    }

    CooperationEntry entry(LocalDate on, Kind kind, String what, Outcome outcome, String victimsReason) {
        return new CooperationEntry(
                on,
                kind,
                what,
                facts.isChild() ? HelpedBy.ACTING_FOR_VICTIM : HelpedBy.VICTIM,
                outcome,
                victimsReason,
                facts.language(),
                facts.language().equals("English") ? null : "Interpreter Examplevoice",
                CooperationEntry.LearnedFrom.AGENCY,
                "Invented report, page " + (1 + facts.index() % 7),
                null);
    }

    /** Part 4, each answer resting on records of the case. */
    Helpfulness answers(List<CooperationRecord> records) {
        var all = records.stream().map(CooperationRecord::id).toList();
        var refusals = records.stream()
                .filter(record -> record.entry().outcome() == Outcome.REFUSED)
                .map(CooperationRecord::id)
                .toList();
        return new Helpfulness(
                new Helpfulness.Answer(true, all),
                new Helpfulness.Answer(true, all),
                new Helpfulness.Answer(!refusals.isEmpty(), refusals.isEmpty() ? all : refusals),
                refusals.isEmpty()
                        ? (facts.isChild() ? "The victim's parent, acting for the victim," : "The victim")
                                + " reported the crime, gave a statement and has answered every call since."
                        : "The victim once declined a confrontation with the suspect out of fear; everything else that was asked was done.",
                null);
    }

    DenialGrounds denialGrounds() {
        var reason = facts.twist() == Twist.REFUSED_ONCE
                ? DenialReason.UNREASONABLE_REFUSAL
                : Dice.of(facts.index(), "denial").pick(USUAL_REASONS);
        return switch (reason) {
            case UNREASONABLE_REFUSAL ->
                new DenialGrounds(
                        reason,
                        "Section 4.4, help that was asked for",
                        "Invented report, page 2, line 14: asked to meet; declined.",
                        "The victim was asked to meet with us and declined, and our records name no reason that we can accept.");
            case NOT_QUALIFYING ->
                new DenialGrounds(
                        reason,
                        "Section 4.1, the crimes on the form",
                        "Invented report, page 1, line 6: damage to a parked car.",
                        "What our report describes is damage to a car. It is not one of the crimes on the form, nor similar to one.");
            case NOT_A_VICTIM ->
                new DenialGrounds(
                        reason,
                        "Section 4.3, who is a victim",
                        "Invented report, page 1, line 9: listed under witnesses.",
                        "Our report names the person whom the request is for as a witness, and not as a person who was harmed.");
            default ->
                new DenialGrounds(
                        reason,
                        "Section 4.2, what the records must show",
                        "Invented log of calls, page 2, line 14: no call from that address on that day.",
                        "We could not find a report of what the request describes. If there is a report number or a letter from that time, send it and ask again.");
        };
    }
}
