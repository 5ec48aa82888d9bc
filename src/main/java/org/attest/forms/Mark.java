package org.attest.forms;

/** One thing that is printed on a page of the built-in rendition. */
record Mark(int page, String kind, float x, float y, float width, float height, String style, String text) {
    /** Below it stand the number of the page and what the paper is, as on every page. */
    private static final float FOOT = 50;

    static Mark of(String line) {
        var c = line.split("\t", -1);
        return new Mark(
                Integer.parseInt(c[0]),
                c[1],
                Float.parseFloat(c[2]),
                Float.parseFloat(c[3]),
                Float.parseFloat(c[4]),
                Float.parseFloat(c[5]),
                c[6],
                c[7]);
    }

    boolean isBold() {
        return style.startsWith("B");
    }

    float size() {
        return Float.parseFloat(style.substring(1));
    }

    /** Whether it is read out; lines and what repeats on every page are not. */
    boolean isRead() {
        return !text.isBlank() && y >= FOOT;
    }

    /** The structure type: a title, the heading of a part, one within a part, or a paragraph. */
    String type() {
        return switch (kind) {
            case "BAND" -> "H2";
            case "SUBBAND" -> "H3";
            default -> kind.equals("CENTER") && isBold() && size() >= 12 ? "H1" : "P";
        };
    }

    /** Whether it goes on with what the mark before it says. */
    boolean continues(Mark before) {
        return type().equals(before.type())
                && kind.equals(before.kind())
                && switch (kind) {
                    case "TEXT" -> !isBold();
                    case "CENTER" -> x == before.x;
                    default -> false;
                };
    }
}
