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
import java.util.ArrayList;
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

    /** One element of a page's structure. */
    record Tag(String type, List<Kid> kids) {}

    /** Marked content by its number, or a field; the other is null. */
    record Kid(Integer content, FormField field) {}

    /** @param tags of each page, in reading order */
    record Drawn(byte[] pdf, List<List<Tag>> tags) {}

    /** The pages as a PDF: the same bytes each time. */
    static Drawn pages(Edition edition) {
        return new Rendition(edition).draw();
    }

    private Drawn draw() {
        var out = new ByteArrayOutputStream();
        var document = new Document(PageSize.LETTER);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(Template.title(edition));
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
        var order = ReadingOrder.of(edition, marks);
        var tags = new ArrayList<List<Tag>>();
        for (int page = 1; page <= edition.pages(); page++) {
            tags.add(draw(writer.getDirectContent(), page, marks, order.get(page - 1)));
            document.newPage();
        }
        document.close();
        return new Drawn(same(out.toByteArray()), tags);
    }

    /** Lines and what repeats on every page first, as decoration; then all that is read, in its order. */
    private List<Tag> draw(PdfContentByte canvas, int page, List<Mark> marks, List<ReadingOrder.Element> order) {
        canvas.setFontAndSize(regular, 1); // every page knows both fonts, also where it prints with one
        canvas.setFontAndSize(bold, 1);
        canvas.setLiteral("/Artifact BMC\n");
        for (var mark : marks) {
            if (mark.page() == page) {
                lines(canvas, mark);
                if (!mark.isRead() && !mark.text().isEmpty()) {
                    words(canvas, mark);
                }
            }
        }
        boxes(canvas, page);
        canvas.setLiteral("EMC\n");
        var tags = new ArrayList<Tag>();
        int content = 0;
        for (var element : order) {
            var tag = new Tag(element.type(), new ArrayList<>());
            boolean open = false;
            for (var piece : element.pieces()) {
                if (piece.mark() == null) {
                    close(canvas, open);
                    open = false;
                    tag.kids().add(new Kid(null, piece.field()));
                    continue;
                }
                if (!open) {
                    canvas.setLiteral("/" + element.type() + " <</MCID " + content + ">> BDC\n");
                    tag.kids().add(new Kid(content++, null));
                    open = true;
                }
                words(canvas, piece.mark());
            }
            close(canvas, open);
            tags.add(tag);
        }
        return tags;
    }

    private static void close(PdfContentByte canvas, boolean open) {
        if (open) {
            canvas.setLiteral("EMC\n");
        }
    }

    private void boxes(PdfContentByte canvas, int page) {
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

    private void lines(PdfContentByte canvas, Mark mark) {
        switch (mark.kind()) {
            case "TEXT", "CENTER", "RIGHT", "PARAGRAPH" -> {}
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

    private static void band(PdfContentByte canvas, Mark mark) {
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
    }

    private void words(PdfContentByte canvas, Mark mark) {
        switch (mark.kind()) {
            case "TEXT" -> write(canvas, mark, Element.ALIGN_LEFT, mark.x(), mark.y(), mark.text());
            case "CENTER" -> write(canvas, mark, Element.ALIGN_CENTER, mark.x(), mark.y(), mark.text());
            case "RIGHT" -> write(canvas, mark, Element.ALIGN_RIGHT, mark.x(), mark.y(), mark.text());
            case "PARAGRAPH" -> paragraph(canvas, mark);
            case "BAND", "SUBBAND" -> {
                float baseline = mark.y() + (mark.height() - mark.size() * .72f) / 2;
                write(canvas, mark, Element.ALIGN_LEFT, mark.x() + 4, baseline, mark.text());
            }
            default -> throw new IllegalStateException("Nothing is written as " + mark.kind());
        }
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
