package org.attest.casefile;

import static org.attest.casefile.Move.*;

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

    /** The moves that may be made from here, with the stage each leads to. */
    private Map<Move, Stage> arrows() {
        return switch (this) {
            case RECEIVED ->
                Map.of(
                        RECORD,
                        RECEIVED,
                        LOG_COOPERATION,
                        RECEIVED,
                        RECORD_SAFE_CONTACT,
                        RECEIVED,
                        LOCK_OUT,
                        RECEIVED,
                        GIVE_DELAY_NOTICE,
                        RECEIVED,
                        ASSIGN,
                        IN_REVIEW,
                        REFER,
                        REFERRED,
                        WITHDRAW_REQUEST,
                        WITHDRAWN);
            case IN_REVIEW ->
                Map.of(
                        RECORD,
                        IN_REVIEW,
                        LOG_COOPERATION,
                        IN_REVIEW,
                        RECORD_SAFE_CONTACT,
                        IN_REVIEW,
                        LOCK_OUT,
                        IN_REVIEW,
                        GIVE_DELAY_NOTICE,
                        IN_REVIEW,
                        ASSIGN,
                        IN_REVIEW,
                        CONSULT,
                        IN_CONSULTATION,
                        RECOMMEND,
                        AWAITING_DECISION,
                        REFER,
                        REFERRED,
                        WITHDRAW_REQUEST,
                        WITHDRAWN);
            case IN_CONSULTATION ->
                Map.of(
                        RECORD,
                        IN_CONSULTATION,
                        LOG_COOPERATION,
                        IN_CONSULTATION,
                        RECORD_SAFE_CONTACT,
                        IN_CONSULTATION,
                        LOCK_OUT,
                        IN_CONSULTATION,
                        GIVE_DELAY_NOTICE,
                        IN_CONSULTATION,
                        ASSIGN,
                        IN_CONSULTATION,
                        RESPOND,
                        IN_REVIEW,
                        RECORD_NO_RESPONSE,
                        IN_REVIEW,
                        WITHDRAW_REQUEST,
                        WITHDRAWN);
            case AWAITING_DECISION ->
                Map.of(
                        LOG_COOPERATION,
                        AWAITING_DECISION,
                        RECORD_SAFE_CONTACT,
                        AWAITING_DECISION,
                        LOCK_OUT,
                        AWAITING_DECISION,
                        GIVE_DELAY_NOTICE,
                        AWAITING_DECISION,
                        APPROVE,
                        APPROVED,
                        DENY,
                        DENIED,
                        RETURN_FOR_WORK,
                        IN_REVIEW,
                        WITHDRAW_REQUEST,
                        WITHDRAWN);
            case APPROVED ->
                Map.of(
                        LOG_COOPERATION,
                        APPROVED,
                        RECORD_SAFE_CONTACT,
                        APPROVED,
                        LOCK_OUT,
                        APPROVED,
                        GIVE_DELAY_NOTICE,
                        APPROVED,
                        SIGN,
                        ISSUED,
                        REOPEN,
                        IN_REVIEW);
            case ISSUED ->
                Map.of(
                        LOG_COOPERATION,
                        ISSUED,
                        RECORD_SAFE_CONTACT,
                        ISSUED,
                        LOCK_OUT,
                        ISSUED,
                        DELIVER,
                        ISSUED,
                        REVOKE,
                        REVOKED);
            case DENIED ->
                Map.of(RECORD_SAFE_CONTACT, DENIED, LOCK_OUT, DENIED, DELIVER, DENIED, RECONSIDER, IN_REVIEW);
            case REFERRED -> Map.of(RECORD_SAFE_CONTACT, REFERRED, LOCK_OUT, REFERRED, DELIVER, REFERRED);
            case WITHDRAWN -> Map.of(LOCK_OUT, WITHDRAWN);
            case REVOKED -> Map.of(RECORD_SAFE_CONTACT, REVOKED, LOCK_OUT, REVOKED, DELIVER, REVOKED);
        };
    }

    /** Where {@code move} leads from here, or empty where it is not allowed. */
    public Optional<Stage> after(Move move) {
        return Optional.ofNullable(arrows().get(move));
    }

    /** The moves open from here. */
    public Set<Move> moves() {
        return new TreeSet<>(arrows().keySet());
    }

    /** Whether the agency still owes an answer: the clock runs. */
    public boolean isOpen() {
        return switch (this) {
            case RECEIVED, IN_REVIEW, IN_CONSULTATION, AWAITING_DECISION, APPROVED -> true;
            case ISSUED, DENIED, REFERRED, WITHDRAWN, REVOKED -> false;
        };
    }
}
