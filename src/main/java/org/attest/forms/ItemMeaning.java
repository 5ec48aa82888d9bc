package org.attest.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.binding.Binding;
import org.attest.binding.FieldType;
import org.attest.casefile.FormKind;

/**
 * One item of a form, and by which words a printed form shows that a field is meant for it; the words are data beside
 * the form's table of items.
 */
record ItemMeaning(FormField item, List<String> labels, List<String> words) {
    /** The items of a form, and the words that tell its parts. */
    record Table(List<ItemMeaning> items, Map<String, String> parts) {
        static Table of(FormKind form) {
            var parts = new LinkedHashMap<String, String>();
            var rows = new LinkedHashMap<String, String[]>();
            for (var line : Edition.lines(Edition.stem(form) + "-meaning.tsv")) {
                var c = line.split("\t", -1);
                if (c[1].isEmpty()) {
                    parts.put(c[0], c[4]);
                } else {
                    rows.put(id(c[0], c[1], c[2]), c);
                }
            }
            var items = new ArrayList<ItemMeaning>();
            for (var field : Edition.builtIn(form).fields()) {
                var row = Objects.requireNonNull(rows.get(id(field)), id(field));
                items.add(new ItemMeaning(field, split(row[3], "\\|"), split(row[4], "; ")));
            }
            return new Table(List.copyOf(items), Map.copyOf(parts));
        }

        private static List<String> split(String text, String by) {
            return text.isEmpty() ? List.of() : List.of(text.split(by));
        }
    }

    /** What a person calls an item by: {@code Part 2 5.b APT}, and for what is no box the same without an option. */
    String id() {
        return id(item);
    }

    private static String id(FormField field) {
        return id(field.part(), field.item(), field.option() == null ? "" : field.option());
    }

    private static String id(String part, String item, String option) {
        return (part + " " + item + " " + option).strip();
    }

    boolean isBox() {
        return item.kind() == FormField.Kind.CHECKBOX;
    }

    /** Whether such a field can hold it at all. */
    boolean takes(FieldType type) {
        return switch (type) {
            case CHECKBOX -> isBox();
            case TEXT, DROPDOWN -> !isBox();
            case SIGNATURE -> item.kind() == FormField.Kind.INK;
            case BARCODE, BUTTON, RADIO -> false;
        };
    }

    /** Whether label and words say so; a word after a dash must not be there. */
    boolean isMeantBy(Binding field) {
        return takes(field.field().type())
                && (labels.isEmpty() || labels.stream().anyMatch(field::isLabelled))
                && words.stream().allMatch(word -> isSaid(word, field));
    }

    private static boolean isSaid(String word, Binding field) {
        boolean wanted = !word.startsWith("-");
        return wanted == Stream.of(word.substring(wanted ? 0 : 1).split("\\|")).anyMatch(field::names);
    }
}
