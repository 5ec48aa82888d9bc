package org.attest.forms;

import java.util.List;
import java.util.Map;

/**
 * Prints a filled form: the blank with its answers, the continuation sheets behind it and, on a draft, a mark on every
 * page. Equal input makes equal bytes, on any thread. What cannot be drawn whole is refused, never cut.
 */
public final class Printer {
    private final Template template;

    private Printer(Template template) {
        this.template = template;
    }

    /** For Form I-918 Supplement B, edition 01/20/25. */
    public static Printer i918b() {
        return Ready.I_918_B;
    }

    /** Made at first use. */
    private static final class Ready {
        static final Printer I_918_B = new Printer(new Template(Edition.i918b()));
    }

    /** The form with nothing in it, its fields still open. */
    public byte[] blank() {
        return template.blank();
    }

    /**
     * The form with its answers, which can no longer be changed in it.
     *
     * @throws CannotPrint for a character that the typeface lacks
     * @throws IllegalArgumentException for a field that the edition lacks, a text that its field does not hold, or
     *     something written where only ink may be
     */
    public byte[] fill(FilledFields filled, boolean draft) {
        check(filled.values());
        var copy = template.open();
        template.write(copy, filled.values());
        var under = draft ? mark(copy) : "";
        if (draft) {
            for (int page = 1; page <= template.edition().pages(); page++) {
                copy.put(template.pageNumber(page), template.page(page, under));
            }
        }
        var sheets = new Sheets(template, filled).drawn();
        if (!sheets.isEmpty()) {
            template.append(
                    copy,
                    sheets.stream()
                            .map(content -> copy.stream("", content))
                            .map(stream -> copy.add(template.sheet(under + stream + " 0 R")))
                            .toList());
        }
        return template.finish(copy);
    }

    private void check(Map<String, String> values) {
        values.forEach((name, value) -> {
            var field = template.edition()
                    .named(name)
                    .orElseThrow(() -> new IllegalArgumentException("The form has no field " + name));
            var place = field.part() + " item " + field.item();
            switch (field.kind()) {
                case INK -> refuse(!value.isEmpty(), place + " is written by hand");
                case CHECKBOX ->
                    refuse(!List.of("Yes", "Off", "").contains(value), place + " is a box: it is ticked or it is not");
                case TEXT, CHOICE -> {
                    printable(template, field.part(), field.item(), value);
                    refuse(!Layout.fits(field, value), place + " does not hold its text");
                }
            }
        });
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw new IllegalArgumentException(why);
        }
    }

    static void printable(Template template, String part, String item, String text) {
        Layout.composed(text)
                .codePoints()
                .filter(c -> c != '\n'
                        && c != '\r'
                        && c != '\t'
                        && !template.answer().has(c))
                .findFirst()
                .ifPresent(c -> {
                    throw new CannotPrint(part, item, c);
                });
    }

    /** DRAFT across the page and at its head: the reference of the stream that draws it, under all else. */
    private String mark(Appendix copy) {
        int stream = copy.stream(
                "",
                "q .9 g BT /Bold 170 Tf .5736 .8192 -.8192 .5736 196 130 Tm "
                        + template.bold().hex("DRAFT") + " Tj ET .35 g BT /Bold 9 Tf 1 0 0 1 239 777 Tm "
                        + template.bold().hex("DRAFT: not for signature") + " Tj ET Q");
        return stream + " 0 R ";
    }
}
