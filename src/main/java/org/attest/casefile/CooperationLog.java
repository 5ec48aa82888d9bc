package org.attest.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the records of a case say together: which of them stand, and what those that stand show. */
record CooperationLog(List<CooperationRecord> records) {
    /** Those that no later one supersedes. */
    Stream<CooperationRecord> standing() {
        var superseded = superseded();
        return records.stream().filter(record -> !superseded.contains(record.id()));
    }

    private Set<UUID> superseded() {
        return records.stream()
                .map(CooperationRecord::supersedes)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }

    boolean has(UUID record) {
        return records.stream().anyMatch(known -> known.id().equals(record));
    }

    boolean isSuperseded(UUID record) {
        return record != null && superseded().contains(record);
    }

    boolean isEmpty() {
        return standing().findAny().isEmpty();
    }

    /** Whether all these records stand: one may have been corrected since an answer was rested on it. */
    boolean stillHolds(Collection<UUID> rested) {
        return standing().map(CooperationRecord::id).toList().containsAll(rested);
    }

    boolean showsRefusal() {
        return standing().anyMatch(record -> record.entry().refusal());
    }

    /** U-19: no answer to a call is not a refusal. */
    boolean showsSilence(Collection<UUID> rested) {
        return standing()
                .filter(record -> rested.contains(record.id()))
                .anyMatch(record -> record.entry().outcome() == CooperationEntry.Outcome.NO_ANSWER);
    }
}
