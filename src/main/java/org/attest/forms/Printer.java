package org.attest.forms;

import java.util.List;
import java.util.Map;

/**
 * Prints a filled form: the blank with its answers, the continuation sheets behind it and, on a draft, a mark on every
 * page. Equal input makes equal bytes, on any thread. What cannot be drawn whole is refused, never cut.
 */
final class Printer {
    private static final String MARK = "DRAFT: not for signature";

    private final Edition edition;
    private final boolean official;
    private final PreparedForm form;

    Printer(Edition edition, boolean official, PreparedForm form) {
        this.edition = edition;
        this.official = official;
        this.form = form;
    }

    /**
     * The form with its answers, which can no longer be changed in it.
     *
     * @throws CannotPrint for a character that the typeface lacks
     * @throws IllegalArgumentException for a field that the edition lacks, a text that its field does not hold, or
     *     something written where only ink may be
     */
    byte[] fill(FilledFields filled, boolean draft) {
        check(filled.values());
        var sheets = new Sheets(edition, official, filled).drawn();
        var copy = form.open();
        int font = form.font(copy, filled);
        form.write(copy, filled.values(), font);
        int mark = draft ? mark(copy, font) : 0;
        if (draft) {
            form.pages().mark(copy, mark);
        }
        form.pages().append(copy, sheets, font, mark);
        return form.finish(copy);
    }

    private void check(Map<String, String> values) {
        values.forEach((name, value) -> {
            var field = edition.named(name)
                    .orElseThrow(() -> new IllegalArgumentException("The form has no field " + name));
            var place = field.part() + " item " + field.item();
            switch (field.kind()) {
                case INK -> refuse(!value.isEmpty(), place + " is written by hand");
                case CHECKBOX ->
                    refuse(!List.of("Yes", "Off", "").contains(value), place + " is a box: it is ticked or it is not");
                case TEXT, CHOICE -> {
                    printable(field.part(), field.item(), value);
                    refuse(!form.fits(name, value), place + " does not hold its text");
                }
            }
        });
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }

    static void printable(String part, String item, String text) {
        Typeface.SANS.lacks(Layout.composed(text)).stream().findFirst().ifPresent(c -> {
            throw new CannotPrint(part, item, c);
        });
    }

    /** DRAFT across the page and at its head, on a page of 612 by 792 points: it darkens what is under it and hides nothing. */
    private static int mark(Appendix copy, int font) {
        var face = PreparedForm.face();
        return copy.stream(
                "/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</Font<</Answer " + font
                        + " 0 R>>/ExtGState<</Under<</BM/Multiply>>>>>>/Group<</S/Transparency>>",
                "/Artifact BMC q /Under gs .88 g BT /Answer 180 Tf .5736 .8192 -.8192 .5736 196 130 Tm "
                        + face.hex("DRAFT") + " Tj ET .35 g BT /Answer 9 Tf 1 0 0 1 "
                        + Template.points((612 - face.width(MARK, 9)) / 2) + " 778 Tm " + face.hex(MARK)
                        + " Tj ET Q EMC");
    }
}
