package org.attest.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attest.audit.AccessRow.Outcome;
import org.attest.shared.Access;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** One row of the access log as pages tell it. */
@Shows(Sensitivity.RECORD)
public record AccessLine(
        String when,
        String by,
        boolean ofOffice,
        Access access,
        Outcome outcome,
        String number,
        Integer found,
        String route,
        String client) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM/dd/uuuu h:mm:ss a", Locale.US);

    public static AccessLine of(AccessBook.Look look, ZoneId zone) {
        return new AccessLine(
                when(look.at(), zone),
                look.by(),
                look.ofOffice(),
                look.access(),
                look.outcome(),
                look.number(),
                look.found(),
                look.route(),
                look.client());
    }

    public static String when(Instant at, ZoneId zone) {
        return WHEN.format(at.atZone(zone));
    }
}
