package org.attest.forms;

import static org.attest.forms.FormField.Kind.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.forms.Edition.Additional;

/** Writes answers into the fields of an edition; what does not fit goes to the additional part, and past that to sheets, none lost. */
final class Filling {
    static final String BELOW = "(continued below)";
    static final String ON_SHEET = "(continued on attached sheet)";

    private record Waiting(int position, Overflow overflow) {}

    private final List<FormField> fields;
    private final Additional additional;
    private final Room room;
    private final Answers answers;
    /** From the longest to the shortest: what a box says of the rest. */
    private final List<String> marks;

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Waiting> waiting = new ArrayList<>();

    private Filling(Edition edition, Room room, Answers answers) {
        this.fields = edition.fields();
        this.additional = edition.additional();
        this.room = room;
        this.answers = answers;
        var part = text(additional.blocks().get(0)).printed().part();
        this.marks = List.of("(continued in " + part + ")", "(see " + part + ")", "(" + part + ")");
    }

    static FilledFields of(Blank blank, Answers answers) {
        return new Filling(blank.edition(), blank::fits, answers).fill();
    }

    private FilledFields fill() {
        fields.forEach(field -> values.put(field.name(), ""));
        fields.stream().filter(field -> !additional.isBlock(field)).forEach(this::fill);
        answers.further()
                .forEach(more ->
                        overflow(position(more.part(), more.item()), more.item(), Words.printable(more.words())));
        waiting.sort(Comparator.comparing((Waiting one) -> one.overflow().page())
                .thenComparing(one -> one.overflow().part())
                .thenComparing(Waiting::position));
        var sheets = blocks();
        fields.stream().filter(field -> field.kind() == INK).forEach(field -> values.remove(field.name()));
        return new FilledFields(Collections.unmodifiableMap(values), List.copyOf(sheets), answers.heading());
    }

    private void fill(FormField field) {
        switch (field.kind()) {
            case CHECKBOX ->
                values.put(field.name(), answers.isTicked(field.part(), field.item(), field.option()) ? "Yes" : "Off");
            case TEXT, CHOICE -> values.put(field.name(), write(field, said(field)));
            case INK -> {}
        }
    }

    private String said(FormField field) {
        return Words.printable(answers.text(field.part(), field.item()));
    }

    private String write(FormField field, String words) {
        var text = field.multiline() ? words : words.replaceAll("\\s*\\n\\s*", " ");
        if (text.isEmpty() || room.holds(field, text)) {
            return text;
        }
        if (field.part().equals(additional.part())) {
            // The heading of page 5: the whole stands at its own item already.
            var whole = room.beginning(field, text, "");
            return whole.isEmpty() ? cut(field, text) : whole;
        }
        for (var mark : marks) {
            if (room.holds(field, mark)) {
                var begins = room.beginning(field, text, mark);
                overflow(
                        fields.indexOf(field),
                        field.item(),
                        text.substring(begins.length()).strip());
                return Room.withMark(begins, mark);
            }
        }
        overflow(fields.indexOf(field), field.item(), text);
        return cut(field, text);
    }

    /** Says where a text belongs as the page itself numbers it: {@code 2} for all of 2.a to 2.d. */
    private void overflow(int position, String item, String rest) {
        var field = fields.get(position);
        var printed = field.printed().item();
        boolean whole = field.item().equals(item);
        var shown = whole || !printed.contains(".") ? printed : printed.substring(0, printed.lastIndexOf('.'));
        waiting.add(
                new Waiting(position, new Overflow(field.page(), field.printed().part(), shown, rest)));
    }

    /** As many characters as the box holds: only where it is too small even for a mark, and Part 7 has the whole. */
    private String cut(FormField field, String text) {
        int end = text.length();
        while (end > 0 && !room.holds(field, text.substring(0, end))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The blocks in order; what one block does not hold goes on in the next, and past the last one on sheets. */
    private List<Overflow> blocks() {
        var left = new ArrayDeque<>(waiting.stream().map(Waiting::overflow).toList());
        var blocks = additional.blocks();
        for (int block = 0; block < blocks.size(); block++) {
            var number = blocks.get(block);
            if (left.isEmpty()) {
                List.of("a", "b", "c", "d").forEach(box -> put(number + "." + box, unused(number + "." + box)));
                continue;
            }
            var overflow = left.remove();
            put(number + ".a", String.valueOf(overflow.page()));
            put(number + ".b", overflow.part().replace("Part ", ""));
            put(number + ".c", overflow.item());
            var box = field(number + ".d");
            if (room.holds(box, overflow.text())) {
                values.put(box.name(), overflow.text());
                continue;
            }
            var mark = block + 1 < blocks.size() ? BELOW : ON_SHEET;
            var begins = room.beginning(box, overflow.text(), mark);
            values.put(box.name(), Room.withMark(begins, mark));
            left.addFirst(new Overflow(
                    overflow.page(),
                    overflow.part(),
                    overflow.item(),
                    overflow.text().substring(begins.length()).strip()));
        }
        return List.copyOf(left);
    }

    private String unused(String item) {
        return room.holds(field(item), Words.NOT_APPLICABLE) ? Words.NOT_APPLICABLE : "NA";
    }

    private void put(String item, String text) {
        values.put(field(item).name(), text);
    }

    private FormField text(String block) {
        return field(block + ".d");
    }

    private FormField field(String item) {
        return fields.stream()
                .filter(field ->
                        field.part().equals(additional.part()) && field.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private int position(String part, String item) {
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            if (field.part().equals(part)
                    && (field.item().equals(item) || field.item().startsWith(item + "."))) {
                return at;
            }
        }
        throw new IllegalArgumentException(part + " item " + item + " has no field");
    }
}
