package org.attest.binding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item number such as "2.a." printed at the margin of a column. */
record ItemMark(String item, Box box) {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})\\.\\s?(?:([a-z])\\.?)?");

    static boolean isNumber(CharSequence text) {
        return NUMBER.matcher(text).matches();
    }

    static ItemMark of(String text, Box box) {
        Matcher number = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        if (!number.matches()) {
            throw new IllegalArgumentException(text);
        }
        return new ItemMark(number.group(1) + (number.group(2) == null ? "" : "." + number.group(2)), box);
    }
}
