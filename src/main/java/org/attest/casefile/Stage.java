package org.attest.casefile;

import static org.attest.casefile.Move.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where a case stands, and the one list of arrows between stages: pages, API and the case itself all ask here. */
public enum Stage {
    RECEIVED,
    IN_REVIEW,
    IN_CONSULTATION,
    AWAITING_DECISION,
    APPROVED,
    ISSUED,
    DENIED,
    REFERRED,
    WITHDRAWN,
    REVOKED;

    /** A file is dangerous at every stage, the last ones too. */
    private static final Set<Move> WHO_MAY_SEE_IT =
            EnumSet.of(LOCK_OUT, LIFT_LOCK_OUT, RESTRICT, LIFT_RESTRICTION, OPEN_IN_EMERGENCY);

    /** The moves that may be made from here: those that stay, and those that lead on. */
    private Arrows arrows() {
        return switch (this) {
            case RECEIVED ->
                stays(RECORD, RECORD_SAFE_CONTACT, IMPORT, LOG_COOPERATION, FILE_PAPER, GIVE_DELAY_NOTICE, WRITE_LETTER)
                        .leads(ASSIGN, IN_REVIEW)
                        .leads(REFER, REFERRED)
                        .leads(WITHDRAW_REQUEST, WITHDRAWN);
            case IN_REVIEW ->
                stays(
                                RECORD,
                                RECORD_SAFE_CONTACT,
                                IMPORT,
                                LOG_COOPERATION,
                                FILE_PAPER,
                                GIVE_DELAY_NOTICE,
                                WRITE_LETTER,
                                ASSIGN)
                        .leads(CONSULT, IN_CONSULTATION)
                        .leads(RECOMMEND, AWAITING_DECISION)
                        .leads(REFER, REFERRED)
                        .leads(WITHDRAW_REQUEST, WITHDRAWN);
            case IN_CONSULTATION ->
                stays(
                                RECORD,
                                RECORD_SAFE_CONTACT,
                                IMPORT,
                                LOG_COOPERATION,
                                FILE_PAPER,
                                GIVE_DELAY_NOTICE,
                                WRITE_LETTER,
                                ASSIGN,
                                REMIND)
                        .leads(RESPOND, IN_REVIEW)
                        .leads(RECORD_NO_RESPONSE, IN_REVIEW)
                        .leads(WITHDRAW_REQUEST, WITHDRAWN);
            case AWAITING_DECISION ->
                stays(RECORD_SAFE_CONTACT, LOG_COOPERATION, FILE_PAPER, GIVE_DELAY_NOTICE, WRITE_LETTER)
                        .leads(APPROVE, APPROVED)
                        .leads(DENY, DENIED)
                        .leads(RETURN_FOR_WORK, IN_REVIEW)
                        .leads(WITHDRAW_REQUEST, WITHDRAWN);
            case APPROVED ->
                stays(RECORD_SAFE_CONTACT, LOG_COOPERATION, FILE_PAPER, GIVE_DELAY_NOTICE, WRITE_LETTER)
                        .leads(SIGN, ISSUED)
                        .leads(REOPEN, IN_REVIEW);
            case ISSUED ->
                stays(RECORD_SAFE_CONTACT, LOG_COOPERATION, FILE_PAPER, WRITE_LETTER, DELIVER)
                        .leads(REVOKE, REVOKED);
            case DENIED -> stays(RECORD_SAFE_CONTACT, FILE_PAPER, DELIVER).leads(RECONSIDER, IN_REVIEW);
            case REFERRED, REVOKED -> stays(RECORD_SAFE_CONTACT, FILE_PAPER, DELIVER);
            case WITHDRAWN -> stays();
        };
    }

    private Arrows stays(Move... moves) {
        var arrows = new Arrows(new EnumMap<>(Move.class));
        WHO_MAY_SEE_IT.forEach(move -> arrows.leads(move, this));
        for (var move : moves) {
            arrows.leads(move, this);
        }
        return arrows;
    }

    private record Arrows(Map<Move, Stage> to) {
        Arrows leads(Move move, Stage stage) {
            to.put(move, stage);
            return this;
        }
    }

    /** Where {@code move} leads from here, or empty where it is not allowed. */
    public Optional<Stage> after(Move move) {
        return Optional.ofNullable(arrows().to().get(move));
    }

    /** The moves open from here. */
    public Set<Move> moves() {
        return new TreeSet<>(arrows().to().keySet());
    }

    /** Whether the agency still owes an answer: the clock runs. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, IN_REVIEW, IN_CONSULTATION, AWAITING_DECISION, APPROVED -> true;
            case ISSUED, DENIED, REFERRED, WITHDRAWN, REVOKED -> false;
        };
    }
}
