package org.attest.binding;

/** A rectangle on a page in PDF points, origin at the lower left. */
public record Box(float left, float bottom, float right, float top) {

    float width() {
        return right - left;
    }

    float height() {
        return top - bottom;
    }

    float middle() {
        return (bottom + top) / 2;
    }

    /** Stands in the same row: the middle of one lies within the height of the other. */
    boolean sharesRowWith(Box other) {
        return within(other.middle(), bottom, top) || within(middle(), other.bottom, other.top);
    }

    boolean overlapsAcross(Box other) {
        return left < other.right && other.left < right;
    }

    Box and(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(bottom, other.bottom),
                Math.max(right, other.right),
                Math.max(top, other.top));
    }

    private static boolean within(float value, float low, float high) {
        return low <= value && value <= high;
    }
}
