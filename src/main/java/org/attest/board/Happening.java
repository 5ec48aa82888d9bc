package org.attest.board;

import org.attest.casefile.CaseEvent;

/** What can have happened to a case, to be said in words: one for each kind of event, by its name. */
enum Happening {
    RECEIVED(CaseEvent.Received.class),
    RECORDED(CaseEvent.Recorded.class),
    IMPORTED(CaseEvent.Imported.class),
    CLAIM_ACCEPTED(CaseEvent.ClaimAccepted.class),
    PAPER_FILED(CaseEvent.PaperFiled.class),
    COOPERATION_LOGGED(CaseEvent.CooperationLogged.class),
    ASSIGNED(CaseEvent.Assigned.class),
    LOCKED_OUT(CaseEvent.LockedOut.class),
    LET_IN(CaseEvent.LetIn.class),
    RESTRICTED(CaseEvent.Restricted.class),
    UNRESTRICTED(CaseEvent.Unrestricted.class),
    OPENED_IN_EMERGENCY(CaseEvent.OpenedInEmergency.class),
    CONSULTED(CaseEvent.Consulted.class),
    RESPONDED(CaseEvent.Responded.class),
    REMINDED(CaseEvent.Reminded.class),
    WENT_UNANSWERED(CaseEvent.WentUnanswered.class),
    RECOMMENDED(CaseEvent.Recommended.class),
    APPROVED(CaseEvent.Approved.class),
    RETURNED(CaseEvent.Returned.class),
    DENIED(CaseEvent.Denied.class),
    RECONSIDERED(CaseEvent.Reconsidered.class),
    SIGNED(CaseEvent.Signed.class),
    REOPENED(CaseEvent.Reopened.class),
    DELIVERED(CaseEvent.Delivered.class),
    DELAY_NOTICED(CaseEvent.DelayNoticed.class),
    LETTER_ASKED(CaseEvent.LetterAsked.class),
    REFERRED(CaseEvent.Referred.class),
    WITHDRAWN(CaseEvent.Withdrawn.class),
    REVOKED(CaseEvent.Revoked.class);

    private final Class<? extends CaseEvent> event;

    Happening(Class<? extends CaseEvent> event) {
        this.event = event;
    }

    Class<? extends CaseEvent> event() {
        return event;
    }

    /** @param type as the event is stored; null where this version of Attest has no word for it */
    static Happening of(String type) {
        for (var happening : values()) {
            if (happening.event.getSimpleName().equals(type)) {
                return happening;
            }
        }
        return null;
    }
}
