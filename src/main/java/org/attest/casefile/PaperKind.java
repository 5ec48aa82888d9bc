package org.attest.casefile;

import static org.attest.casefile.PaperSide.*;

/**
 * What a person may file with a case. The signed form is not among them: it comes with its signature, as a scan on file
 * vouches for a certificate.
 */
public enum PaperKind {
    /** The request with all that came in one cover. */
    PACKET("packet", VICTIM),
    G_28("g-28", VICTIM),
    POLICE_REPORT("report", PaperSide.AGENCY),
    DESIGNATION_LETTER("designation", PaperSide.AGENCY),
    LETTER_RECEIVED("letter-received", VICTIM),
    /** Either side's: whoever files it says whose. */
    EVIDENCE("evidence", null);

    private final String slug;
    private final PaperSide side;

    PaperKind(String slug, PaperSide side) {
        this.slug = slug;
        this.side = side;
    }

    /** As in the name of the file that is given out. */
    public String slug() {
        return slug;
    }

    /** The side it is always of, or null where it may be either's. */
    public PaperSide side() {
        return side;
    }

    /** What a requester hands in at the records desk (design 2). */
    public boolean isHandedIn() {
        return this == PACKET || this == G_28;
    }
}
