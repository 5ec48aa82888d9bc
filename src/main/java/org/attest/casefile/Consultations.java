package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.shared.Rules.given;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** What the District Attorney's office was asked in one case, round by round, and what came of it. */
@Embeddable
class Consultations {
    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Consultation> asked = new ArrayList<>();

    /** A round ends where a decision or a reconsideration asks for the prosecutor's view anew. */
    private int round = 1;

    UUID ask(UUID office, Brief brief) {
        var consultation = new Consultation(Ids.next(), office, round, brief);
        asked.add(consultation);
        return consultation.id();
    }

    Rules guardAnswer(Rules rules, UUID id, OfficeResponse response) {
        return guardOpen(rules, id)
                .must(
                        response.outcome() != OfficeResponse.Outcome.OBJECTION || given(response.reason()),
                        OBJECTION_EXPLAINED,
                        "reason")
                .must(
                        (response.outcome() != OfficeResponse.Outcome.FACT_CORRECTION
                                        && response.outcome() != OfficeResponse.Outcome.MORE_INFORMATION_NEEDED)
                                || given(response.comments()),
                        CORRECTION_GIVEN,
                        "comments");
    }

    Rules guardReminder(Rules rules, UUID id, Reminder given, Stamp stamp) {
        var open = find(id).filter(one -> one.state() == Consultation.State.OPEN);
        return guardOpen(rules, id)
                .must(given.how() != null, HOW_REMINDED, "how")
                .must(
                        given.on() != null
                                && !given.on().isAfter(stamp.on())
                                && open.filter(one -> given.on().isBefore(one.askedOn()))
                                        .isEmpty(),
                        REMINDED_WHILE_IT_WAITED,
                        "on");
    }

    Rules guardSilence(Rules rules, UUID id, Stamp stamp) {
        return guardOpen(rules, id)
                .must(
                        find(id).filter(one -> !stamp.on().isAfter(one.answerBy()))
                                .isEmpty(),
                        WAIT_IS_OVER);
    }

    private Rules guardOpen(Rules rules, UUID id) {
        var one = find(id);
        return rules.must(one.isPresent(), NO_SUCH_CONSULTATION)
                .must(one.isEmpty() || one.get().state() == Consultation.State.OPEN, CONSULTATION_OPEN);
    }

    /** One that a guard has found. */
    Consultation get(UUID id) {
        return find(id).orElseThrow();
    }

    private Optional<Consultation> find(UUID id) {
        return asked.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    void nextRound() {
        round++;
    }

    /** The case leaves: whoever was asked need not answer any more. */
    void close() {
        asked.stream().filter(one -> one.state() == Consultation.State.OPEN).forEach(Consultation::close);
    }

    boolean isSettled() {
        return lastOfRound().filter(Consultation::isSettled).isPresent();
    }

    boolean needsAnswer() {
        return lastOfRound().map(Consultation::needsAnswer).orElse(true);
    }

    private Optional<Consultation> lastOfRound() {
        return asked.stream().filter(one -> one.round() == round).reduce((first, second) -> second);
    }

    int round() {
        return round;
    }

    List<Consultation> all() {
        return List.copyOf(asked);
    }
}
