package org.attest.binding;

import java.util.Locale;

/** What a field on a form takes. */
public enum FieldType {
    TEXT,
    CHECKBOX,
    DROPDOWN,
    SIGNATURE,
    BARCODE,
    RADIO,
    BUTTON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
