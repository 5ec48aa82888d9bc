package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** What every move of a case shares: who may make it and at what stage, and what follows from each. */
@MappedSuperclass
abstract class CaseMoves extends CaseState {
    Rules rules(Move move, Stamp stamp) {
        return new Rules()
                .must(!isLockedOut(stamp.by().id()), NOT_LOCKED_OUT)
                .must(stage.after(move).isPresent(), STAGE_ALLOWS_IT);
    }

    <E extends CaseEvent> E happened(Move move, E event) {
        stage = stage.after(move).orElseThrow();
        moves++;
        if (stage.isOpen()) {
            closedOn = null;
        } else if (closedOn == null) {
            closedOn = event.stamp().on();
        }
        if (!stage.isOpen() && request.urgency() != null) {
            request = request.withoutUrgency();
        }
        searchKey = SearchKey.of(number(), victim, criminalActivity);
        return event;
    }

    static boolean hasCome(LocalDate day, Stamp stamp) {
        return day != null && !day.isAfter(stamp.on());
    }

    void due(Deadline due) {
        dueOn = due.on();
        dueComputed = due.computed();
    }

    static <T> List<T> appended(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    /** Asked again at the recommendation and the approval: a record may have been corrected since the answer was given. */
    boolean restsOnStandingRecords(Helpfulness answers) {
        return answers == null || log().stillHolds(answers.restsOn());
    }

    boolean restsRefusalOnSilence(Helpfulness answers) {
        return affirmed(answers.refused())
                && log().showsSilence(answers.refused().restsOn());
    }

    boolean namesASevereForm() {
        return trafficking != null && trafficking.namesASevereForm();
    }

    boolean isExemptFromCooperation() {
        return victimCooperation != null && victimCooperation.isExempt();
    }

    static boolean affirmed(Helpfulness.Answer answer) {
        return answer != null && Boolean.TRUE.equals(answer.yes());
    }
}
