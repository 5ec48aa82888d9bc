package org.attest.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.attest.casefile.FormKind;

/**
 * One edition of a form: what it is called and which fields it has, in the order of the form.
 *
 * @param title such as {@code Form I-918 Supplement B}
 * @param editionDate as it is printed lower left, such as {@code 01/20/25}
 * @param person what the sheets call the person whom the form is about, such as {@code Petitioner's Name}
 * @param additional where the form takes what its boxes do not hold
 */
public record Edition(
        FormKind form,
        String title,
        String editionDate,
        String omb,
        int pages,
        String person,
        Additional additional,
        List<FormField> fields) {

    /**
     * The part for what does not fit elsewhere: its blocks, each with the boxes a (page), b (part), c (item) and d
     * (text).
     *
     * @param part such as {@code Part 7}
     * @param blocks item numbers such as {@code 4}
     */
    public record Additional(String part, List<String> blocks) {
        public Additional {
            blocks = List.copyOf(blocks);
        }

        boolean isBlock(FormField field) {
            return field.part().equals(part)
                    && blocks.stream().anyMatch(block -> field.item().startsWith(block + "."));
        }
    }

    /** Read at first use. */
    private static final class Known {
        static final Edition I_918_B = read(FormKind.I_918B);
    }

    /** Read at first use. */
    private static final class KnownDeclaration {
        static final Edition I_914_B = read(FormKind.I_914B);
    }

    public Edition {
        fields = List.copyOf(fields);
    }

    /**
     * The edition that Attest draws itself: its items are those that answers are given by.
     */
    public static Edition builtIn(FormKind form) {
        return switch (form) {
            case I_918B -> Known.I_918_B;
            case I_914B -> KnownDeclaration.I_914_B;
        };
    }

    /** The same form in another printing: other fields, which answer the same items. */
    public Edition printedAs(String otherDate, int otherPages, List<FormField> otherFields) {
        return new Edition(form, title, otherDate, omb, otherPages, person, additional, otherFields);
    }

    public Optional<FormField> named(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** All fields of an item: one text field, or the boxes of a group. */
    public List<FormField> at(String part, String item) {
        return fields.stream()
                .filter(f -> f.part().equals(part) && f.item().equals(item))
                .toList();
    }

    /** The one text field of an item, also where boxes stand beside it. */
    public FormField text(String part, String item) {
        return at(part, item).stream()
                .filter(f -> f.kind() != FormField.Kind.CHECKBOX)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(part + " item " + item + " has no text field"));
    }

    /** The box of an item that says {@code option}. */
    public FormField box(String part, String item, String option) {
        return at(part, item).stream()
                .filter(f -> f.kind() == FormField.Kind.CHECKBOX && Objects.equals(f.option(), option))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(part + " item " + item + " has no box " + option));
    }

    private static Edition read(FormKind form) {
        var stem = stem(form);
        var said = new Properties();
        try {
            said.load(new StringReader(String.join("\n", all(stem + ".properties"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Edition(
                form,
                said.getProperty("title"),
                said.getProperty("edition"),
                said.getProperty("omb"),
                Integer.parseInt(said.getProperty("pages")),
                said.getProperty("person"),
                new Additional(
                        said.getProperty("additional.part"),
                        Stream.of(said.getProperty("additional.blocks").split(" "))
                                .toList()),
                lines(stem + ".tsv").stream().map(Edition::field).toList());
    }

    /** What the resources of a form are called, such as {@code i-918b}. */
    static String stem(FormKind form) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The lines of a table beside this class, without its head. */
    static List<String> lines(String resource) {
        var all = all(resource);
        return all.subList(1, all.size());
    }

    private static List<String> all(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Edition.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormField field(String line) {
        var c = line.split("\t", -1);
        return new FormField(
                c[0],
                Integer.parseInt(c[1]),
                FormField.Kind.valueOf(c[2]),
                c[3],
                c[4],
                c[5].isEmpty() ? null : c[5],
                c[6],
                Integer.parseInt(c[7]),
                Boolean.parseBoolean(c[8]),
                Boolean.parseBoolean(c[9]),
                Float.parseFloat(c[10]),
                Float.parseFloat(c[11]),
                Float.parseFloat(c[12]),
                Float.parseFloat(c[13]),
                null);
    }
}
