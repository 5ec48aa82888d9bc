package org.attest.seals;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What was found on the way: all are counted, the first hundred kept. */
final class Findings {
    private static final int KEPT = 100;
    private final List<Finding> kept = new ArrayList<>();
    private long cases;
    private long events;
    private long redacted;
    private long breaks;

    /**
     * One broken row.
     *
     * @param number case, null where a checkpoint is concerned
     * @param sequence which entry of the case
     * @param checkpoint its number, or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.STAFF)
    public record Finding(String number, Integer sequence, Integer checkpoint, Fault fault) {
        static final Comparator<Finding> FIRST = Comparator.comparing(
                        Finding::number, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Finding::sequence, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Finding::checkpoint, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** @param checkpoint the last one's number, 0 before the first */
    public record Result(long cases, long events, long redacted, long breaks, List<Finding> findings, int checkpoint) {
        boolean sound() {
            return breaks == 0;
        }
    }

    void row(String number, int sequence, Fault fault) {
        add(new Finding(number, sequence, null, fault));
    }

    void checkpoint(int ordinal) {
        add(new Finding(null, null, ordinal, Fault.CHECKPOINT));
    }

    private void add(Finding finding) {
        breaks++;
        if (kept.size() < KEPT) {
            kept.add(finding);
        }
    }

    void countCase() {
        cases++;
    }

    void countEvent() {
        events++;
    }

    void countRedacted() {
        redacted++;
    }

    Result result(int lastCheckpoint) {
        kept.sort(Finding.FIRST);
        return new Result(cases, events, redacted, breaks, List.copyOf(kept), lastCheckpoint);
    }
}
