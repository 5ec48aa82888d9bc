package org.attest.board;

import static org.attest.casefile.CaseRule.*;
import static org.attest.people.Role.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.casefile.Consultation;
import org.attest.casefile.Move;
import org.attest.pages.UsDate;
import org.attest.shared.Actor;
import org.attest.shared.Authority;
import org.attest.shared.Rule;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What this person can do next with a case: what leads on first, with the reason where it is not possible; then the rest.
 * The case itself refuses whatever must not be; this only says so before.
 *
 * @param toTake nobody works it yet, and this person may take it
 */
@Shows(Sensitivity.CASE)
record Next(List<Step> onward, List<Step> others, boolean toTake) {
    /**
     * One thing to do.
     *
     * @param address where, or null where there is nothing to do but to wait
     * @param sentence in English
     * @param why the reason why not, or what to know before; null where there is none
     * @param open whether this person may do it now
     */
    @Shows(Sensitivity.CASE)
    record Step(String address, String sentence, String why, boolean open) {}

    /** @param missing how many items the form lacks */
    static Next of(CaseView kase, Set<String> roles, Actor me, int missing) {
        return new Asking(kase, roles, me, missing).next();
    }

    private static final class Asking {
        private final CaseView kase;
        private final Set<String> roles;
        private final Actor me;
        private final int missing;
        private final List<Step> onward = new ArrayList<>();
        private final List<Step> others = new ArrayList<>();

        Asking(CaseView kase, Set<String> roles, Actor me, int missing) {
            this.kase = kase;
            this.roles = roles;
            this.me = me;
            this.missing = missing;
        }

        private String at(String place) {
            return "/cases/" + kase.number() + "/" + place;
        }

        private void can(String address, String sentence) {
            onward.add(new Step(address, sentence, null, true));
        }

        private void cannot(String sentence, Rule why) {
            onward.add(new Step(null, sentence, why.sentence(), false));
        }

        private void wait(String sentence) {
            onward.add(new Step(null, sentence, null, false));
        }

        private boolean worksCases() {
            return roles.contains(CERTIFIER) || roles.contains(CHIEF);
        }

        private boolean may(Move move) {
            return kase.stage().moves().contains(move);
        }

        Next next() {
            switch (kase.stage()) {
                case RECEIVED -> assignment();
                case IN_REVIEW -> review();
                case IN_CONSULTATION -> consultation();
                case AWAITING_DECISION -> decision();
                case APPROVED -> paper("Print it, have it signed, and keep the scan");
                case ISSUED ->
                    paper(
                            isHandedOver()
                                    ? "It is handed over. See until when it can be filed"
                                    : "Hand the certification over");
                case DENIED, REFERRED, REVOKED -> letter();
                case WITHDRAWN -> wait("The request was withdrawn. Nothing is left to do");
            }
            others();
            return new Next(List.copyOf(onward), List.copyOf(others), toTake());
        }

        /** The records desk is not told. */
        private boolean isHandedOver() {
            return kase.deliveries() != null && !kase.deliveries().isEmpty();
        }

        private boolean toTake() {
            return kase.assignment() == null
                    && may(Move.ASSIGN)
                    && roles.contains(CERTIFIER)
                    && me.holds(Authority.CERTIFIER);
        }

        private void assignment() {
            can(at("assignment"), toTake() ? "Give it to another certifier" : "Give it to a certifier, or take it");
        }

        private void review() {
            if (kase.assignment() == null) {
                assignment();
            }
            if (!roles.contains(CERTIFIER)) {
                wait("The certifier works it");
                return;
            }
            if (missing > 0) {
                can("#completeness", "Complete the form: " + missing + " to do");
            }
            if (!isSettled()) {
                ifHeld("Ask the District Attorney", "consultation", me.holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED);
                return;
            }
            boolean mine = kase.assignment() != null
                    && me.id().equals(kase.assignment().certifier());
            if (!mine) {
                cannot("Recommend certification or denial", ASSIGNED_TO_YOU);
            } else {
                ifHeld(
                        "Recommend certification or denial",
                        "recommendation",
                        me.holds(Authority.CERTIFIER),
                        YOU_ARE_DESIGNATED);
            }
        }

        private void ifHeld(String sentence, String place, boolean holds, Rule why) {
            if (holds) {
                can(at(place), sentence);
            } else {
                cannot(sentence, why);
            }
        }

        private boolean isSettled() {
            return kase.consultations() != null
                    && kase.consultations().stream()
                            .filter(asked -> asked.round() == kase.round())
                            .anyMatch(asked -> asked.state() == Consultation.State.UNANSWERED
                                    || asked.state() == Consultation.State.ANSWERED
                                            && asked.response().outcome().settles());
        }

        private void consultation() {
            if (!worksCases()) {
                wait("The District Attorney's office is asked");
                return;
            }
            kase.consultations().stream()
                    .filter(asked -> asked.state() == Consultation.State.OPEN)
                    .forEach(asked -> onward.add(new Step(
                            at("consultation"),
                            "The District Attorney's office has until " + UsDate.write(asked.answerBy()) + " to answer",
                            null,
                            true)));
        }

        private void decision() {
            if (!roles.contains(CHIEF)) {
                wait("It waits for the decision of the head of the agency");
            } else if (kase.recommendation() != null
                    && me.id().equals(kase.recommendation().by())) {
                cannot("Decide: approve, return or deny", DECIDED_BY_ANOTHER);
            } else {
                ifHeld("Decide: approve, return or deny", "decision", me.mayDecide(), DECIDER_HAS_AUTHORITY);
            }
        }

        private void paper(String sentence) {
            if (worksCases()) {
                can(at("paper"), sentence);
            } else {
                wait("The certifier works it");
            }
        }

        private void letter() {
            if (worksCases()) {
                can(at("letters"), "Hand the letter over");
            } else {
                wait("The certifier works it");
            }
        }

        private void others() {
            other(Move.ASSIGN, kase.assignment() != null, "assignment", "Give it to another certifier");
            other(Move.REFER, true, "referral", "Refer it to another agency");
            other(Move.WITHDRAW_REQUEST, true, "withdrawal", "Record that the request was withdrawn");
            other(Move.GIVE_DELAY_NOTICE, worksCases(), "delay-notice", "Give notice of a delay");
            other(Move.REOPEN, worksCases(), "reopening", "Reopen it: an error was found at signing");
            other(Move.REVOKE, worksCases(), "revocation", "Revoke it: withdraw or disavow what was signed");
            other(Move.LOCK_OUT, worksCases(), "lock-out", "Lock a person out");
            boolean head = roles.contains(CHIEF);
            boolean anyoneOut = kase.lockOuts() != null && !kase.lockOuts().isEmpty();
            other(Move.LIFT_LOCK_OUT, head && anyoneOut, "letting-in", "Let a locked-out person in again");
            boolean kept = kase.restriction() != null;
            other(
                    Move.RESTRICT,
                    worksCases(),
                    "restriction",
                    kept ? "Change whom it is kept to" : "Keep it to named people");
            other(
                    Move.LIFT_RESTRICTION,
                    head && kept,
                    "restriction-lifting",
                    "Let everybody see it again who works cases");
        }

        private void other(Move move, boolean forThis, String place, String sentence) {
            if (forThis && may(move)) {
                others.add(new Step(at(place), sentence, null, true));
            }
        }
    }
}
