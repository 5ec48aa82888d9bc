package org.attest.binding;

import static org.attest.binding.PrintedLabel.Place.ABOVE;
import static org.attest.binding.PrintedLabel.Place.LAST_CHOICE;
import static org.attest.binding.PrintedLabel.Place.LEFT;
import static org.attest.binding.PrintedLabel.Place.RIGHT;
import static org.attest.binding.PrintedLabel.Place.ROW_OF_CHOICES;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds by place alone which printed words belong to which box; the tooltip has no say in it. */
final class Labels {
    private static final float ALIGNED = 3f;
    private static final float FARTHEST_RIGHT = 30f;
    private static final float FARTHEST_ABOVE = 20f;
    private static final float LINE_PITCH = 1.45f;

    private final PrintedPage page;
    private final Map<FormField, PrintedLabel> choices = new HashMap<>();
    private final Set<Phrase> ownedByChoices = new HashSet<>();

    Labels(PrintedPage page) {
        this.page = page;
        Map<FormField, Phrase> firsts = new HashMap<>();
        for (FormField box : page.fields()) {
            if (box.isCheckbox()) {
                rightOf(box).ifPresent(p -> firsts.put(box, p));
            }
        }
        ownedByChoices.addAll(firsts.values());
        firsts.forEach((box, first) -> {
            PrintedLabel label = PrintedLabel.of(downFrom(first), RIGHT);
            choices.put(box, label);
        });
        choices.values().forEach(l -> ownedByChoices.addAll(l.phrases()));
    }

    boolean ownedByChoice(Phrase phrase) {
        return ownedByChoices.contains(phrase);
    }

    /** The labels a box may have, the nearest first. */
    List<PrintedLabel> of(FormField field) {
        if (field.isCheckbox()) {
            PrintedLabel label = choices.get(field);
            return label == null ? List.of() : List.of(label);
        }
        List<PrintedLabel> labels = new ArrayList<>();
        Optional<FormField> neighbour = choiceToTheLeft(field);
        if (neighbour.isPresent()) {
            return List.of(
                    PrintedLabel.of(rowOfChoices(field), ROW_OF_CHOICES),
                    PrintedLabel.of(choices.get(neighbour.get()).phrases(), LAST_CHOICE));
        }
        List<Phrase> left = leftOf(field);
        if (!left.isEmpty()) {
            nearest(left, field).forEach(p -> add(labels, PrintedLabel.of(block(p, field), LEFT)));
            add(labels, PrintedLabel.of(left, LEFT));
            nearest(left, field).forEach(p -> add(labels, PrintedLabel.of(List.of(p), LEFT)));
        }
        List<Phrase> above = above(field);
        if (labels.isEmpty() && !above.isEmpty()) {
            add(labels, PrintedLabel.of(block(above.get(0), field), ABOVE));
            add(labels, PrintedLabel.of(above, ABOVE));
        }
        return labels;
    }

    private static void add(List<PrintedLabel> labels, PrintedLabel label) {
        if (!label.isEmpty()) {
            labels.add(label);
        }
    }

    private Optional<Phrase> rightOf(FormField field) {
        Box box = field.box();
        return page.phrases().stream()
                .filter(p -> p.box().sharesRowWith(box) && p.box().left() >= box.right() - 3)
                .filter(p -> p.box().left() - box.right() < FARTHEST_RIGHT && page.sameColumn(p.box(), box))
                .filter(p -> noFieldBetween(box.right(), p.box().left(), box, field))
                .min(Comparator.comparing(p -> p.box().left()));
    }

    private boolean noFieldBetween(float from, float to, Box row, FormField except) {
        return page.fields().stream()
                .filter(f -> f != except && f.box().sharesRowWith(row))
                .noneMatch(f -> f.box().left() >= from - 1 && f.box().left() < to);
    }

    /** The phrase and the lines that go on below it at the same margin. */
    private List<Phrase> downFrom(Phrase first) {
        List<Phrase> lines = new ArrayList<>(List.of(first));
        Optional<Phrase> next = below(first);
        while (next.isPresent() && !ownedByChoices.contains(next.get()) && !page.hasMarkInRow(next.get())) {
            lines.add(next.get());
            next = below(next.get());
        }
        return lines;
    }

    private Optional<Phrase> below(Phrase line) {
        return page.phrases().stream()
                .filter(p -> Math.abs(p.box().left() - line.box().left()) < ALIGNED)
                .filter(p -> isNextLine(line, p))
                .findFirst();
    }

    private Optional<Phrase> aboveLine(Phrase line) {
        return page.phrases().stream()
                .filter(p -> Math.abs(p.box().left() - line.box().left()) < ALIGNED)
                .filter(p -> isNextLine(p, line))
                .findFirst();
    }

    private static boolean isNextLine(Phrase upper, Phrase lower) {
        float pitch = upper.box().middle() - lower.box().middle();
        return pitch > 2 && pitch < LINE_PITCH * Math.max(upper.size(), lower.size());
    }

    /** The paragraph a line beside or above a box belongs to: up to the line that carries an item number, and down beside the box. */
    private List<Phrase> block(Phrase line, FormField field) {
        List<Phrase> lines = new ArrayList<>(List.of(line));
        Phrase top = line;
        Optional<Phrase> up = aboveLine(top);
        while (!page.hasMarkInRow(top) && up.isPresent() && !ownedByChoices.contains(up.get())) {
            top = up.get();
            lines.add(0, top);
            up = aboveLine(top);
        }
        Optional<Phrase> down = below(line);
        while (down.isPresent()
                && down.get().box().middle() > field.box().bottom() - 4
                && !ownedByChoices.contains(down.get())
                && !page.hasMarkInRow(down.get())) {
            lines.add(down.get());
            down = below(down.get());
        }
        return lines;
    }

    private List<Phrase> leftOf(FormField field) {
        Box box = field.box();
        float edge = page.fields().stream()
                .filter(f -> f != field && f.box().sharesRowWith(box) && f.box().right() <= box.left() + 2)
                .map(f -> f.box().right())
                .max(Comparator.naturalOrder())
                .orElse(-1f);
        return page.phrases().stream()
                .filter(p -> page.sameColumn(p.box(), box) && p.box().right() <= box.left() + 3)
                .filter(p -> p.box().left() >= edge - 2)
                .filter(p -> p.box().middle() <= box.top() + 4 && p.box().middle() >= box.bottom() - 4)
                .filter(p -> !ownedByChoices.contains(p) && p.hasWords())
                .sorted(Comparator.<Phrase>comparingDouble(
                                p -> -Math.round(p.box().middle() / 3))
                        .thenComparingDouble(p -> p.box().left()))
                .toList();
    }

    /** Of the phrases left of a box the last one in each line, the line nearest to the middle of the box first. */
    private static List<Phrase> nearest(List<Phrase> left, FormField field) {
        return left.stream()
                .filter(p -> left.stream()
                        .noneMatch(q -> q.box().sharesRowWith(p.box())
                                && q.box().left() > p.box().right()))
                .sorted(Comparator.comparingDouble(
                        p -> Math.abs(p.box().middle() - field.box().middle())))
                .toList();
    }

    private List<Phrase> above(FormField field) {
        Box box = field.box();
        List<Phrase> near = page.phrases().stream()
                .filter(p -> page.sameColumn(p.box(), box) && p.hasWords() && !ownedByChoices.contains(p))
                .filter(p -> p.box().middle() > box.top() - 4 && p.box().middle() - box.top() < FARTHEST_ABOVE)
                .filter(p -> p.box().overlapsAcross(box) || p.box().right() <= box.left() && isAlone(p, box))
                .filter(p -> page.fields().stream()
                        .noneMatch(f -> f != field
                                && f.box().overlapsAcross(box)
                                && f.box().middle() < p.box().middle()
                                && f.box().middle() > box.middle()))
                .toList();
        double lowest = near.stream().mapToDouble(p -> p.box().middle()).min().orElse(0);
        return near.stream()
                .filter(p -> p.box().middle() - lowest < 3)
                .sorted(Comparator.comparingDouble(p -> p.box().left()))
                .toList();
    }

    private boolean isAlone(Phrase phrase, Box box) {
        return page.fields().stream()
                .noneMatch(f -> !f.box().equals(box)
                        && f.box().overlapsAcross(phrase.box())
                        && f.box().middle() < phrase.box().middle()
                        && phrase.box().middle() - f.box().top() < FARTHEST_ABOVE);
    }

    private Optional<FormField> choiceToTheLeft(FormField field) {
        return page.fields().stream()
                .filter(f -> f.box().sharesRowWith(field.box()) && page.sameColumn(f.box(), field.box()))
                .filter(f -> f.box().right() <= field.box().left() + 2)
                .max(Comparator.comparing(f -> f.box().right()))
                .filter(f -> f.isCheckbox() && choices.containsKey(f))
                .filter(f -> noOtherWords(f, field));
    }

    private boolean noOtherWords(FormField choice, FormField field) {
        return page.phrases().stream()
                .filter(p -> p.box().sharesRowWith(field.box()) && p.hasWords())
                .filter(p -> p.box().left() > choice.box().right()
                        && p.box().right() <= field.box().left() + 3)
                .allMatch(ownedByChoices::contains);
    }

    private List<Phrase> rowOfChoices(FormField field) {
        return page.fields().stream()
                .filter(f -> f.box().sharesRowWith(field.box()) && page.sameColumn(f.box(), field.box()))
                .filter(f -> f.box().right() <= field.box().left() + 2 && choices.containsKey(f))
                .sorted(Comparator.comparing(f -> f.box().left()))
                .flatMap(f -> choices.get(f).phrases().stream())
                .toList();
    }
}
