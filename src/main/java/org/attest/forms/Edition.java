package org.attest.forms;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** One edition of a form: what it is called and which fields it has, in the order of the form. */
public record Edition(String form, String editionDate, String omb, int pages, List<FormField> fields) {
    private static final Edition I_918_B =
            new Edition("Form I-918 Supplement B", "01/20/25", "1615-0104", 5, load("i-918b.tsv"));

    public Edition {
        fields = List.copyOf(fields);
    }

    /** Form I-918 Supplement B, edition 01/20/25. */
    public static Edition i918b() {
        return I_918_B;
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

    private static List<FormField> load(String resource) {
        return lines(resource).stream().map(Edition::field).toList();
    }

    /** The lines of a table beside this class, without its head. */
    static List<String> lines(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Edition.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().skip(1).toList();
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
                Float.parseFloat(c[13]));
    }
}
