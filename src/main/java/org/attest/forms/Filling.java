package org.attest.forms;

import static org.attest.forms.FormField.Kind.*;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.forms.FilledFields.Heading;

/** Writes answers into the fields of an edition; what does not fit goes to Part 7, and past that to sheets, none lost. */
final class Filling {
    static final String CONTINUED = "(continued in Part 7)";
    static final String BELOW = "(continued below)";
    static final String ON_SHEET = "(continued on attached sheet)";
    private static final List<String> MARKS = List.of(CONTINUED, "(see Part 7)", "(Part 7)");
    private static final String ADDITIONAL = "Part 7";
    private static final List<String> BLOCKS = List.of("4", "5", "6");

    private final List<FormField> fields;
    private final Room room;
    private final Answers answers;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Overflow> overflows = new ArrayList<>();

    private Filling(List<FormField> fields, Room room, Answers answers) {
        this.fields = fields;
        this.room = room;
        this.answers = answers;
    }

    static FilledFields of(List<FormField> fields, Room room, Answers answers, Heading heading) {
        return new Filling(fields, room, answers).fill(heading);
    }

    private FilledFields fill(Heading heading) {
        fields.forEach(field -> values.put(field.name(), ""));
        fields.stream().filter(field -> !isBlock(field)).forEach(this::fill);
        answers.further()
                .forEach(more -> overflows.add(new Overflow(
                        pageOf(more.part(), more.item()), more.part(), more.item(), Words.printable(more.words()))));
        overflows.sort(java.util.Comparator.comparing(Overflow::page)
                .thenComparing(Overflow::part)
                .thenComparing(overflow -> position(overflow.part(), overflow.item())));
        var sheets = blocks();
        fields.stream().filter(field -> field.kind() == INK).forEach(field -> values.remove(field.name()));
        return new FilledFields(java.util.Collections.unmodifiableMap(values), List.copyOf(sheets), heading);
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
        if (field.part().equals(ADDITIONAL)) {
            // The heading of page 5: the whole stands at its own item already.
            var whole = room.beginning(field, text, "");
            return whole.isEmpty() ? cut(field, text) : whole;
        }
        for (var mark : MARKS) {
            if (room.holds(field, mark)) {
                var begins = room.beginning(field, text, mark);
                overflow(field, text.substring(begins.length()).strip());
                return Room.withMark(begins, mark);
            }
        }
        overflow(field, text);
        return cut(field, text);
    }

    private void overflow(FormField field, String rest) {
        overflows.add(new Overflow(field.page(), field.part(), field.item(), rest));
    }

    /** As many characters as the box holds: only where it is too small even for a mark, and Part 7 has the whole. */
    private String cut(FormField field, String text) {
        int end = text.length();
        while (end > 0 && !room.holds(field, text.substring(0, end))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Part 7's blocks in order; what one block does not hold goes on in the next, and past the last one on sheets. */
    private List<Overflow> blocks() {
        var waiting = new ArrayDeque<>(overflows);
        for (int block = 0; block < BLOCKS.size(); block++) {
            var number = BLOCKS.get(block);
            if (waiting.isEmpty()) {
                List.of("a", "b", "c", "d").forEach(box -> put(number + "." + box, unused(number + "." + box)));
                continue;
            }
            var overflow = waiting.remove();
            put(number + ".a", String.valueOf(overflow.page()));
            put(number + ".b", overflow.part().replace("Part ", ""));
            put(number + ".c", overflow.item());
            var box = field(number + ".d");
            if (room.holds(box, overflow.text())) {
                values.put(box.name(), overflow.text());
                continue;
            }
            var mark = block + 1 < BLOCKS.size() ? BELOW : ON_SHEET;
            var begins = room.beginning(box, overflow.text(), mark);
            values.put(box.name(), Room.withMark(begins, mark));
            waiting.addFirst(new Overflow(
                    overflow.page(),
                    overflow.part(),
                    overflow.item(),
                    overflow.text().substring(begins.length()).strip()));
        }
        return List.copyOf(waiting);
    }

    private String unused(String item) {
        return room.holds(field(item), Words.NOT_APPLICABLE) ? Words.NOT_APPLICABLE : "NA";
    }

    private void put(String item, String text) {
        values.put(field(item).name(), text);
    }

    private boolean isBlock(FormField field) {
        return field.part().equals(ADDITIONAL)
                && BLOCKS.stream().anyMatch(block -> field.item().startsWith(block + "."));
    }

    private FormField field(String item) {
        return fields.stream()
                .filter(field -> field.part().equals(ADDITIONAL) && field.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private int pageOf(String part, String item) {
        return fields.get(position(part, item)).page();
    }

    private int position(String part, String item) {
        for (int at = 0; at < fields.size(); at++) {
            var field = fields.get(at);
            if (field.part().equals(part)
                    && (field.item().equals(item) || field.item().startsWith(item + "."))) {
                return at;
            }
        }
        return 0;
    }
}
