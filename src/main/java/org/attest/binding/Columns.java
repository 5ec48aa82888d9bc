package org.attest.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * In which order a page is read: where a gutter parts it, the left column first, then the right one; whatever reaches
 * across the gutter closes what stands above it.
 */
final class Columns {
    private static final float FROM = 0.40f;
    private static final float TO = 0.60f;
    private static final float ROW = 4f;
    private static final double MOST_ACROSS = 0.2;
    private static final float ALIGNED = 4f;
    private static final float STRIP = 14f;

    private final float gutter;
    private final List<Box> across;

    private Columns(float gutter, List<Box> boxes) {
        this.gutter = gutter;
        this.across = boxes.stream()
                .filter(b -> crosses(b, gutter))
                .sorted(Comparator.comparing(Box::top).reversed())
                .toList();
    }

    /**
     * A right column begins near the middle where item numbers or headings open at one margin, with a strip before it
     * that little else reaches across. Without those, a gap between boxes is only a gap.
     */
    static Columns of(List<Box> boxes, List<Box> openings) {
        float left = (float) boxes.stream().mapToDouble(Box::left).min().orElse(0);
        float right = (float) boxes.stream().mapToDouble(Box::right).max().orElse(0);
        return openings.stream()
                .filter(o -> o.left() > left + (right - left) * FROM && o.left() < left + (right - left) * TO)
                .filter(o -> opensColumn(o, boxes, openings))
                .min(Comparator.<Box>comparingLong(o -> reachInto(boxes, o)).thenComparing(Box::left))
                .map(o -> new Columns(o.left() - STRIP / 2, boxes))
                .orElseGet(() -> new Columns(Float.MAX_VALUE, List.of()));
    }

    private static boolean opensColumn(Box opening, List<Box> boxes, List<Box> openings) {
        long more = openings.stream()
                .filter(o -> o.top() < opening.top() && Math.abs(o.left() - opening.left()) < ALIGNED)
                .count();
        return more > 0 && reachInto(boxes, opening) <= boxes.size() * MOST_ACROSS;
    }

    private static long reachInto(List<Box> boxes, Box opening) {
        float end = opening.left() - ALIGNED;
        return boxes.stream()
                .filter(b -> b.left() < end && b.right() > opening.left() - STRIP)
                .count();
    }

    private static boolean crosses(Box box, float x) {
        return box.left() < x && x < box.right();
    }

    boolean sameColumn(Box one, Box other) {
        return column(one) == column(other);
    }

    /** 0 left, 1 right, 2 across both. */
    private int column(Box box) {
        if (crosses(box, gutter)) {
            return 2;
        }
        return box.right() <= gutter ? 0 : 1;
    }

    private int zone(Box box) {
        int zone = 0;
        for (Box wide : across) {
            if (wide.middle() > box.middle()) {
                zone += 2;
            } else if (wide.equals(box)) {
                zone++;
                break;
            }
        }
        return zone;
    }

    <T> List<T> inReadingOrder(List<T> things, Function<T, Box> box) {
        List<T> byHeight = new ArrayList<>(things);
        byHeight.sort(Comparator.comparing(t -> -box.apply(t).middle()));
        List<Place<T>> places = new ArrayList<>();
        float rowAt = Float.MAX_VALUE;
        int row = 0;
        for (T thing : byHeight) {
            Box at = box.apply(thing);
            if (rowAt - at.middle() > ROW) {
                row++;
                rowAt = at.middle();
            }
            places.add(new Place<>(thing, zone(at), column(at), row, at.left()));
        }
        places.sort(Comparator.<Place<T>>comparingInt(Place::zone)
                .thenComparingInt(Place::column)
                .thenComparingInt(Place::row)
                .thenComparing(Place::left));
        return places.stream().map(Place::thing).toList();
    }

    private record Place<T>(T thing, int zone, int column, int row, float left) {}
}
