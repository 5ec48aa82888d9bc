package org.attest.binding;

import static org.attest.binding.FieldType.BARCODE;
import static org.attest.binding.FieldType.BUTTON;
import static org.attest.binding.FieldType.CHECKBOX;
import static org.attest.binding.FieldType.DROPDOWN;
import static org.attest.binding.FieldType.RADIO;
import static org.attest.binding.FieldType.SIGNATURE;
import static org.attest.binding.FieldType.TEXT;

import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the AcroForm of a file, with any XFA taken out first, because OpenPDF would answer from the XFA instead. */
final class FieldReader {
    private static final int MOST_FIELDS = 5_000;
    private static final Pattern PAGE_STAMP = Pattern.compile("[\\w-]+\\|[^|]{1,20}\\|\\d{1,3}");
    private static final Pattern SAYS_BARCODE = Pattern.compile("(?i)\\b(PDF417|bar ?code)");
    private static final Pattern SAYS_SIGN_IN_INK = Pattern.compile("(?i)\\bthis signature field\\b");

    private final AcroFields fields;

    private FieldReader(AcroFields fields) {
        this.fields = fields;
    }

    static List<FormField> read(PdfReader reader) {
        PdfDictionary form = reader.getCatalog().getAsDict(PdfName.ACROFORM);
        boolean xfa = form != null && form.get(PdfName.XFA) != null;
        if (form != null) {
            form.remove(PdfName.XFA);
        }
        AcroFields fields = reader.getAcroFields();
        Map<String, AcroFields.Item> items = fields.getAllFields();
        if (items.isEmpty()) {
            throw xfa
                    ? new UnreadableForm(
                            "This PDF keeps its form only as XFA, which few programs can show.",
                            "Use the edition that the agency publishes for printing and filling.")
                    : new UnreadableForm(
                            "This PDF has no fields to fill.",
                            "Use the fillable form itself, not a print-out or a scan of it.");
        }
        if (items.size() > MOST_FIELDS) {
            throw new UnreadableForm(
                    "This PDF has more than " + MOST_FIELDS + " fields.", "Check that it is one single form.");
        }
        FieldReader one = new FieldReader(fields);
        List<FormField> all = new ArrayList<>();
        items.forEach((name, item) -> all.add(one.field(name, item)));
        all.sort(Comparator.comparingInt(FormField::page)
                .thenComparing(f -> -f.box().top())
                .thenComparing(f -> f.box().left())
                .thenComparing(FormField::name));
        return all;
    }

    private FormField field(String name, AcroFields.Item item) {
        PdfDictionary merged = item.getMerged(0);
        String tooltip = text(merged, PdfName.TU);
        String value = text(merged, PdfName.V);
        int flags = number(merged, PdfName.FF);
        float[] place = fields.getFieldPositions(name);
        Box box = place == null || place.length < 5
                ? new Box(0, 0, 0, 0)
                : new Box(place[1], place[2], place[3], place[4]);
        FieldType type = type(name, tooltip, value);
        List<String> states = type == CHECKBOX || type == RADIO
                ? List.of(fields.getAppearanceStates(name)).stream()
                        .filter(s -> !s.equals("Off"))
                        .toList()
                : List.of();
        return new FormField(
                name,
                item.getPage(0),
                type,
                box,
                tooltip,
                value,
                number(merged, PdfName.MAXLEN),
                flags,
                states,
                item.size());
    }

    private FieldType type(String name, String tooltip, String value) {
        return switch (fields.getFieldType(name)) {
            case AcroFields.FIELD_TYPE_CHECKBOX -> CHECKBOX;
            case AcroFields.FIELD_TYPE_RADIOBUTTON -> RADIO;
            case AcroFields.FIELD_TYPE_PUSHBUTTON -> BUTTON;
            case AcroFields.FIELD_TYPE_COMBO, AcroFields.FIELD_TYPE_LIST -> DROPDOWN;
            case AcroFields.FIELD_TYPE_SIGNATURE -> SIGNATURE;
            default -> {
                if (PAGE_STAMP.matcher(value).matches()
                        || SAYS_BARCODE.matcher(tooltip).find()) {
                    yield BARCODE;
                }
                yield SAYS_SIGN_IN_INK.matcher(tooltip).find() ? SIGNATURE : TEXT;
            }
        };
    }

    private static String text(PdfDictionary field, PdfName key) {
        return PdfReader.getPdfObject(field.get(key)) instanceof PdfString s
                ? s.toUnicodeString().strip()
                : "";
    }

    private static int number(PdfDictionary field, PdfName key) {
        PdfNumber number = field.getAsNumber(key);
        return number == null ? 0 : number.intValue();
    }
}
