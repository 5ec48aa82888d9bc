package org.attest.forms;

import java.util.List;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.MissingItem;

/** Form I-918 Supplement B as a pure function of what was approved. */
public final class SupplementB {
    public static final String EDITION = "01/20/25";

    private SupplementB() {}

    public static List<MissingItem> missing(CaseSnapshot kase) {
        return Missing.in(kase);
    }

    public static byte[] draft(CaseSnapshot kase) {
        throw new UnsupportedOperationException();
    }

    public static byte[] finalCopy(CaseSnapshot kase) {
        throw new UnsupportedOperationException();
    }
}
