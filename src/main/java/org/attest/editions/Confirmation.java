package org.attest.editions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What persons settled about one official file, to carry to another agency; it holds nothing of any agency or case.
 *
 * @param format {@link #FORMAT}
 * @param sha256 of the official file that it is about, and of no other
 * @param fields every field of that file, sorted: a check that both speak of the same
 * @param words field, or item that the file does not ask, to the item that it answers; empty for none
 */
@Shows(Sensitivity.STAFF)
record Confirmation(
        @JsonProperty(required = true) String format,
        FormKind form,
        String edition,
        String sha256,
        List<String> fields,
        Map<String, String> words) {
    static final String FORMAT = "attest-edition-1";
    private static final int MOST = 5_000;

    static Confirmation of(Installed edition, List<String> fields, Map<String, String> words) {
        return new Confirmation(FORMAT, edition.form(), edition.edition(), edition.sha256(), fields, words);
    }

    boolean isWhole() {
        return FORMAT.equals(format)
                && form != null
                && edition != null
                && sha256 != null
                && sha256.matches("[0-9a-f]{64}")
                && fields != null
                && fields.size() <= MOST
                && !fields.contains(null)
                && words != null
                && words.size() <= MOST
                && !words.containsValue(null);
    }
}
