package org.attest.imports;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.attest.binding.UnreadableForm;

/** What is stored in each field of a file: its visible value and, in a hybrid file, the second copy beside it. */
final class FieldValues {
    private static final PdfName OFF = new PdfName("Off");

    /**
     * A field's stored value.
     *
     * @param text as a reader sees it; {@code raw} as it is stored, which of a menu may be a code
     * @param state of a box, else null
     */
    record Stored(String text, String raw, String state) {
        boolean isTicked() {
            return state != null && !state.equals("Off") && !state.isEmpty();
        }
    }

    private final Map<String, Stored> values = new HashMap<>();
    private SecondCopy secondCopy = SecondCopy.NONE;

    private FieldValues() {}

    static FieldValues of(byte[] pdf) {
        if (!startsLikePdf(pdf)) {
            throw new UnreadableForm("This file is not a PDF.", "Save the form as PDF and try again.");
        }
        try (var reader = new PdfReader(pdf)) {
            var values = new FieldValues();
            values.read(reader);
            return values;
        } catch (BadPasswordException e) {
            throw new UnreadableForm(
                    "This PDF opens only with a password.", "Save it without a password and try again.", e);
        } catch (UnreadableForm e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // a parser meets a broken file with whatever it stumbles over
            throw new UnreadableForm("This PDF is damaged or cut short.", "Ask the sender for it again.", e);
        }
    }

    private static boolean startsLikePdf(byte[] pdf) {
        return new String(pdf, 0, Math.min(pdf.length, 1024), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private void read(PdfReader reader) {
        var form = reader.getCatalog().getAsDict(PdfName.ACROFORM);
        if (form == null) {
            return;
        }
        var xfa = form.getDirectObject(PdfName.XFA);
        form.remove(PdfName.XFA); // before the fields are read, for the library would answer from it
        var items = reader.getAcroFields().getAllFields();
        if (items.isEmpty() && xfa != null) {
            throw new UnreadableForm(
                    "This PDF keeps its form only as XFA, which few programs can show.",
                    "Print the form to a new PDF and import that.");
        }
        if (items.size() > 5_000) {
            throw new UnreadableForm("This PDF has more than 5000 fields.", "Check that it is one single form.");
        }
        secondCopy = SecondCopy.of(xfa);
        items.forEach((name, item) -> values.put(name, stored(item)));
    }

    private static Stored stored(AcroFields.Item item) {
        var merged = item.getMerged(0);
        var value = merged.getDirectObject(PdfName.V);
        if (PdfName.BTN.equals(merged.getAsName(PdfName.FT))) {
            var shown = merged.getAsName(PdfName.AS);
            var state = value instanceof PdfName named ? named : shown == null ? OFF : shown;
            return new Stored("", "", PdfName.decodeName(state.toString()));
        }
        var text = text(value);
        return new Stored(PdfName.CH.equals(merged.getAsName(PdfName.FT)) ? shown(merged, text) : text, text, null);
    }

    private static String text(PdfObject value) {
        if (value instanceof PdfString string) {
            return string.toUnicodeString();
        }
        if (value instanceof PRStream stream) {
            try {
                return new PdfString(PdfReader.getStreamBytes(stream)).toUnicodeString();
            } catch (IOException e) {
                throw new UnreadableForm("This PDF is damaged or cut short.", "Ask the sender for it again.", e);
            }
        }
        return value instanceof PdfArray several && several.size() == 1 ? text(several.getDirectObject(0)) : "";
    }

    /** What a menu shows for the value it stores. */
    private static String shown(PdfDictionary menu, String value) {
        var options = menu.getAsArray(PdfName.OPT);
        for (int i = 0; options != null && i < options.size(); i++) {
            if (options.getDirectObject(i) instanceof PdfArray pair
                    && pair.size() == 2
                    && text(pair.getDirectObject(0)).equals(value)) {
                return text(pair.getDirectObject(1));
            }
        }
        return value;
    }

    boolean isWithoutFields() {
        return values.isEmpty();
    }

    Stored of(String name) {
        return values.getOrDefault(name, new Stored("", "", null));
    }

    SecondCopy secondCopy() {
        return secondCopy;
    }
}
