package org.attest.editions;

import java.net.URI;
import java.time.LocalDate;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * An edition that somebody has seen.
 *
 * @param sha256 of the official file, in lower-case hexadecimal; null where only the dates are known
 * @param pages null where nobody counted them
 * @param firstDay from when it may be used, null where not known; {@code lastDay} likewise, or where none was set
 * @param address where it is published, or null
 * @param knownHow how surely all this is known
 */
@Shows(Sensitivity.STAFF)
record KnownEdition(
        FormKind form,
        String edition,
        String omb,
        String sha256,
        Integer pages,
        LocalDate firstDay,
        LocalDate lastDay,
        URI address,
        String knownHow) {

    /** @param line its columns, separated by tabs, in the order of the record */
    static KnownEdition of(String line) {
        var c = line.split("\t", -1);
        if (c.length != 9) {
            throw new IllegalArgumentException("A known edition has nine columns, this one has " + c.length);
        }
        return new KnownEdition(
                FormKind.valueOf(c[0]),
                c[1],
                c[2],
                c[3].isEmpty() ? null : c[3],
                c[4].isEmpty() ? null : Integer.valueOf(c[4]),
                c[5].isEmpty() ? null : LocalDate.parse(c[5]),
                c[6].isEmpty() ? null : LocalDate.parse(c[6]),
                c[7].isEmpty() ? null : URI.create(c[7]),
                c[8]);
    }
}
