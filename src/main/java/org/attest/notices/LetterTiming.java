package org.attest.notices;

import org.attest.casefile.CaseView;
import org.attest.casefile.Move;
import org.attest.casefile.Stage;
import org.attest.pages.UsDate;

/** When a letter is due, or why it is not there, in a sentence; and where the move is made that brings it. */
final class LetterTiming {
    private LetterTiming() {}

    /** @param written whether one was written before */
    static String why(LetterKind kind, CaseView kase, boolean written) {
        return switch (kind) {
            case ACKNOWLEDGEMENT -> acknowledgement(kase.stage(), written);
            case DELAY -> delay(kase);
            case REFERRAL ->
                kase.stage() == Stage.REFERRED
                        ? "Written when the request was referred; hand it over"
                        : may(kase, Move.REFER)
                                ? "It is written when the request is referred to another agency"
                                : "None: a request is referred while it is received or in review, and this one is past that";
            case DENIAL -> denial(kase.stage());
            case HAND_OVER -> handOver(kase, written);
            case REVOCATION ->
                switch (kase.stage()) {
                    case ISSUED -> "None: it is written if the head of the agency revokes the certification";
                    case REVOKED -> "Written when the certification was revoked; send it to USCIS";
                    default -> "None: only a signed certification can be revoked";
                };
        };
    }

    /** Last step of the address, or null where there is nothing to do. */
    static String place(LetterKind kind, CaseView kase) {
        return switch (kind) {
            case DELAY -> may(kase, Move.GIVE_DELAY_NOTICE) ? "delay-notice" : null;
            case REFERRAL -> may(kase, Move.REFER) ? "referral" : null;
            case DENIAL -> kase.stage() == Stage.AWAITING_DECISION ? "decision" : null;
            default -> null;
        };
    }

    private static String acknowledgement(Stage stage, boolean written) {
        if (stage == Stage.WITHDRAWN) {
            return "None: the request was withdrawn";
        }
        if (!stage.isOpen()) {
            return "Not needed any more: the request has its answer";
        }
        return written
                ? "Written; write it again if the day of the answer or the requester has changed"
                : "Due now: it tells the requester our case number and the day of our answer";
    }

    private static String delay(CaseView kase) {
        if (!may(kase, Move.GIVE_DELAY_NOTICE)) {
            return "None: the request no longer waits for an answer";
        }
        var due = kase.due().on();
        return due == null
                ? "It is written when notice of a delay is given"
                : "Needed only if the answer will not be ready by " + UsDate.write(due)
                        + "; it is written when notice of a delay is given";
    }

    private static String denial(Stage stage) {
        if (stage == Stage.DENIED) {
            return "Written when the request was denied; hand it over";
        }
        return stage.isOpen()
                ? "None: it is written in the moment in which the head of the agency denies the request"
                : "None: the request was not denied";
    }

    private static String handOver(CaseView kase, boolean written) {
        if (kase.stage() == Stage.ISSUED) {
            if (written) {
                return "Written; it goes out with the signed original";
            }
            var last = kase.signature().lastSafeFilingDay();
            return last == null
                    ? "Due now: it goes out with the signed original"
                    : "Due now: it goes out with the signed original, which USCIS must have by " + UsDate.write(last);
        }
        return kase.stage().isOpen()
                ? "None yet: there is one once the form is signed and its scan is recorded"
                : "None: there is no signed form to hand over";
    }

    private static boolean may(CaseView kase, Move move) {
        return kase.stage().moves().contains(move);
    }
}
