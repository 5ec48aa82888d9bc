package org.attest.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.documents.Documents;

/**
 * The pages of a filled form as pictures. What was drawn is kept by the fingerprint of the PDF, so that a picture can
 * never be of another case or of an earlier version; only so many are kept, and only so many drawn at a time.
 */
@ApplicationScoped
class FormPictures {
    private static final int KEPT = 120;
    private static final int AT_A_TIME = 2;
    private static final float DPI = 96;

    private final Semaphore drawing = new Semaphore(AT_A_TIME, true);
    private final Map<String, byte[]> drawn = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** How many pages a form has. */
    int pages(byte[] pdf) {
        try (var form = Loader.loadPDF(pdf)) {
            return form.getNumberOfPages();
        } catch (IOException e) {
            throw new IllegalStateException("A form that Attest filled cannot be read");
        }
    }

    /** A page as PNG; empty where the form has no such page. */
    Optional<byte[]> page(byte[] pdf, int number) {
        var key = Documents.sha256(pdf) + " " + number;
        synchronized (drawn) {
            if (drawn.containsKey(key)) {
                return Optional.of(drawn.get(key));
            }
        }
        drawing.acquireUninterruptibly();
        try {
            var picture = draw(pdf, number);
            synchronized (drawn) {
                picture.ifPresent(bytes -> drawn.put(key, bytes));
            }
            return picture;
        } finally {
            drawing.release();
        }
    }

    private static Optional<byte[]> draw(byte[] pdf, int number) {
        try (var form = Loader.loadPDF(pdf)) {
            if (number < 1 || number > form.getNumberOfPages()) {
                return Optional.empty();
            }
            BufferedImage picture = new PDFRenderer(form).renderImageWithDPI(number - 1, DPI, ImageType.GRAY);
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return Optional.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("A form that Attest filled cannot be drawn");
        }
    }
}
