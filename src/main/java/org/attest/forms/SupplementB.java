package org.attest.forms;

import java.util.List;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.MissingItem;

/** Placeholder until the form engine is merged. */
public final class SupplementB {
    private SupplementB() {}

    public static List<MissingItem> missing(CaseSnapshot snapshot) {
        return List.of();
    }

    public static byte[] draft(CaseSnapshot snapshot) {
        return "%PDF-1.7 draft".getBytes();
    }

    public static byte[] finalCopy(CaseSnapshot snapshot) {
        return "%PDF-1.7 final".getBytes();
    }
}
