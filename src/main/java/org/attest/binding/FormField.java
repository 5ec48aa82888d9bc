package org.attest.binding;

import java.util.List;

/** One field as the file describes it; its name and on-values say where it is stored, never what it means. */
public record FormField(
        String name,
        int page,
        FieldType type,
        Box box,
        String tooltip,
        String value,
        int maxLength,
        int flags,
        List<String> onValues,
        int widgets) {
    private static final int READ_ONLY = 1;
    private static final int MULTILINE = 1 << 12;
    private static final int COMB = 1 << 24;

    public boolean isReadOnly() {
        return (flags & READ_ONLY) != 0;
    }

    public boolean isMultiline() {
        return type == FieldType.TEXT && (flags & MULTILINE) != 0;
    }

    public boolean isComb() {
        return type == FieldType.TEXT && (flags & COMB) != 0;
    }

    boolean isCheckbox() {
        return type == FieldType.CHECKBOX;
    }
}
