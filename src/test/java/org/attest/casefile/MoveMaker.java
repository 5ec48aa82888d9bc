package org.attest.casefile;

import static org.attest.casefile.CaseFixture.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attest.shared.Actor;
import org.attest.shared.JsonColumns;
import org.attest.shared.Stamp;

/** Makes any move by the case's own methods, as rightly as the stage allows. */
final class MoveMaker {
    private MoveMaker() {}

    static CaseEvent make(Move move, CertificationCase kase) {
        return make(move, kase, stamp(maker(move)));
    }

    static CaseEvent make(Move move, CertificationCase kase, Stamp stamp) {
        return switch (move) {
            case RECORD -> kase.recordVictim(victim(), stamp);
            case RECORD_SAFE_CONTACT -> kase.recordSafeContact(safeContact(), stamp);
            case IMPORT -> kase.importPaper(claimed(), stamp);
            case FILE_PAPER -> kase.filePaper(filedPaper(), stamp);
            case LOG_COOPERATION -> kase.logCooperation(statement(), stamp);
            case ASSIGN -> kase.assignTo(candidate(OTHER_CERTIFIER), "typed note", stamp);
            case LOCK_OUT -> kase.lockOut(INTAKE.id(), INTAKE.name(), "typed reason", stamp);
            case LIFT_LOCK_OUT -> kase.liftLockOut(INTAKE.id(), "typed reason", stamp);
            case RESTRICT -> kase.restrict(keptTo(CERTIFIER), "typed reason", stamp);
            case LIFT_RESTRICTION -> kase.liftRestriction("typed reason", stamp);
            case OPEN_IN_EMERGENCY ->
                kase.openInEmergency(
                        EmergencyOpening.Cause.COURT_OR_FILING_TODAY,
                        "typed words",
                        stamp.at().toInstant().plusSeconds(3600),
                        stamp);
            case CONSULT -> kase.consult(QUESTION, OFFICE, "Invented Police", stamp);
            case RESPOND -> kase.respond(asked(kase), response(OfficeResponse.Outcome.OBJECTION), stamp);
            case REMIND -> kase.remind(asked(kase), reminder(), stamp);
            case RECORD_NO_RESPONSE -> kase.recordNoResponse(asked(kase), stamp);
            case RECOMMEND -> kase.recommendCertification("typed note", List.of(), stamp);
            case APPROVE -> kase.approve("typed reason", signer(CHIEF), null, agency(), List.of(), stamp);
            case RETURN_FOR_WORK -> kase.returnForWork("typed reason", true, stamp);
            case DENY -> kase.deny("typed reason", grounds(), stamp);
            case RECONSIDER -> kase.reconsider("typed evidence", true, DUE, stamp);
            case SIGN ->
                kase.recordSignature(
                        SIGNED_ON, signer(CHIEF), null, SIGNED_ON.plusDays(180), SignedScan.WITHOUT_CODE, stamp);
            case REOPEN -> kase.reopen("typed reason", stamp);
            case DELIVER -> kase.deliver(delivery(paper(kase.stage()), Delivery.By.TO_REPRESENTATIVE), stamp);
            case GIVE_DELAY_NOTICE -> kase.giveDelayNotice(delayNotice(), stamp);
            case WRITE_LETTER ->
                kase.writeLetter(
                        kase.stage() == Stage.ISSUED ? AskedLetter.HAND_OVER : AskedLetter.ACKNOWLEDGEMENT, stamp);
            case REFER -> kase.refer(referral(), stamp);
            case WITHDRAW_REQUEST -> kase.withdrawRequest("typed reason", stamp);
            case REVOKE -> kase.revoke(revocation(), stamp);
        };
    }

    static Actor maker(Move move) {
        return switch (move) {
            case RESPOND -> LIAISON;
            case APPROVE, RETURN_FOR_WORK, DENY, REVOKE, LIFT_LOCK_OUT, LIFT_RESTRICTION -> CHIEF;
            case OPEN_IN_EMERGENCY -> OTHER_CERTIFIER;
            default -> CERTIFIER;
        };
    }

    /** A case from which the move may be made. */
    static CertificationCase ready(Move move) {
        return ready(move, before(move));
    }

    /** A case in this stage, with what the move presupposes beside the stage. */
    static CertificationCase ready(Move move, Stage stage) {
        var kase = in(stage);
        switch (move) {
            case LIFT_LOCK_OUT -> kase.lockOut(INTAKE.id(), INTAKE.name(), "typed", stamp(CHIEF));
            case LIFT_RESTRICTION, OPEN_IN_EMERGENCY -> kase.restrict(keptTo(CERTIFIER), "typed", stamp(CHIEF));
            default -> {}
        }
        return kase;
    }

    static Set<Restriction.Named> keptTo(Actor somebody) {
        return Set.of(new Restriction.Named(somebody.id(), somebody.name()));
    }

    private static Stage before(Move move) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.after(move).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Delivery.Paper paper(Stage stage) {
        return switch (stage) {
            case DENIED -> Delivery.Paper.DENIAL_LETTER;
            case REFERRED -> Delivery.Paper.REFERRAL_LETTER;
            case REVOKED -> Delivery.Paper.REVOCATION_LETTER;
            default -> Delivery.Paper.ORIGINAL_FORM;
        };
    }

    /** All that the case holds, to see that a refusal changed nothing. */
    static String state(CertificationCase kase) {
        return json(CaseView.whole(kase));
    }

    static String json(Object value) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(value);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
