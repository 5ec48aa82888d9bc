package org.attest.board;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attest.audit.Timeline;
import org.attest.casefile.PaperKind;
import org.attest.casefile.Section;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** One event as the page tells it; {@code section}, {@code paper} and {@code reason} are null where there is none. */
@Shows(Sensitivity.CASE)
record Told(
        int sequence,
        String when,
        String by,
        Happening happening,
        Section section,
        PaperKind paper,
        @Shows(Sensitivity.SEALED) String reason) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM/dd/uuuu h:mm a", Locale.US);
    private static final List<String> REASONS = List.of("why", "reason", "note", "evidence", "cause");

    static Told of(Timeline.Entry entry, ZoneId zone) {
        var section = entry.facts().get("section");
        return new Told(
                entry.sequence(),
                WHEN.format(entry.at().atZone(zone)),
                entry.by(),
                Happening.of(entry.type()),
                section == null ? null : Section.valueOf(section),
                "PaperFiled".equals(entry.type())
                        ? PaperKind.valueOf(entry.facts().get("kind"))
                        : null,
                reason(entry));
    }

    private static String reason(Timeline.Entry entry) {
        return entry.content() == null || List.of("Recorded", "ClaimAccepted").contains(entry.type())
                ? null
                : REASONS.stream()
                        .map(entry.content()::get)
                        .filter(Objects::nonNull)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String toString() {
        return "Told " + sequence;
    }
}
