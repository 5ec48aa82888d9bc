package org.attest.notices;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.certificate.Certificates;
import org.attest.notices.Block.Line;
import org.attest.notices.Block.Run;

/**
 * The sheet that lies on the printed form while it is signed and scanned, and stays with the agency: by its code the scan
 * finds its certificate again. A pure function of the certificate, which names no victim; nothing of it is stored.
 */
final class CoverSheet {
    private static final String TITLE = "Cover sheet";
    private static final float SIZE = 10;
    private static final float LEADING = 13.8f;
    private static final float LABEL_WIDTH = 128;
    private static final Color INK = new Color(0x14, 0x14, 0x14);
    private static final Color GREY = new Color(0x55, 0x55, 0x55);

    private final CaseNumber number;
    private final Certificates.Sheet certificate;
    private final BaseFont plain;
    private final Face name;
    private final Face address;
    private final Face title;
    private final Face heading;
    private final Face body;
    private final List<Block> blocks = new ArrayList<>();

    private CoverSheet(CaseNumber number, Certificates.Sheet certificate) {
        this.number = number;
        this.certificate = certificate;
        var font = LetterFont.load();
        plain = font.plain();
        name = new Face(font.bold(), 16, TaggedPaper.NAVY);
        address = new Face(font.plain(), 9, INK);
        title = new Face(font.bold(), 14, INK);
        heading = new Face(font.bold(), SIZE, INK);
        body = new Face(font.plain(), SIZE, INK);
    }

    /** The same bytes for the same certificate. */
    static byte[] of(CaseNumber number, Certificates.Sheet certificate) {
        return new CoverSheet(number, certificate).pdf();
    }

    private byte[] pdf() {
        var agency = Letterhead.of(certificate.agency());
        paragraph(agency.agency(), name, 21, 0);
        paragraph(String.join("  \u00b7  ", agency.address()) + "  \u00b7  " + agency.phone(), address, 13, 1);
        var ruledUnder = blocks.get(blocks.size() - 1);
        blocks.add(Block.of(Block.HEADING_1, broken(TITLE + " for a form to be signed", title), 18, 30)
                .gluedToNext());
        paragraph(
                "This sheet belongs to the agency. It is not part of the form, is not given to anybody and is never sent"
                        + " to USCIS.",
                body,
                LEADING,
                6);
        fact("Case", number.text(), 12);
        fact("Form", English.form(certificate.form()) + ", edition " + certificate.edition(), 1);
        fact("Approved", English.date(certificate.approvedOn()), 1);
        fact("Certificate", certificate.code().certificate().toString(), 1);
        var sha256 = certificate.sha256();
        fact("SHA-256 of the PDF", sha256.substring(0, 32) + "\n" + sha256.substring(32), 1);
        heading("How to print, sign and scan");
        step("1.  Print the approved PDF of this case, every page, on one side of letter paper at its true size.");
        step("2.  " + whoSigns() + " Change nothing else: where something is wrong, reopen the case.");
        step("3.  Lay this sheet on top and scan all pages into one PDF at 150 to 300 dpi, in grey. It may lie askew or"
                + " upside down.");
        step("4.  Attach the scan when you record the signature in Attest. The code below finds the certificate; a scan"
                + " with another certificate's sheet is refused.");
        step("5.  Take this sheet off before the original is handed over.");
        heading("Code of this certificate");
        blocks.add(Block.of(
                        new QrCode(
                                certificate.code().text(),
                                "QR code with the code of this certificate, which is printed below it: "
                                        + certificate.code().text(),
                                132),
                        22)
                .gluedToNext());
        paragraph(certificate.code().text(), address, 13, 22);
        return new TaggedPaper(TITLE, certificate.approvedOn(), number, new Face(plain, 8.5f, GREY))
                .of(blocks, ruledUnder);
    }

    /** T-8: a declaration bears two signatures, and they are recorded together. */
    private String whoSigns() {
        return certificate.form().signatures() == 1
                ? "Sign and date it by hand, in ink, where the form asks for it."
                : "The officer and the supervising official each sign and date it by hand, in ink, where the form asks for"
                        + " it. Scan it when both have signed.";
    }

    private void heading(String text) {
        blocks.add(Block.of(Block.HEADING_2, broken(text, heading), LEADING, 18).gluedToNext());
    }

    private void step(String text) {
        paragraph(text, body, LEADING, 4);
    }

    private void paragraph(String text, Face face, float leading, float before) {
        blocks.add(Block.of(Block.PARAGRAPH, broken(text, face), leading, before));
    }

    private void fact(String label, String value, float before) {
        var lines = new ArrayList<>(Block.broken(drawable(value), body, LABEL_WIDTH, TaggedPaper.WIDTH - LABEL_WIDTH));
        var runs = new ArrayList<>(lines.get(0).runs());
        runs.add(0, new Run(body, 0, label + ":"));
        lines.set(0, new Line(runs));
        blocks.add(Block.of(Block.PARAGRAPH, lines, LEADING, before).keptWhole());
    }

    private List<Line> broken(String text, Face face) {
        return Block.broken(drawable(text), face, 0, TaggedPaper.WIDTH);
    }

    /** Of an agency's name and address: a letter that the font lacks is shown as one that is missing, not dropped. */
    private String drawable(String text) {
        var shown = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(c -> shown.appendCodePoint(c == '\n' || LetterFont.draws(plain, c) ? c : '\u25a1'));
        return shown.toString();
    }
}
