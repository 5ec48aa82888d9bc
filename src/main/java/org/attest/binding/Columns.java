package org.attest.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In which order a page is read: where a gutter parts it, the left column first, then the right one; whatever reaches
 * across the gutter closes what stands above it.
 */
final class Columns {
    private static final float FROM = 0.40f;
    private static final float TO = 0.60f;
    private static final float ROW = 4f;
    private static final double MOST_ACROSS = 0.2;

    private final float gutter;
    private final List<Box> across;

    private Columns(float gutter, List<Box> across) {
        this.gutter = gutter;
        this.across = across;
    }

    static Columns of(List<Box> boxes) {
        float left = (float) boxes.stream().mapToDouble(Box::left).min().orElse(0);
        float right = (float) boxes.stream().mapToDouble(Box::right).max().orElse(0);
        float width = right - left;
        long fewest = Long.MAX_VALUE;
        float start = 0;
        float end = 0;
        for (float x = left + width * FROM; x <= left + width * TO; x++) {
            long crossing = countAcross(boxes, x);
            if (crossing < fewest) {
                fewest = crossing;
                start = x;
                end = x;
            } else if (crossing == fewest && x - end <= 1.5f) {
                end = x;
            }
        }
        if (boxes.isEmpty() || fewest > boxes.size() * MOST_ACROSS) {
            return new Columns(Float.MAX_VALUE, List.of());
        }
        float gutter = (start + end) / 2;
        List<Box> across =
                new ArrayList<>(boxes.stream().filter(b -> crosses(b, gutter)).toList());
        across.sort(Comparator.comparing(Box::top).reversed());
        return new Columns(gutter, across);
    }

    private static long countAcross(List<Box> boxes, float x) {
        return boxes.stream().filter(b -> crosses(b, x)).count();
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

    <T> List<T> inReadingOrder(List<T> things, java.util.function.Function<T, Box> box) {
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
