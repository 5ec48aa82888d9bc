package org.attest.binding;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfAppearance;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFormField;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import com.lowagie.text.pdf.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A small form in the manner of USCIS, drawn for one test: print, boxes and tooltips exactly as the test says. */
final class SyntheticForm {
    private static final float TEXT = 10;
    private static final float HEADING = 12;

    private final List<Drawing> drawings = new ArrayList<>();
    private String userPassword;
    private boolean encrypted;
    private String xfa;

    SyntheticForm part(int x, int y, String heading) {
        return print(x, y, HEADING, heading);
    }

    SyntheticForm print(int x, int y, String text) {
        return print(x, y, TEXT, text);
    }

    private SyntheticForm print(int x, int y, float size, String text) {
        drawings.add(writer -> {
            PdfContentByte canvas = writer.getDirectContent();
            canvas.beginText();
            canvas.setFontAndSize(
                    BaseFont.createFont(BaseFont.TIMES_ROMAN, BaseFont.WINANSI, BaseFont.NOT_EMBEDDED), size);
            canvas.setTextMatrix(x, y);
            canvas.showText(text);
            canvas.endText();
        });
        return this;
    }

    SyntheticForm check(int x, int y, String name, String onValue, String tooltip) {
        drawings.add(writer -> {
            PdfFormField field = PdfFormField.createCheckBox(writer);
            field.setWidget(new Rectangle(x, y - 2, x + 10, y + 8), null);
            PdfAppearance on = writer.getDirectContent().createAppearance(10, 10);
            PdfAppearance off = writer.getDirectContent().createAppearance(10, 10);
            field.setAppearance(PdfFormField.APPEARANCE_NORMAL, onValue, on);
            field.setAppearance(PdfFormField.APPEARANCE_NORMAL, "Off", off);
            field.setAppearanceState("Off");
            field.setFieldName(name);
            describe(field, tooltip);
            writer.addAnnotation(field);
        });
        return this;
    }

    SyntheticForm box(int x, int y, int width, String name, String tooltip) {
        return box(x, y, width, name, tooltip, "");
    }

    SyntheticForm box(int x, int y, int width, String name, String tooltip, String value) {
        drawings.add(writer -> {
            TextField text = new TextField(writer, new Rectangle(x, y - 5, x + width, y + 13), name);
            text.setText(value);
            PdfFormField field = text.getTextField();
            describe(field, tooltip);
            writer.addAnnotation(field);
        });
        return this;
    }

    private static void describe(PdfFormField field, String tooltip) {
        if (tooltip != null) {
            field.put(PdfName.TU, new PdfString(tooltip, "UnicodeBig"));
        }
    }

    SyntheticForm encrypted() {
        encrypted = true;
        return this;
    }

    SyntheticForm openedWith(String password) {
        encrypted = true;
        userPassword = password;
        return this;
    }

    SyntheticForm withXfa(String xml) {
        xfa = xml;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(612, 792));
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            if (encrypted) {
                byte[] user = userPassword == null ? new byte[0] : userPassword.getBytes();
                writer.setEncryption(user, "owner".getBytes(), PdfWriter.ALLOW_PRINTING, PdfWriter.ENCRYPTION_AES_128);
            }
            document.open();
            for (Drawing drawing : drawings) {
                drawing.on(writer);
            }
            if (xfa != null) {
                writer.getAcroForm().put(PdfName.XFA, new PdfString(xfa));
                PdfDictionary withoutFields = new PdfDictionary();
                withoutFields.put(PdfName.XFA, new PdfString(xfa));
                writer.getExtraCatalog().put(PdfName.ACROFORM, withoutFields);
            }
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Drawing {
        void on(PdfWriter writer) throws IOException;
    }
}
