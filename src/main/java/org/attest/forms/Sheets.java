package org.attest.forms;

import java.util.ArrayList;
import java.util.List;

/** The sheets behind the form, for what neither its boxes nor Part 7 hold. */
final class Sheets {
    private static final float LEFT = 36;
    private static final float RIGHT = 576;
    private static final float LAST_SIGNATURE = 80;
    private static final float BETWEEN_SIGNATURES = 34;

    private final Edition edition;
    private final boolean official;
    private final FilledFields filled;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> signers;
    private final float bottom;
    private float y;

    Sheets(Edition edition, boolean official, FilledFields filled) {
        this.edition = edition;
        this.official = official;
        this.filled = filled;
        // T-8: what both sign on the form, both sign on its sheets
        this.signers = edition.form().signatures() == 1
                ? List.of("Certifying Official")
                : List.of("Certifying Official", "Supervising Official");
        this.bottom = signatureLine(0) + 42;
    }

    private float signatureLine(int signer) {
        return LAST_SIGNATURE + (signers.size() - 1 - signer) * BETWEEN_SIGNATURES;
    }

    /** The sheets in order. */
    List<Sheet> drawn() {
        for (var overflow : filled.sheets()) {
            Printer.printable(overflow.part(), overflow.item(), overflow.text());
            entry(overflow);
        }
        for (int i = 0; i < sheets.size(); i++) {
            foot(sheets.get(i), i + 1);
        }
        return sheets;
    }

    private void entry(Overflow overflow) {
        var place = "Page %d, %s, Item %s".formatted(overflow.page(), overflow.part(), overflow.item());
        boolean begun = false;
        for (var line : Typeface.SANS.wrap(Layout.composed(overflow.text()), Layout.SIZE, RIGHT - LEFT - 12)) {
            if (sheets.isEmpty() || y - (begun ? 0 : 28) < bottom) {
                open();
                if (begun) {
                    place(place + " (continued)");
                }
            }
            if (!begun) {
                place(place);
                begun = true;
            }
            answer(LEFT + 12, line);
            y -= Layout.LEADING;
        }
        y -= 6;
    }

    private void place(String place) {
        last().begin(heading(3));
        bold(LEFT, y, 9, place);
        y -= 14;
        last().begin("P");
    }

    private void open() {
        sheets.add(new Sheet());
        last().decoration();
        rule(752, 3);
        rule(748, .7f);
        last().begin(heading(2));
        bold(LEFT, 730, 12, "Continuation of " + edition.title() + ", " + additional());
        var heading = filled.heading();
        y = 710;
        head("Name of Certifying Agency", heading.agency());
        head(edition.person(), heading.petitioner());
        head("A-Number (if any)", heading.aNumber());
        last().decoration();
        rule(y + 4, .7f);
        y -= 16;
    }

    /** An official form may have headings of its own kind, which ours would not follow. */
    private String heading(int level) {
        return official ? "P" : "H" + level;
    }

    private void head(String label, String text) {
        last().begin("P");
        bold(LEFT, y, 9, label);
        var shown = text == null ? "" : text;
        Printer.printable(additional(), "heading", shown);
        for (var line : Typeface.SANS.wrap(Layout.composed(shown), Layout.SIZE, RIGHT - LEFT - 150)) {
            answer(LEFT + 150, line);
            y -= 14;
        }
    }

    private void foot(Sheet sheet, int number) {
        for (int signer = 0; signer < signers.size(); signer++) {
            float line = signatureLine(signer);
            sheet.begin("P");
            write(sheet, 60, line - 10, 8, "Signature of " + signers.get(signer) + " (in ink)");
            sheet.begin("P");
            write(sheet, 386, line - 10, 8, "Date of Signature (mm/dd/yyyy)");
            sheet.decoration();
            var at = Template.points(line);
            sheet.content().append("q .8 w 60 %1$s m 330 %1$s l 386 %1$s m 576 %1$s l S Q ".formatted(at));
        }
        sheet.content().append("36 46 540 1.5 re f ");
        write(sheet, LEFT, 35, 8, edition.title() + "   Edition " + edition.editionDate());
        var sheetOf = "Sheet %d of %d".formatted(number, sheets.size());
        write(sheet, RIGHT - PreparedForm.face().width(sheetOf, 8), 35, 8, sheetOf);
        if (!official) {
            var copy = "Attest's working copy of the form. The official form from USCIS is what goes to USCIS.";
            write(sheet, (612 - PreparedForm.face().width(copy, 8)) / 2, 22, 8, copy);
        }
    }

    /** Thicker by a line around each letter. */
    private void bold(float x, float baseline, float size, String text) {
        last().content().append("q 2 Tr .25 w ");
        write(last(), x, baseline, size, text);
        last().content().append("Q ");
    }

    private void write(Sheet sheet, float x, float baseline, float size, String text) {
        show(sheet, x, baseline, size, text);
    }

    private void answer(float x, String text) {
        if (!text.isBlank()) {
            show(last(), x, y, Layout.SIZE, text);
        }
    }

    private static void show(Sheet sheet, float x, float baseline, float size, String text) {
        sheet.content()
                .append("BT /Answer ")
                .append(Template.points(size))
                .append(" Tf ")
                .append(Template.points(x))
                .append(' ')
                .append(Template.points(baseline))
                .append(" Td ")
                .append(PreparedForm.face().hex(text))
                .append(" Tj ET\n");
    }

    private void rule(float at, float height) {
        last().content()
                .append("36 ")
                .append(Template.points(at))
                .append(" 540 ")
                .append(Template.points(height))
                .append(" re f ");
    }

    private String additional() {
        return edition.additional().part();
    }

    private Sheet last() {
        return sheets.get(sheets.size() - 1);
    }
}
