package org.attest.forms;

import com.lowagie.text.pdf.AcroFields;
import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.binding.FieldType;
import org.attest.binding.FormField;
import org.attest.binding.UnreadableForm;

/** One field of a prepared form: the objects that hold it, and what they look like with a value. */
final class Slot {
    private static final Set<PdfName> STALE = Set.of(
            PdfName.V, PdfName.AS, PdfName.FF, new PdfName("I"), new PdfName("RV"), new PdfName("DV"), PdfName.LENGTH);
    private static final Pattern SIZE = Pattern.compile("(\\d*\\.?\\d+)\\s+Tf\\b");
    private static final int READ_ONLY = 1;

    /** An object of the field up to its flags; the value stands in one, the looks in each that is on a page. */
    private record Piece(int number, String head, boolean hasValue, boolean isShown, Space space, String on) {}

    private final FieldType type;
    private final int flags;
    /** What a dropdown stores, and what it shows for that. */
    private final Map<String, String> options = new LinkedHashMap<>();

    private final List<Piece> pieces = new ArrayList<>();

    Slot(PdfReader reader, FormField field, AcroFields.Item item) {
        type = field.type();
        flags = field.flags();
        var merged = item.getMerged(0);
        options(merged.getAsArray(PdfName.OPT));
        int parent = 0;
        for (int i = 0; i < item.size(); i++) {
            var widget = item.getWidget(i);
            boolean whole = widget.get(PdfName.T) != null;
            int number = item.getWidgetRef(i).getNumber();
            pieces.add(piece(number, widget, whole, field, item.getMerged(i)));
            if (!whole) {
                parent = ((PRIndirectReference) widget.get(PdfName.PARENT)).getNumber();
            }
        }
        if (parent > 0) {
            var holder = (PdfDictionary) reader.getPdfObject(parent);
            pieces.add(new Piece(parent, head(holder), true, false, null, ""));
        }
    }

    private Piece piece(int number, PdfDictionary widget, boolean whole, FormField field, PdfDictionary merged) {
        var box = PdfReader.getNormalizedRectangle(merged.getAsArray(PdfName.RECT));
        float size = size(merged.get(PdfName.DA));
        var lines = merged.getAsNumber(Preparation.LINE_HEIGHT);
        var quadding = merged.getAsNumber(PdfName.Q);
        var space = new Space(
                box.getWidth(),
                box.getHeight(),
                field.isMultiline(),
                field.isComb() && field.maxLength() > 0,
                field.maxLength(),
                size,
                lines != null ? lines.floatValue() : size + 2,
                lines != null,
                quadding != null && quadding.intValue() == 1 && !field.isMultiline());
        return new Piece(number, head(widget), whole, true, space, type == FieldType.CHECKBOX ? on(merged) : "");
    }

    private String head(PdfDictionary object) {
        var without = new HashSet<>(STALE);
        without.add(PdfName.AP);
        return "<<" + Syntax.entries(object, without, number -> number)
                + (type == FieldType.CHECKBOX ? looks(object) : "");
    }

    /** The looks of a box as the file has them, but its states in place: a reader in wide use draws none that are referred to. */
    private static String looks(PdfDictionary box) {
        var looks = box.getAsDict(PdfName.AP);
        var states = looks == null ? null : looks.getAsDict(PdfName.N);
        return states == null
                ? ""
                : "/AP<<" + Syntax.entries(looks, Set.of(PdfName.N), number -> number) + "/N<<"
                        + Syntax.entries(states, Set.of(), number -> number) + ">>>>";
    }

    private static float size(Object appearance) {
        var said = SIZE.matcher(appearance instanceof PdfString text ? text.toString() : "");
        return said.find() ? Float.parseFloat(said.group(1)) : 0;
    }

    /** The state that ticks a box, as the file writes it, such as {@code /#20STE#20}. */
    private static String on(PdfDictionary box) {
        var looks = box.getAsDict(PdfName.AP);
        var states = looks == null ? null : looks.getAsDict(PdfName.N);
        var ticked = states == null
                ? List.<PdfName>of()
                : states.getKeys().stream()
                        .filter(state -> !state.toString().equals("/Off"))
                        .toList();
        if (ticked.size() != 1) {
            throw new UnreadableForm(
                    "A checkbox of this form has no look of its own for ticked.",
                    "Use the form as the agency publishes it.");
        }
        return ticked.get(0).toString();
    }

    private void options(PdfArray offered) {
        for (int i = 0; offered != null && i < offered.size(); i++) {
            if (offered.getDirectObject(i) instanceof PdfArray pair) {
                options.put(text(pair.getDirectObject(0)), text(pair.getDirectObject(1)));
            } else {
                options.put(text(offered.getDirectObject(i)), text(offered.getDirectObject(i)));
            }
        }
    }

    private static String text(Object string) {
        return string instanceof PdfString text ? text.toUnicodeString() : String.valueOf(string);
    }

    /** Whether the field takes this value and shows all of it. */
    boolean fits(String value) {
        return switch (type) {
            case CHECKBOX -> value.isEmpty() || value.equals("Off") || isTicked(value);
            case DROPDOWN ->
                value.isEmpty()
                        || options.containsKey(value)
                                && pieces.stream().allMatch(p -> !p.isShown || p.space.fits(options.get(value)));
            default -> pieces.stream().allMatch(p -> !p.isShown || p.space.fits(value));
        };
    }

    FieldType type() {
        return type;
    }

    Set<String> options() {
        return options.keySet();
    }

    /** What is to be drawn, letter by letter; nothing for a box. */
    String shown(String value) {
        return switch (type) {
            case CHECKBOX -> "";
            case DROPDOWN -> options.getOrDefault(value, value);
            default -> value;
        };
    }

    private boolean isTicked(String value) {
        return value.equals("Yes")
                || pieces.stream()
                        .anyMatch(p -> p.isShown && PdfName.decodeName(p.on).equals(value));
    }

    void write(Appendix copy, String value, Glyphs face, int font) {
        if (type == FieldType.CHECKBOX) {
            tick(copy, isTicked(value));
            return;
        }
        for (var piece : pieces) {
            var rest = new StringBuilder();
            if (piece.hasValue && !value.isEmpty()) {
                rest.append("/V").append(Appendix.string(value));
            }
            if (piece.isShown && !value.isEmpty()) {
                int looks = copy.stream(
                        "/Type/XObject/Subtype/Form/BBox[0 0 " + Template.points(piece.space.width()) + " "
                                + Template.points(piece.space.height()) + "]/Resources<</Font<</Answer " + font
                                + " 0 R>>>>",
                        piece.space.drawn(face, shown(value)));
                rest.append("/AP<</N ").append(looks).append(" 0 R>>");
            }
            put(copy, piece, rest.toString());
        }
    }

    private void tick(Appendix copy, boolean on) {
        for (var piece : pieces) {
            var state = on ? piece.on.isEmpty() ? pieces.get(0).on : piece.on : "/Off";
            put(copy, piece, (piece.hasValue ? "/V" + state : "") + (piece.isShown ? "/AS" + state : ""));
        }
    }

    private void put(Appendix copy, Piece piece, String rest) {
        copy.put(piece.number, piece.head + (piece.hasValue ? "/Ff " + (flags | READ_ONLY) : "") + rest + ">>");
    }
}
