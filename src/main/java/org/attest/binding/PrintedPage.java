package org.attest.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A page as a reader sees it: headings, item numbers, phrases and boxes in reading order. */
final class PrintedPage {
    private static final float LARGER = 1.08f;
    private static final float TALLEST_ANCHOR = 24f;
    private static final Pattern RANGE_GOES_ON = Pattern.compile("^\\s*(-|\u2013|through\\b|and\\b|,|\\)).*");
    private static final Pattern NUMBER_IS_CITED =
            Pattern.compile("(?i).*(\\b(numbers?|items?|through|and|or|part)|-|\u2013)\\s*$");

    private final List<Object> elements;
    private final Columns columns;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<ItemMark> marks = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();
    private final List<FormField> fields;

    PrintedPage(List<Phrase> printed, List<FormField> fields) {
        this.fields = List.copyOf(fields);
        float body = bodySize(printed);
        List<Box> boxes = new ArrayList<>();
        printed.forEach(p -> boxes.add(p.box()));
        fields.forEach(f -> boxes.add(f.box()));
        List<Box> openings = printed.stream()
                .filter(p -> ItemMark.isNumber(p.text()) || p.size() > body * LARGER)
                .map(Phrase::box)
                .toList();
        columns = Columns.of(boxes, openings);
        List<Phrase> larger = new ArrayList<>();
        for (Phrase phrase : printed) {
            (phrase.size() > body * LARGER && phrase.hasWords() ? larger : phrases).add(phrase);
        }
        joinHeadings(larger, body);
        splitOffMarks();
        List<Object> all = new ArrayList<>();
        all.addAll(headings);
        all.addAll(marks);
        all.addAll(phrases);
        all.addAll(fields);
        elements = columns.inReadingOrder(all, PrintedPage::anchor);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<FormField> fields() {
        return fields;
    }

    boolean sameColumn(Box one, Box other) {
        return columns.sameColumn(one, other);
    }

    /** The part under which each element stands, given the part that was open when the page began. */
    Map<FormField, Heading> parts(Heading open) {
        return governing(open, Heading::opensPart);
    }

    /** The nearest heading of any kind above each field. */
    Map<FormField, Heading> sections(Heading open) {
        return governing(open, h -> true);
    }

    Heading lastPart(Heading open) {
        return elements.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .filter(Heading::opensPart)
                .reduce(open, (before, now) -> now);
    }

    private Map<FormField, Heading> governing(Heading open, Predicate<Heading> counts) {
        Map<FormField, Heading> found = new HashMap<>();
        Heading now = open;
        for (Object element : elements) {
            if (element instanceof Heading heading && counts.test(heading)) {
                now = heading;
            } else if (element instanceof FormField field) {
                found.put(field, now);
            }
        }
        return found;
    }

    /** The item number a field stands beside or below. */
    Optional<ItemMark> markOf(FormField field) {
        Box box = field.box();
        Optional<ItemMark> beside = marks.stream()
                .filter(m -> columns.sameColumn(m.box(), box))
                .filter(m -> m.box().left() < box.left())
                .filter(m -> m.box().middle() <= box.top() + 5 && m.box().middle() >= box.bottom() - 2)
                .max(Comparator.comparing(m -> m.box().left()));
        return beside.isPresent() ? beside : markAbove(box);
    }

    private Optional<ItemMark> markAbove(Box box) {
        List<ItemMark> above = marks.stream()
                .filter(m -> columns.sameColumn(m.box(), box))
                .filter(m -> m.box().middle() > box.middle() && m.box().left() <= box.left() + 4)
                .filter(m -> headings.stream()
                        .noneMatch(h -> columns.sameColumn(h.box(), box)
                                && h.box().middle() < m.box().middle()
                                && h.box().middle() > box.middle()))
                .toList();
        double row = above.stream().mapToDouble(m -> m.box().middle()).min().orElse(0);
        return above.stream()
                .filter(m -> m.box().middle() - row < 6)
                .max(Comparator.comparing(m -> m.box().left()));
    }

    /** All that is printed for an item, up to the next item number; without a number, since the last heading. */
    List<Phrase> span(FormField field, Optional<ItemMark> mark) {
        int at = mark.isPresent() ? elements.indexOf(mark.get()) : elements.indexOf(field);
        int from = at;
        while (mark.isEmpty() && from > 0 && !closes(elements.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < elements.size() && !closes(elements.get(to))) {
            to++;
        }
        return elements.subList(from, to).stream()
                .filter(Phrase.class::isInstance)
                .map(Phrase.class::cast)
                .toList();
    }

    private static boolean closes(Object element) {
        return element instanceof ItemMark || element instanceof Heading;
    }

    /** Whether a phrase is read before a field; both on this page. */
    boolean readBefore(Phrase phrase, FormField field) {
        return elements.indexOf(phrase) < elements.indexOf(field);
    }

    boolean hasMarkInRow(Phrase phrase) {
        return marks.stream()
                .anyMatch(m -> columns.sameColumn(m.box(), phrase.box())
                        && m.box().sharesRowWith(phrase.box())
                        && m.box().left() < phrase.box().left());
    }

    private static Box anchor(Object element) {
        if (element instanceof Heading h) {
            return new Box(
                    h.box().left(), h.box().top() - 8, h.box().right(), h.box().top());
        }
        if (element instanceof ItemMark m) {
            return m.box();
        }
        if (element instanceof Phrase p) {
            return p.box();
        }
        Box box = ((FormField) element).box();
        return new Box(box.left(), Math.max(box.bottom(), box.top() - TALLEST_ANCHOR), box.right(), box.top());
    }

    private static float bodySize(List<Phrase> printed) {
        Map<Integer, Integer> letters = new HashMap<>();
        printed.forEach(p -> letters.merge(Math.round(p.size() * 2), p.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> e.getKey() / 2f)
                .orElse(10f);
    }

    private void joinHeadings(List<Phrase> larger, float body) {
        List<Phrase> ordered = columns.inReadingOrder(larger, Phrase::box);
        for (Phrase line : ordered) {
            Heading last = headings.isEmpty() ? null : headings.get(headings.size() - 1);
            boolean goesOn = last != null
                    && columns.sameColumn(last.box(), line.box())
                    && last.box().bottom() - line.box().top() < body * 0.6f
                    && last.box().overlapsAcross(line.box())
                    && !new Heading(line.text(), line.box()).opensPart();
            if (goesOn && headingStyleHolds(last, line)) {
                headings.set(
                        headings.size() - 1,
                        new Heading(last.text() + " " + line.text(), last.box().and(line.box())));
            } else {
                headings.add(new Heading(line.text(), line.box()));
            }
        }
    }

    private static boolean headingStyleHolds(Heading last, Phrase line) {
        return Math.abs(last.box().left() - line.box().left()) < 3;
    }

    private void splitOffMarks() {
        List<Phrase> rest = new ArrayList<>(
                phrases.stream().filter(p -> !ItemMark.isNumber(p.text())).toList());
        for (Phrase number : phrases) {
            if (ItemMark.isNumber(number.text())) {
                if (isCited(number, rest)) {
                    rest.add(number);
                } else {
                    marks.add(ItemMark.of(number.text(), number.box()));
                }
            }
        }
        phrases.clear();
        phrases.addAll(rest);
    }

    /** "8.a. - 8.i." at the start of a line, or "Item Number" at the end of the line before: a reference, not a mark. */
    private boolean isCited(Phrase number, List<Phrase> others) {
        return others.stream().anyMatch(p -> {
            float gap = p.box().left() - number.box().right();
            float down = p.box().middle() - number.box().middle();
            boolean follows = p.box().sharesRowWith(number.box()) && gap >= -1 && gap < 9;
            boolean precedes = columns.sameColumn(p.box(), number.box())
                    && down > 5
                    && down < 18
                    && Math.abs(p.box().left() - number.box().left()) < 6;
            boolean leads = p.box().sharesRowWith(number.box())
                    && number.box().left() - p.box().right() >= -1
                    && number.box().left() - p.box().right() < 5;
            return follows && RANGE_GOES_ON.matcher(p.text()).matches()
                    || (precedes || leads) && NUMBER_IS_CITED.matcher(p.text()).matches();
        });
    }
}
