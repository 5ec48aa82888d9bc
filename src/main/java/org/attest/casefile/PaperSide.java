package org.attest.casefile;

/**
 * Whose a paper is. The victim's side, what the requester sent, stays apart from what a prosecutor or a records request may
 * get: the certification itself is reachable in discovery, the packet is not (practice 5).
 */
public enum PaperSide {
    VICTIM,
    AGENCY
}
