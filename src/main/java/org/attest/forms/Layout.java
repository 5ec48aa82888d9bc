package org.attest.forms;

import java.text.Normalizer;
import java.util.List;

/** Sizes of our own rendition and its sheets. */
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

    /** Accents as one character with their letter, as the typeface has them. */
    static String composed(String text) {
        return text.chars().allMatch(c -> c < 0x300) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
