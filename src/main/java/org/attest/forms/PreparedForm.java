package org.attest.forms;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.binding.FieldType;
import org.attest.binding.FormBinder;

/**
 * A form that was read once, official or our own: each filled copy is its bytes with a few objects behind them. Equal
 * values make equal bytes, on any thread. Barcodes and signature boxes stay as they are, everything else can no longer
 * be changed in a filled copy.
 */
public final class PreparedForm {
    private static final Set<FieldType> FILLABLE = Set.of(FieldType.TEXT, FieldType.CHECKBOX, FieldType.DROPDOWN);
    private static final Glyphs FACE = Typeface.SANS.glyphs();
    private static final byte[] COMMON = CommonLetters.of(Typeface.SANS.bytes(), FACE);
    private static final PdfName ANSWER = new PdfName("Answer");

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final byte[] prepared;
    private final Appendix.Base locked;
    private final int root;
    private final int info;
    private final int font;
    private final PageTree pages;
    /** Whether the font of the form draws only {@link CommonLetters}. */
    private final boolean plain;

    private PreparedForm(byte[] prepared) throws IOException {
        this.prepared = prepared.clone();
        try (var reader = new PdfReader(prepared)) {
            root = number(reader.getTrailer(), PdfName.ROOT);
            info = number(reader.getTrailer(), PdfName.INFO);
            pages = new PageTree(reader);
            var items = reader.getAcroFields().getAllFields();
            for (var field : FormBinder.fields(prepared)) {
                if (FILLABLE.contains(field.type())) {
                    slots.put(field.name(), new Slot(reader, field, items.get(field.name())));
                }
            }
            var to = new Appendix(new Appendix.Base(prepared, reader.getLastXref(), reader.getXrefSize()));
            int present = answerFont(reader.getCatalog().getAsDict(PdfName.ACROFORM));
            plain = present == 0 || isCommonOnly(reader, present);
            font = present == 0 ? EmbeddedFace.add(to, FACE, COMMON) : present;
            slots.values().forEach(slot -> slot.write(to, "", FACE, font));
            locked = to.base(root, info);
        }
    }

    /** @param prepared as {@link Preparation} made it, or a form of our own */
    public static PreparedForm of(byte[] prepared) {
        try {
            return new PreparedForm(prepared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the fields that can be filled. */
    public Set<String> fields() {
        return Set.copyOf(slots.keySet());
    }

    /** What a dropdown offers; of any other field nothing. */
    public Set<String> options(String field) {
        return Set.copyOf(slot(field).options());
    }

    /** Whether a field takes a value, and shows all of it. */
    public boolean fits(String field, String value) {
        return slot(field).fits(value);
    }

    /** The form with nothing in it, its fields still open. */
    public byte[] blank() {
        return prepared.clone();
    }

    /**
     * A filled copy.
     *
     * @param values full field name to text; for a checkbox {@code Yes} or its own state where it is ticked
     * @throws CannotPrint for a character that the typeface lacks
     * @throws IllegalArgumentException for a field that the form lacks or that is not filled by us, and for a value
     *     that its field does not take or does not show whole
     */
    public byte[] fill(Map<String, String> values) {
        values.forEach((name, value) -> {
            var slot = slot(name);
            printable(name, slot.shown(value));
            if (!slot.fits(value)) {
                throw new IllegalArgumentException(name + " does not hold its value");
            }
        });
        var copy = open();
        write(copy, values, values.values().stream().allMatch(PreparedForm::isCommon) ? font : whole(copy));
        return finish(copy);
    }

    private static void printable(String field, String text) {
        var composed = Layout.composed(text);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int c = composed.codePointAt(i);
            if (c != '\n' && c != '\r' && c != '\t' && !FACE.has(c)) {
                throw new CannotPrint(field, c);
            }
        }
    }

    Appendix open() {
        return new Appendix(locked);
    }

    /** The font for a copy: the form's own, or where that lacks a letter the whole typeface. */
    int font(Appendix copy, FilledFields filled) {
        var heading = filled.heading();
        boolean common = filled.values().values().stream().allMatch(PreparedForm::isCommon)
                && filled.sheets().stream().map(Overflow::text).allMatch(PreparedForm::isCommon)
                && Stream.of(heading.agency(), heading.petitioner(), heading.aNumber())
                        .allMatch(PreparedForm::isCommon);
        return common ? font : whole(copy);
    }

    private int whole(Appendix copy) {
        return plain ? EmbeddedFace.add(copy, FACE, Typeface.SANS.bytes()) : font;
    }

    /** Writes the values that are there, unchecked, in the order of the form. */
    void write(Appendix copy, Map<String, String> values, int drawnWith) {
        slots.forEach((name, slot) -> {
            var value = values.getOrDefault(name, "");
            if (!value.isEmpty() && !value.equals("Off")) {
                slot.write(copy, value, FACE, drawnWith);
            }
        });
    }

    private static boolean isCommon(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!CommonLetters.include(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    byte[] finish(Appendix copy) {
        return copy.finish(root, info);
    }

    PageTree pages() {
        return pages;
    }

    static byte[] common() {
        return COMMON.clone();
    }

    static Glyphs face() {
        return FACE;
    }

    private Slot slot(String name) {
        var slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("The form has no field to fill called " + name);
        }
        return slot;
    }

    /** Whether a font in the file is the one that holds {@link CommonLetters} alone: the length of its program tells. */
    private static boolean isCommonOnly(PdfReader reader, int font) {
        var descendants = ((PdfDictionary) reader.getPdfObject(font)).getAsArray(PdfName.DESCENDANTFONTS);
        var program = descendants == null
                ? null
                : descendants.getAsDict(0).getAsDict(PdfName.FONTDESCRIPTOR).getAsStream(PdfName.FONTFILE2);
        return program != null && program.getAsNumber(PdfName.LENGTH1).intValue() == COMMON.length;
    }

    private static int answerFont(PdfDictionary form) {
        var resources = form.getAsDict(PdfName.DR);
        var fonts = resources == null ? null : resources.getAsDict(PdfName.FONT);
        return fonts == null ? 0 : number(fonts, ANSWER);
    }

    private static int number(PdfDictionary dictionary, PdfName key) {
        return dictionary.get(key) instanceof PRIndirectReference reference ? reference.getNumber() : 0;
    }
}
