package org.attest.forms;

import java.text.Normalizer;
import java.util.List;

/** How text lies in a field: shared by whoever divides a text and whoever draws it, so that what fits is drawn whole. */
public final class Layout {
    /** Size of every filled-in character, in points. */
    public static final float SIZE = 9;
    /** From line to line in a box of several lines, in points. */
    public static final float LEADING = 11;

    /** What a field of kind CHOICE offers; nothing chosen comes first. */
    public static final List<String> STATES = List.of(
            (",AL,AK,AZ,AR,CA,CO,CT,DE,DC,FL,GA,HI,ID,IL,IN,IA,KS,KY,LA,ME,MD,MA,MI,MN,MS,MO,MT,NE,NV,NH,NJ,NM,NY,"
                            + "NC,ND,OH,OK,OR,PA,RI,SC,SD,TN,TX,UT,VT,VA,WA,WV,WI,WY,AS,GU,MP,PR,VI,AA,AE,AP")
                    .split(","));

    private Layout() {}

    /** The lines that a text takes in this field; more than {@link #capacity} do not fit. */
    public static List<String> lines(FormField field, String text) {
        return Space.of(field).lines(text);
    }

    /** How many lines the field holds. */
    public static int capacity(FormField field) {
        return Space.of(field).capacity();
    }

    /** Whether the text is drawn whole. */
    public static boolean fits(FormField field, String text) {
        if (field.kind() == FormField.Kind.CHOICE && !STATES.contains(text)) {
            return false;
        }
        return Space.of(field).fits(text);
    }

    /** The width for text, in points. */
    public static float usable(FormField field) {
        return Space.of(field).usable();
    }

    /** Accents as one character with their letter, as the typeface has them. */
    static String composed(String text) {
        return text.chars().allMatch(c -> c < 0x300) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
