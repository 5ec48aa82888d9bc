package org.attest.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** In which order a page is read: its marks as headings and items, each field with the item that it answers. */
final class ReadingOrder {
    private static final Pattern PART = Pattern.compile("(Part \\d+)\\..*");
    private static final Pattern ITEM = Pattern.compile("(\\d+(\\.[a-z])?)\\.");
    private static final float BESIDE = 40;

    /** A printed mark or a field; the other is null. */
    record Piece(Mark mark, FormField field) {}

    /** A heading or a paragraph. */
    static final class Element {
        private final String type;
        private final String part;
        private final String item;
        private final List<Piece> pieces = new ArrayList<>();

        private Element(String type, String part, String item) {
            this.type = type;
            this.part = part;
            this.item = item;
        }

        String type() {
            return type;
        }

        List<Piece> pieces() {
            return pieces;
        }

        private boolean isOf(FormField field) {
            return part.equals(field.part()) && item.equals(field.item());
        }
    }

    private final List<Element> elements = new ArrayList<>();

    private ReadingOrder() {}

    /** The elements of each page. */
    static List<List<Element>> of(Edition edition, List<Mark> marks) {
        var pages = new ArrayList<List<Element>>();
        for (int page = 1; page <= edition.pages(); page++) {
            int number = page;
            var order = new ReadingOrder();
            order.read(marks.stream()
                    .filter(mark -> mark.page() == number && mark.isRead())
                    .toList());
            order.place(edition.fields().stream()
                    .filter(field -> field.page() == number)
                    .toList());
            pages.add(order.elements);
        }
        return pages;
    }

    private void read(List<Mark> marks) {
        var part = "";
        var item = "";
        float column = 0;
        Mark before = null;
        for (var mark : marks) {
            if (mark.kind().equals("BAND")) {
                var said = PART.matcher(mark.text());
                part = said.matches() ? said.group(1) : part;
                item = "";
            }
            var number = ITEM.matcher(mark.text());
            if (mark.isBold() && number.matches()) {
                item = number.group(1);
                column = mark.x();
            } else if (mark.isBold() && mark.x() <= column || mark.kind().equals("SUBBAND")) {
                item = ""; // it is said of the items to come
            }
            if (before == null || !mark.continues(before)) {
                elements.add(new Element(mark.type(), part, item));
            }
            last().pieces.add(new Piece(mark, null));
            before = mark;
        }
    }

    /** A box comes before the word beside it, a field after all that is said of its item. */
    private void place(List<FormField> fields) {
        var at = elements.isEmpty() ? null : last();
        for (var field : fields) {
            var label = field.kind() == FormField.Kind.CHECKBOX ? label(field) : Optional.<Piece>empty();
            if (label.isPresent()) {
                at = elements.stream()
                        .filter(element -> element.pieces.contains(label.get()))
                        .findFirst()
                        .orElseThrow();
                at.pieces.add(at.pieces.indexOf(label.get()), new Piece(null, field));
                continue;
            }
            at = elements.stream()
                    .filter(element -> element.isOf(field))
                    .reduce((first, second) -> second)
                    .orElse(at);
            if (at == null) {
                at = new Element("P", field.part(), field.item());
                elements.add(at);
            }
            at.pieces.add(new Piece(null, field));
        }
    }

    private Optional<Piece> label(FormField box) {
        float right = box.x() + box.width();
        return elements.stream()
                .flatMap(element -> element.pieces.stream())
                .filter(piece -> piece.mark() != null
                        && piece.mark().kind().equals("TEXT")
                        && Math.abs(piece.mark().y() - box.y()) < box.height()
                        && piece.mark().x() >= right
                        && piece.mark().x() < right + BESIDE)
                .min(Comparator.comparing(piece -> piece.mark().x()));
    }

    private Element last() {
        return elements.get(elements.size() - 1);
    }
}
