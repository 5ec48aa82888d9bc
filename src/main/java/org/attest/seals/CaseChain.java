package org.attest.seals;

import java.util.Arrays;
import java.util.List;

/** Judges one case's rows against their links, their seals and the case's own count of moves. */
final class CaseChain {
    private final String number;
    private final Integer moves;
    private final List<Row> rows;
    private final Findings findings;

    /**
     * One place in the case: what is written there, what its link says, what a checkpoint sealed; each may be missing.
     *
     * @param body computed from the event, null where there is none or it cannot be read
     * @param committed computed from the words, null where there are none
     * @param sealed hash that a checkpoint holds, or null
     */
    record Row(
            int sequence,
            boolean written,
            byte[] body,
            byte[] committed,
            byte[] linkContent,
            byte[] linkBody,
            byte[] linkHash,
            byte[] sealed) {
        boolean linked() {
            return linkHash != null;
        }
    }

    /** @param moves how many entries the case says it has, null where the case is gone */
    CaseChain(String number, Integer moves, List<Row> rows, Findings findings) {
        this.number = number;
        this.moves = moves;
        this.rows = rows;
        this.findings = findings;
    }

    void judge() {
        findings.countCase();
        if (moves == null) {
            findings.row(number, rows.get(0).sequence(), Fault.NO_CASE);
        }
        int expected = 1;
        byte[] previous = null;
        boolean previousKnown = true;
        for (var row : rows) {
            if (row.sequence() > expected) {
                findings.row(number, expected, Fault.MISSING);
                previousKnown = false; // so that one deletion is one finding
            }
            expected = row.sequence() + 1;
            var fault = fault(row, previous, previousKnown);
            if (fault != null) {
                findings.row(number, row.sequence(), fault);
            }
            count(row);
            if (row.linked()) {
                previous = row.linkHash();
                previousKnown = true;
            } else if (!row.written()) {
                previousKnown = false;
            }
        }
        if (moves != null && moves >= expected) {
            findings.row(number, expected, Fault.MISSING);
        }
    }

    private void count(Row row) {
        if (row.written()) {
            findings.countEvent();
            if (row.linkContent() != null && row.committed() == null) {
                findings.countRedacted();
            }
        }
    }

    private Fault fault(Row row, byte[] previous, boolean previousKnown) {
        if (!row.written()) {
            return Fault.MISSING;
        }
        if (!row.linked() || moves != null && row.sequence() > moves) {
            return Fault.INSERTED;
        }
        if (!Arrays.equals(row.body(), row.linkBody())) {
            return isAnothers(row) ? Fault.OUT_OF_ORDER : Fault.EDITED;
        }
        var link = EventBytes.link(previous, row.sequence(), row.body(), row.linkContent());
        if (previousKnown && !Arrays.equals(link, row.linkHash())) {
            return Fault.OUT_OF_ORDER;
        }
        if (row.committed() != null && !Arrays.equals(row.committed(), row.linkContent())) {
            return Fault.CONTENT_CHANGED;
        }
        return row.sealed() != null && !Arrays.equals(row.sealed(), row.linkHash()) ? Fault.NOT_AS_SEALED : null;
    }

    /** Whether what stands here was written elsewhere in the same case. */
    private boolean isAnothers(Row row) {
        return row.body() != null
                && rows.stream().anyMatch(other -> other != row && Arrays.equals(row.body(), other.linkBody()));
    }
}
