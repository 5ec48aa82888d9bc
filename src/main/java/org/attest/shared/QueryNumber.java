package org.attest.shared;

import java.util.List;

/** A whole number in a query: read here, since an unreadable one would else answer "nothing at this address". */
public final class QueryNumber {
    private QueryNumber() {}

    /** Null where nothing was sent; refuses, by the name of the parameter, what is no whole number. */
    public static Integer of(String field, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(text.trim());
        } catch (NumberFormatException e) {
            throw new Refusal(List.of(new Broken(EdgeRule.FILTER_READABLE, field, "Write a whole number")));
        }
    }
}
