package org.attest.forms;

/** How much a field holds: whether a text can be read in it whole. */
@FunctionalInterface
interface Room {
    boolean holds(FormField field, String text);

    /** The longest beginning of a text that ends at a blank and leaves room for a mark; empty where no word fits. */
    default String beginning(FormField field, String text, String mark) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (holds(field, withMark(beforeBlank(text, middle), mark))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return beforeBlank(text, low);
    }

    static String withMark(String text, String mark) {
        return text.isEmpty() ? mark : mark.isEmpty() ? text : text + " " + mark;
    }

    private static String beforeBlank(String text, int end) {
        int cut = end;
        while (cut > 0 && cut < text.length() && !Character.isWhitespace(text.charAt(cut))) {
            cut--;
        }
        return text.substring(0, cut).stripTrailing();
    }
}
