package org.attest.demo;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** The sheet that stands for the scan of a signed form: it says that nobody signed anything. */
final class InventedScan {
    private static final byte[] PDF = draw();

    private InventedScan() {}

    static byte[] pdf() {
        return PDF.clone();
    }

    private static byte[] draw() {
        var bytes = new ByteArrayOutputStream();
        var sheet = new Document();
        PdfWriter.getInstance(sheet, bytes);
        sheet.open();
        sheet.add(new Paragraph("Demonstration: this sheet stands for the scan of a signed form. Nobody signed it."));
        sheet.close();
        return bytes.toByteArray();
    }
}
