package org.attest.forms;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.FullName;

/** How the form writes things: dates, names, lists, and what deliberately stays empty, since USCIS rejects a blank. */
final class Words {
    static final String NOT_APPLICABLE = "N/A";
    static final String NONE_KNOWN = "None known";
    private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private Words() {}

    /** The text, or nothing where nobody gave it yet. */
    static String orBlank(String text) {
        return text == null ? "" : text.strip();
    }

    /** The text, or that there is none. */
    static String orNone(String text) {
        return isBlank(text) ? NOT_APPLICABLE : text.strip();
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String date(LocalDate date) {
        return date == null ? "" : US_DATE.format(date);
    }

    static String listed(Collection<String> texts) {
        return texts.stream().map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }

    /** Family name, then the rest, so that a name that stands on one line reads as the form's boxes do. */
    static String oneLine(FullName name) {
        if (name == null) {
            return "";
        }
        var others = Stream.of(name.given(), name.middle())
                .filter(text -> !isBlank(text))
                .map(String::strip)
                .collect(Collectors.joining(" "));
        return Stream.of(orBlank(name.family()), others)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same words with accents joined to their letters, one kind of line end and blanks for tabs, as they are drawn. */
    static String printable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ');
    }

    static String paragraphs(Stream<String> texts) {
        return texts.filter(text -> !isBlank(text)).map(String::strip).collect(Collectors.joining("\n"));
    }
}
