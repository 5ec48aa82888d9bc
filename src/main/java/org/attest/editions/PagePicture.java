package org.attest.editions;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.binding.FormField;

/** A page of a form as a picture, with one of its boxes marked. */
final class PagePicture {
    private static final float DOTS_PER_INCH = 110;
    private static final float POINTS_PER_INCH = 72;
    private static final int AROUND = 4;

    private PagePicture() {}

    /**
     * @param page from 1
     * @param marked the field to mark, or null
     * @return a PNG
     */
    static byte[] of(byte[] prepared, int page, FormField marked) {
        try (var document = Loader.loadPDF(prepared)) {
            var picture = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH);
            if (marked != null) {
                var box = document.getPage(page - 1).getCropBox();
                mark(picture, marked, box.getLowerLeftX(), box.getUpperRightY());
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mark(BufferedImage picture, FormField field, float left, float top) {
        float scale = DOTS_PER_INCH / POINTS_PER_INCH;
        var canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int x = Math.round((field.box().left() - left) * scale) - AROUND;
        int y = Math.round((top - field.box().top()) * scale) - AROUND;
        int width = Math.round((field.box().right() - field.box().left()) * scale) + 2 * AROUND;
        int height = Math.round((field.box().top() - field.box().bottom()) * scale) + 2 * AROUND;
        canvas.setColor(new Color(255, 190, 46, 70));
        canvas.fillRect(x, y, width, height);
        canvas.setColor(new Color(181, 9, 9));
        canvas.setStroke(new BasicStroke(3));
        canvas.drawRect(x, y, width, height);
        canvas.dispose();
    }
}
