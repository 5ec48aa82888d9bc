package org.attest.notices;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.attest.casefile.CaseNumber;
import org.attest.documents.Documents;
import org.attest.notices.LetterPages.Placed;

/** Puts blocks on US Letter paper as a tagged PDF (PDF/UA-1), the same bytes for the same blocks. */
final class TaggedPaper {
    static final Color NAVY = new Color(0x1B, 0x2F, 0x4E);
    static final float LEFT = 72;
    static final float WIDTH = PageSize.LETTER.getWidth() - 2 * LEFT;
    private static final float TOP = PageSize.LETTER.getHeight() - 52;
    private static final float BOTTOM = 66;
    private static final float FOOT = 40;
    private static final float RULE_GAP = 10;
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final String title;
    private final LocalDate dated;
    private final CaseNumber number;
    private final Face footer;

    /** @param title names neither a person nor a case */
    TaggedPaper(String title, LocalDate dated, CaseNumber number, Face footer) {
        this.title = title;
        this.dated = dated;
        this.number = number;
        this.footer = footer;
    }

    /** @param ruledUnder the block that a line is drawn under */
    byte[] of(List<Block> blocks, Block ruledUnder) {
        return same(drawn(LetterPages.of(blocks, TOP, BOTTOM), ruledUnder));
    }

    private byte[] drawn(List<List<Placed>> pages, Block ruledUnder) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.LETTER);
        var writer = PdfWriter.getInstance(document, bytes);
        describe(document, writer);
        document.open();
        var root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        Map<Block, PdfStructureElement> tags = new IdentityHashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                document.newPage();
            }
            writer.setPageEmpty(false);
            var canvas = writer.getDirectContent();
            for (var placed : pages.get(page)) {
                var tag = tags.computeIfAbsent(placed.block(), block -> tag(root, block));
                draw(placed, tag, canvas);
                if (placed.block() == ruledUnder) {
                    rule(canvas, placed.y() - RULE_GAP);
                }
            }
            foot(canvas, English.page(page + 1, pages.size()));
        }
        document.close();
        return bytes.toByteArray();
    }

    private static PdfStructureElement tag(PdfStructureElement root, Block block) {
        var tag = new PdfStructureElement(root, block.tag());
        if (block.picture() != null) {
            tag.put(new PdfName("Alt"), new PdfString(block.picture().says(), PdfString.TEXT_UNICODE));
        }
        return tag;
    }

    private void describe(Document document, PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(English.LANGUAGE));
        var marked = new PdfDictionary();
        marked.put(PdfName.MARKED, PdfBoolean.PDFTRUE);
        writer.getExtraCatalog().put(PdfName.MARKINFO, marked);
        document.addTitle(title);
        var day = "D:" + dated.toString().replace("-", "") + "000000Z";
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfString(day));
        writer.getInfo().put(PdfName.MODDATE, new PdfString(day));
        writer.setXmpMetadata("""
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdfuaid:part>1</pdfuaid:part>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(title).getBytes(StandardCharsets.UTF_8));
    }

    private void draw(Placed placed, PdfStructureElement tag, PdfContentByte canvas) {
        var block = placed.block();
        canvas.beginMarkedContentSequence(tag);
        float y = placed.y();
        if (block.picture() != null) {
            block.picture().draw(canvas, LEFT, y - (block.lines().size() - 1) * block.leading());
        }
        for (var line : block.lines().subList(placed.from(), placed.to())) {
            for (var run : line.runs()) {
                show(canvas, run.face(), LEFT + run.x(), y, run.text());
            }
            y -= block.leading();
        }
        canvas.endMarkedContentSequence();
    }

    private static void rule(PdfContentByte canvas, float y) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        canvas.setColorStroke(NAVY);
        canvas.setLineWidth(1.2f);
        canvas.moveTo(LEFT, y);
        canvas.lineTo(LEFT + WIDTH, y);
        canvas.stroke();
        canvas.endMarkedContentSequence();
    }

    private void foot(PdfContentByte canvas, String page) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        show(canvas, footer, LEFT, FOOT, number.text());
        float right = LEFT + WIDTH - footer.width(page);
        show(canvas, footer, right, FOOT, page);
        canvas.endMarkedContentSequence();
    }

    private static void show(PdfContentByte canvas, Face face, float x, float y, String text) {
        canvas.setColorFill(face.color());
        canvas.beginText();
        canvas.setFontAndSize(face.font(), face.size());
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }

    /** What the library draws by lot is set fast, in the same number of bytes. */
    private byte[] same(byte[] drawn) {
        var pdf = new String(drawn, StandardCharsets.ISO_8859_1);
        pdf = Pattern.compile("/[A-Z]{6}\\+(?=DejaVu)").matcher(pdf).replaceAll("/ATTEST+");
        var id = Documents.sha256((number.text() + dated + title).getBytes(StandardCharsets.UTF_8))
                .substring(0, 32);
        pdf = Pattern.compile("/ID ?\\[<[0-9a-f]{32}><[0-9a-f]{32}>]")
                .matcher(pdf)
                .replaceAll(found -> found.group().replaceAll("(?<=<)[0-9a-f]{32}", id));
        return pdf.getBytes(StandardCharsets.ISO_8859_1);
    }
}
