package org.attest.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays tooltips beside print for the fields of one page. */
final class PageBinder {
    private static final int WORDS_AROUND_A_BLANK = 4;
    private static final int LONGEST_BLANK_NAME = 6;
    private static final float CELL_GAP = 8f;

    private final PrintedPage page;
    private final Labels labels;
    private final Map<FormField, Heading> parts;
    private final Map<FormField, Heading> sections;
    private final Map<FormField, Tooltip> tooltips = new HashMap<>();

    PageBinder(PrintedPage page, Heading openPart) {
        this.page = page;
        this.labels = new Labels(page);
        this.parts = page.parts(openPart);
        this.sections = page.sections(openPart);
        page.fields().forEach(f -> tooltips.put(f, Tooltip.of(f)));
    }

    List<Binding> bindings() {
        List<Binding> bindings = page.fields().stream().map(this::binding).toList();
        Map<String, Long> boxesWithLabel = bindings.stream()
                .filter(b -> b.field().isCheckbox())
                .collect(Collectors.groupingBy(this::printedClaim, Collectors.counting()));
        return bindings.stream()
                .map(b -> b.isBound() && boxesWithLabel.getOrDefault(printedClaim(b), 0L) > 1
                        ? b.refused("two boxes of this item carry the same label")
                        : b)
                .toList();
    }

    /** What the page alone, without any tooltip, says about a choice. */
    private String printedClaim(Binding b) {
        String label = b.field().isCheckbox() && !labels.of(b.field()).isEmpty()
                ? Wording.of(labels.of(b.field()).get(0).text()).letters()
                : b.field().name();
        return b.part() + "|" + page.markOf(b.field()).map(ItemMark::item).orElse("") + "|" + label;
    }

    private Binding binding(FormField field) {
        if (field.type() == FieldType.BARCODE) {
            return new Binding(field, "", "", "", "", Verdict.BARCODE, "a drawn barcode, left alone");
        }
        Tooltip tooltip = tooltips.get(field);
        Optional<ItemMark> mark = page.markOf(field);
        Heading heading = parts.get(field);
        String printedPart = heading == null ? "" : heading.part();
        String printedItem = mark.map(ItemMark::item).orElse("");
        String part = tooltip.part().isEmpty() ? printedPart : tooltip.part();
        String item = tooltip.item().isEmpty() ? printedItem : tooltip.item();
        Binding open = new Binding(field, part, item, tooltip.question(), meaning(tooltip.name()), Verdict.UNBOUND, "");
        if (field.type() == FieldType.BUTTON) {
            return open.refused("a button holds no answer");
        }
        if (field.widgets() > 1 && field.type() == FieldType.RADIO) {
            return open.refused("one field draws " + field.widgets() + " boxes under a single tooltip");
        }
        if (field.tooltip().isBlank()) {
            return new Binding(field, printedPart, printedItem, "", "", Verdict.UNBOUND, "no tooltip");
        }
        if (!printedPart.isEmpty() && !printedPart.equals(part)) {
            return open.refused("tooltip says part " + part + ", page says part " + printedPart);
        }
        if (!printedItem.equals(item)) {
            return open.refused("tooltip says item " + item + ", page says "
                    + (printedItem.isEmpty() ? "no item number" : "item " + printedItem));
        }
        return compared(open, mark);
    }

    private Binding compared(Binding open, Optional<ItemMark> mark) {
        FormField field = open.field();
        List<Phrase> span = page.span(field, mark);
        Wording prose = wording(span.stream()
                .filter(p -> !labels.ownedByChoice(p) || !field.isCheckbox())
                .toList());
        Agreement agreement = new Agreement(tooltips.get(field), prose, blanksOf(open));
        List<PrintedLabel> found = labels.of(field);
        for (PrintedLabel label : found) {
            if (agreement.with(label)) {
                return label.place() == PrintedLabel.Place.ROW_OF_CHOICES
                        ? bound(open, open.meaning(), "tooltip names every choice before the box")
                        : bound(open, label.plain(), "tooltip and label agree");
            }
        }
        Optional<Binding> special = cell(open, agreement).or(() -> blank(open, span));
        if (special.isPresent()) {
            return special.get();
        }
        if (found.isEmpty()) {
            PrintedLabel title = title(field);
            if (!open.item().isEmpty() && agreement.with(title)) {
                return bound(open, title.text(), "item number and title of the section agree");
            }
            return open.refused("tooltip says \"" + brief(open.meaning()) + "\", no label is printed beside it");
        }
        return open.refused("tooltip says \"" + brief(open.meaning()) + "\", label says \""
                + brief(found.get(0).text()) + "\"");
    }

    private Binding bound(Binding open, String label, String why) {
        return new Binding(open.field(), open.part(), open.item(), open.question(), meaning(label), Verdict.BOUND, why);
    }

    private PrintedLabel title(FormField field) {
        Heading section = sections.get(field);
        return section == null
                ? PrintedLabel.NONE
                : new PrintedLabel(section.title(), List.of(), PrintedLabel.Place.HEADING);
    }

    /** One of several single-character boxes that share a label, such as the three digits of a weight. */
    private Optional<Binding> cell(Binding open, Agreement agreement) {
        List<FormField> run = new ArrayList<>(List.of(open.field()));
        Optional<FormField> before = cellBefore(open.field());
        while (before.isPresent()) {
            run.add(0, before.get());
            before = cellBefore(before.get());
        }
        List<PrintedLabel> ofRun = labels.of(run.get(0));
        int place = run.size() - 1;
        return ofRun.stream()
                .filter(l -> agreement.withCell(place, l))
                .findFirst()
                .map(l -> bound(
                        open,
                        l.text() + ", " + meaning(tooltips.get(open.field()).name()),
                        "its place in the run agrees"));
    }

    private Optional<FormField> cellBefore(FormField field) {
        return page.fields().stream()
                .filter(f -> f.type() == field.type() && f.box().sharesRowWith(field.box()))
                .filter(f ->
                        f.box().left() < field.box().left()) // or boxes of no width would follow one another for ever
                .filter(f -> f.box().right() <= field.box().left() + 1
                        && field.box().left() - f.box().right() < CELL_GAP)
                .filter(f -> Math.abs(f.box().width() - field.box().width()) < 2)
                .max(Comparator.comparing(f -> f.box().left()));
    }

    /** A blank within a sentence: a tooltip of the item reads the sentence out and names the blank in its place. */
    private Optional<Binding> blank(Binding open, List<Phrase> span) {
        FormField field = open.field();
        Wording before = wording(
                        span.stream().filter(p -> page.readBefore(p, field)).toList())
                .last(WORDS_AROUND_A_BLANK);
        Wording after = wording(
                        span.stream().filter(p -> !page.readBefore(p, field)).toList())
                .first(WORDS_AROUND_A_BLANK);
        if (field.isCheckbox() || before.words().size() < 2 || after.words().size() < 2) {
            return Optional.empty();
        }
        Wording own = Wording.of(tooltips.get(field).whole()).between(before, after);
        if (own != null && own.hasWords() && own.words().size() <= LONGEST_BLANK_NAME) {
            return Optional.of(bound(open, own.toString().replaceFirst("^enter ", ""), "its sentence names it"));
        }
        Wording name = Wording.of(tooltips.get(field).name());
        return tooltips.entrySet().stream()
                .filter(e -> e.getKey() != field && e.getValue().item().equals(open.item()))
                .map(e -> Wording.of(e.getValue().whole()).between(before, after))
                .filter(between -> between != null && between.sameAs(name))
                .findFirst()
                .map(between -> bound(open, open.meaning(), "the sentence around it names it"));
    }

    private List<Wording> blanksOf(Binding open) {
        return tooltips.entrySet().stream()
                .filter(e -> !e.getKey().isCheckbox() && e.getKey() != open.field())
                .map(Map.Entry::getValue)
                .filter(t -> t.item().equals(open.item()) && t.part().equals(open.part()))
                .map(t -> Wording.of(t.name()))
                .filter(Wording::hasWords)
                .toList();
    }

    private static Wording wording(List<Phrase> phrases) {
        return Wording.of(String.join(" ", phrases.stream().map(Phrase::text).toList()));
    }

    private static String meaning(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\s.:]+$", "").strip();
    }

    private static String brief(String text) {
        return text.length() <= 80 ? text : text.substring(0, 77) + "...";
    }
}
