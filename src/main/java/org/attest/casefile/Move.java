package org.attest.casefile;

/** What people do to a case; {@link Stage} says from where to where each leads. */
public enum Move {
    /** Write a section: request, victim, criminal activity, helpfulness, trafficking, cooperation, family members. */
    RECORD,
    RECORD_SAFE_CONTACT,
    /** Read a paper of the requester into the case. */
    IMPORT,
    /** File a paper with the case. */
    FILE_PAPER,
    LOG_COOPERATION,
    ASSIGN,
    LOCK_OUT,
    LIFT_LOCK_OUT,
    /** Keep the case to named people. */
    RESTRICT,
    LIFT_RESTRICTION,
    OPEN_IN_EMERGENCY,
    CONSULT,
    RESPOND,
    /** The office is reminded; neither stage nor clock moves. */
    REMIND,
    RECORD_NO_RESPONSE,
    RECOMMEND,
    APPROVE,
    RETURN_FOR_WORK,
    DENY,
    RECONSIDER,
    SIGN,
    REOPEN,
    DELIVER,
    GIVE_DELAY_NOTICE,
    WRITE_LETTER,
    REFER,
    WITHDRAW_REQUEST,
    REVOKE
}
