package org.attest.crimes;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.casefile.QualifyingCrime;

/** Our table of offenses, {@code offenses.csv}, read once, and how it is searched: by statute, by code or by plain word. */
@ApplicationScoped
class Offenses {
    /** Section and chapter numbers as they are written: 265, 13A, 13B1/2, 209A. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[a-z]{1,2})?(?:\\d/\\d)?(?![a-z])");

    private static final Pattern WORD = Pattern.compile("[\\p{L}]{3,}");
    private static final Pattern SUBSECTION = Pattern.compile("\\([^)]{0,10}\\)");
    private static final int SAME_STEM = 6;
    private final List<Offense> all = new ArrayList<>();

    Offenses() {
        var reader = new CsvMapper()
                .enable(CsvParser.Feature.EMPTY_STRING_AS_NULL)
                .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (var csv = Offenses.class.getResourceAsStream("offenses.csv");
                var rows = reader.<Map<String, String>>readValues(csv)) {
            while (rows.hasNext()) {
                all.add(read(rows.next()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Offense read(Map<String, String> row) {
        var crimes = row.get("crimes");
        var strength = row.get("strength");
        return new Offense(
                Offense.Kind.valueOf(row.get("kind")),
                row.get("code"),
                row.get("label"),
                row.get("citation"),
                row.get("state"),
                crimes == null
                        ? List.of()
                        : Arrays.stream(crimes.split(" "))
                                .map(QualifyingCrime::valueOf)
                                .toList(),
                strength == null ? null : Offense.Strength.valueOf(strength.toUpperCase(Locale.ROOT)),
                row.get("note"),
                Offense.Checked.valueOf(row.get("verified").toUpperCase(Locale.ROOT)));
    }

    /** Of federal law and of this state's: another state's statutes never apply here. */
    private List<Offense> of(String state) {
        return all.stream()
                .filter(offense -> offense.state() == null || offense.state().equals(state))
                .toList();
    }

    /** What a citation names, chapter and section both; nothing where it is not in the table. */
    List<Offense> citedBy(String citation, String state) {
        var asked = numbers(citation);
        return asked.size() < 2
                ? List.of()
                : of(state).stream()
                        .filter(Offense::isStatute)
                        .filter(offense -> names(offense, asked))
                        .toList();
    }

    /**
     * What was looked for: with a number in it, statutes and codes of that number, otherwise offenses by their words, those
     * that hold the most of the words first.
     */
    List<Offense> find(String typed, String state) {
        var asked = numbers(typed);
        if (!asked.isEmpty()) {
            return of(state).stream().filter(offense -> names(offense, asked)).toList();
        }
        var words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return of(state).stream()
                .filter(offense -> score(offense, words) > 0)
                .sorted(Comparator.comparingInt((Offense offense) -> -score(offense, words)))
                .toList();
    }

    private static boolean names(Offense offense, List<String> asked) {
        return switch (offense.kind()) {
            case STATUTE -> {
                var own = numbers(offense.citation());
                yield own.size() > 1
                        && new HashSet<>(own).containsAll(asked)
                        // chapter first, where both are given
                        && (asked.size() == 1 || asked.get(0).equals(own.get(0)));
            }
            case NIBRS -> asked.size() == 1 && asked.get(0).equalsIgnoreCase(offense.code());
            case CATEGORY -> false;
        };
    }

    private static List<String> numbers(String text) {
        var plain = SUBSECTION
                .matcher(text == null ? "" : text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .replace('½', ' ');
        var found = new ArrayList<String>();
        var number = NUMBER.matcher(plain);
        while (number.find()) {
            found.add(number.group());
        }
        return found;
    }

    private static List<String> words(String text) {
        var found = new ArrayList<String>();
        var word = WORD.matcher(text == null ? "" : text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            found.add(word.group());
        }
        return found;
    }

    /** A word in the name of the offense or of its crimes counts four times as much as one in the note. */
    private static int score(Offense offense, List<String> asked) {
        var name = words(offense.label());
        offense.crimes().forEach(crime -> name.addAll(words(crime.label())));
        var note = words(offense.note());
        return asked.stream()
                .mapToInt(word -> holds(name, word) ? 4 : holds(note, word) ? 1 : 0)
                .sum();
    }

    private static boolean holds(List<String> words, String asked) {
        return words.stream().anyMatch(word -> word.startsWith(asked) || isOfOneStem(word, asked));
    }

    private static boolean isOfOneStem(String one, String other) {
        return one.length() >= SAME_STEM
                && other.length() >= SAME_STEM
                && one.substring(0, SAME_STEM).equals(other.substring(0, SAME_STEM));
    }
}
