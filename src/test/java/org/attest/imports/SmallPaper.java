package org.attest.imports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.attest.forms.SyntheticSupplementB;

/** A Supplement B of a handful of fields, so small that thousands of damaged copies are read in seconds. */
final class SmallPaper {
    private static final Map<String, String> LABELS = new TreeMap<>(Map.of(
            "2.a.", "Family Name (Last Name)",
            "2.b.", "Given Name (First Name)",
            "2.c.", "Middle Name",
            "4.", "Date of Birth (mm/dd/yyyy)"));

    private SmallPaper() {}

    static byte[] plain() {
        return drawn(false);
    }

    static byte[] encrypted() {
        return drawn(true);
    }

    /** The large made-up form, filled here and there. */
    static byte[] synthetic() {
        var form = SyntheticSupplementB.lot(7);
        return form.filled(Map.of(
                        form.field("Part 1", "2.a", null), "Testperson",
                        form.field("Part 1", "4", null), "02/03/1990",
                        form.field("Part 1", "5", "FEMALE"), "Yes",
                        form.field("Part 3", "1", "STALKING"), "Yes"))
                .bytes();
    }

    private static byte[] drawn(boolean encrypted) {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            var font = new PDType1Font(FontName.HELVETICA);
            var resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), font);
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 10 Tf 0 g");
            try (var print = new PDPageContentStream(document, page)) {
                print.setFont(font, 10);
                say(print, 40, 740, "Part 1. Victim Information");
                float y = 700;
                for (var label : LABELS.entrySet()) {
                    say(print, 40, y, label.getKey());
                    say(print, 70, y, label.getValue());
                    var field = new PDTextField(form);
                    field.setPartialName("Line" + label.getKey().replace(".", ""));
                    field.setAlternateFieldName("Part 1. Victim Information. "
                            + label.getKey()
                                    .replace("a.", "A.")
                                    .replace("b.", "B.")
                                    .replace("c.", "C.")
                                    .replace(".A", ". A")
                                    .replace(".B", ". B")
                                    .replace(".C", ". C")
                            + " Enter " + label.getValue() + ".");
                    place(field, page, 250, y - 4);
                    field.getCOSObject()
                            .setItem(COSName.V, new COSString(label.getKey().equals("4.") ? "02/03/1990" : "Sample"));
                    form.getFields().add(field);
                    y -= 30;
                }
                say(print, 40, y, "5.");
                say(print, 84, y, "Female");
                var box = new PDCheckBox(form);
                box.setPartialName("Box");
                box.setAlternateFieldName("Part 1. Victim Information. 5. Sex. Select Female.");
                place(box, page, 70, y);
                var looks = new COSDictionary();
                var states = new COSDictionary();
                states.setItem(COSName.getPDFName("Yes"), new PDStream(document).getCOSObject());
                looks.setItem(COSName.N, states);
                box.getWidgets().get(0).getCOSObject().setItem(COSName.AP, looks);
                box.getCOSObject().setItem(COSName.V, COSName.getPDFName("Yes"));
                form.getFields().add(box);
                var barcode = new PDTextField(form);
                barcode.setPartialName("PDF417BarCode1");
                place(barcode, page, 40, 40);
                barcode.getCOSObject().setItem(COSName.V, new COSString("I-918SUPB|01/20/25|1"));
                form.getFields().add(barcode);
            }
            var xfa = new COSArray();
            xfa.add(new COSString("datasets"));
            xfa.add(new PDStream(
                            document,
                            new ByteArrayInputStream(
                                    ("<xfa:datasets xmlns:xfa=\"http://www.xfa.org/schema/xfa-data/1.0/\"><xfa:data>"
                                                    + "<Line2a>Other</Line2a><Box>Yes</Box></xfa:data></xfa:datasets>")
                                            .getBytes(StandardCharsets.UTF_8)),
                            COSName.FLATE_DECODE)
                    .getCOSObject());
            form.getCOSObject().setItem(COSName.XFA, xfa);
            return saved(document, encrypted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument document, boolean encrypted) throws IOException {
        if (encrypted) {
            var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            policy.setPreferAES(true);
            document.protect(policy);
        }
        document.setDocumentId(918L);
        var out = new ByteArrayOutputStream();
        document.save(out, encrypted ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static void say(PDPageContentStream print, float x, float y, String words) throws IOException {
        print.beginText();
        print.newLineAtOffset(x, y);
        print.showText(words);
        print.endText();
    }

    private static void place(PDField field, PDPage page, float x, float y) throws IOException {
        var widget = field.getWidgets().get(0);
        widget.setRectangle(
                field instanceof PDCheckBox ? new PDRectangle(x, y, 10, 10) : new PDRectangle(x, y, 200, 16));
        widget.setPage(page);
        page.getAnnotations().add(widget);
    }
}
