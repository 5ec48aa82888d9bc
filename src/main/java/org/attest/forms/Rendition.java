package org.attest.forms;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Draws the pages of the built-in rendition, without its fields: what stands where is in the form's {@code -page.tsv}. */
final class Rendition {
    private static final float GREY = .87f;
    private static final float HAIR = .8f;

    private final Edition edition;
    private final BaseFont regular = Serif.REGULAR.font();
    private final BaseFont bold = Serif.BOLD.font();

    private Rendition(Edition edition) {
        this.edition = edition;
    }

    /** One thing that is printed on the page. */
    private record Mark(int page, String kind, float x, float y, float width, float height, String style, String text) {
        static Mark of(String line) {
            var c = line.split("\t", -1);
            return new Mark(
                    Integer.parseInt(c[0]),
                    c[1],
                    Float.parseFloat(c[2]),
                    Float.parseFloat(c[3]),
                    Float.parseFloat(c[4]),
                    Float.parseFloat(c[5]),
                    c[6],
                    c[7]);
        }

        boolean isBold() {
            return style.startsWith("B");
        }

        float size() {
            return Float.parseFloat(style.substring(1));
        }
    }

    /** The pages as a PDF: the same bytes each time. */
    static byte[] pages(Edition edition) {
        return new Rendition(edition).draw();
    }

    private byte[] draw() {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.LETTER);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(edition.title() + ", edition " + edition.editionDate() + ": working copy");
        document.addProducer("Attest");
        document.addCreator("Attest");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfString("D:20250120000000Z"));
        writer.getInfo().put(PdfName.MODDATE, new PdfString("D:20250120000000Z"));
        document.open();
        writer.getExtraCatalog().put(new PdfName("Lang"), new PdfString("en-US"));
        var marks = Edition.lines(Edition.stem(edition.form()) + "-page.tsv").stream()
                .map(Mark::of)
                .toList();
        for (int page = 1; page <= edition.pages(); page++) {
            draw(writer.getDirectContent(), page, marks);
            document.newPage();
        }
        document.close();
        return same(out.toByteArray());
    }

    private void draw(PdfContentByte canvas, int page, List<Mark> marks) {
        canvas.setFontAndSize(regular, 1); // every page knows both fonts, also where it prints with one
        canvas.setFontAndSize(bold, 1);
        marks.stream().filter(m -> m.page() == page).forEach(m -> draw(canvas, m));
        canvas.setLineWidth(HAIR);
        for (var field : edition.fields()) {
            if (field.page() == page) {
                canvas.rectangle(field.x(), field.y(), field.width(), field.height());
                canvas.stroke();
                cells(canvas, field);
            }
        }
    }

    /** A box for one character each. */
    private static void cells(PdfContentByte canvas, FormField field) {
        if (!field.comb()) {
            return;
        }
        canvas.saveState();
        canvas.setLineWidth(.4f);
        canvas.setGrayStroke(.6f);
        float cell = field.width() / field.maxLength();
        for (int i = 1; i < field.maxLength(); i++) {
            canvas.moveTo(field.x() + i * cell, field.y() + 1);
            canvas.lineTo(field.x() + i * cell, field.y() + field.height() - 1);
        }
        canvas.stroke();
        canvas.restoreState();
    }

    private void draw(PdfContentByte canvas, Mark mark) {
        switch (mark.kind()) {
            case "TEXT" -> write(canvas, mark, Element.ALIGN_LEFT, mark.x(), mark.y(), mark.text());
            case "CENTER" -> write(canvas, mark, Element.ALIGN_CENTER, mark.x(), mark.y(), mark.text());
            case "RIGHT" -> write(canvas, mark, Element.ALIGN_RIGHT, mark.x(), mark.y(), mark.text());
            case "PARAGRAPH" -> paragraph(canvas, mark);
            case "BAND", "SUBBAND" -> band(canvas, mark);
            case "RULE" -> {
                canvas.rectangle(mark.x(), mark.y(), mark.width(), mark.height());
                canvas.fill();
            }
            case "FRAME" -> {
                canvas.setLineWidth(HAIR);
                canvas.rectangle(mark.x(), mark.y(), mark.width(), mark.height());
                canvas.stroke();
            }
            default -> throw new IllegalStateException("Nothing is drawn as " + mark.kind());
        }
    }

    private void band(PdfContentByte canvas, Mark mark) {
        canvas.saveState();
        canvas.setGrayFill(GREY);
        canvas.setLineWidth(HAIR);
        canvas.rectangle(mark.x(), mark.y(), mark.width(), mark.height());
        if (mark.kind().equals("BAND")) {
            canvas.fillStroke();
        } else {
            canvas.fill();
        }
        canvas.restoreState();
        float baseline = mark.y() + (mark.height() - mark.size() * .72f) / 2;
        write(canvas, mark, Element.ALIGN_LEFT, mark.x() + 4, baseline, mark.text());
    }

    private void paragraph(PdfContentByte canvas, Mark mark) {
        float y = mark.y();
        var line = new StringBuilder();
        for (var word : mark.text().split(" ")) {
            if (!line.isEmpty() && face(mark).getWidthPoint(line + " " + word, mark.size()) > mark.width()) {
                write(canvas, mark, Element.ALIGN_LEFT, mark.x(), y, line.toString());
                line.setLength(0);
                y -= mark.size() * 1.25f;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        write(canvas, mark, Element.ALIGN_LEFT, mark.x(), y, line.toString());
    }

    private void write(PdfContentByte canvas, Mark mark, int alignment, float x, float y, String text) {
        canvas.beginText();
        canvas.setFontAndSize(face(mark), mark.size());
        canvas.showTextAligned(alignment, text, x, y, 0);
        canvas.endText();
    }

    private BaseFont face(Mark mark) {
        return mark.isBold() ? bold : regular;
    }

    /** What the library draws by lot or by the clock is set fast, in the same number of bytes. */
    private static byte[] same(byte[] drawn) {
        var pdf = new String(drawn, StandardCharsets.ISO_8859_1);
        pdf = Pattern.compile("/[A-Z]{6}\\+(?=DejaVu)").matcher(pdf).replaceAll("/ATTEST+");
        pdf = Pattern.compile("/ID ?\\[<[0-9a-f]{32}><[0-9a-f]{32}>]")
                .matcher(pdf)
                .replaceAll(m -> m.group().replaceAll("(?<=<)[0-9a-f]{32}", "a".repeat(32)));
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }
}
