package org.attest.certificate;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ObjIntConsumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.attest.documents.MediaTypes;
import org.attest.shared.Refusal;

/** The pages of a scan as grey pictures, one after the other: bounded in pages, pixels, memory and time. */
final class ScannedPaper {
    private static final int MOST_PAGES = 40;
    /** A letter page at 600 dpi has 34 million. */
    private static final long MOST_PIXELS = 36_000_000;
    /** What is looked at: a letter page at 200 dpi has 3.7 million. */
    private static final double PIXELS = 4_200_000;

    private static final float DPI = 200;
    private static final int SECONDS = 40;
    /** One at a time: a second one waits, so that the memory is never asked for twice. */
    private static final ExecutorService READER = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "scan-reader");
        thread.setDaemon(true);
        return thread;
    });

    private ScannedPaper() {}

    /**
     * Shows each page with its number from 1.
     *
     * @throws Refusal for a file that is no scan, damaged, encrypted, too large or too slow
     */
    static void show(byte[] file, ObjIntConsumer<BufferedImage> look) {
        var mediaType = MediaTypes.scan(file).orElseThrow(() -> Refusal.of(CertificateRule.PAPER_IS_A_SCAN));
        inTime(() -> {
            if (mediaType.equals("application/pdf")) {
                pdf(file, look);
            } else {
                look.accept(picture(file), 1);
            }
            return null;
        });
    }

    private static void inTime(Callable<Void> work) {
        var reading = READER.submit(work);
        try {
            reading.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw Refusal.of(CertificateRule.PAPER_READABLE); // whatever a library makes of a strange file
        } catch (TimeoutException slow) {
            reading.cancel(true);
            throw Refusal.of(CertificateRule.PAPER_READ_IN_TIME);
        } catch (InterruptedException stopped) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.of(CertificateRule.PAPER_READ_IN_TIME);
        }
    }

    private static void pdf(byte[] file, ObjIntConsumer<BufferedImage> look) throws IOException {
        SanePdf.check(file);
        try (var pdf = Loader.loadPDF(file)) {
            sensible(pdf.getNumberOfPages() > 0, CertificateRule.PAPER_READABLE);
            sensible(pdf.getNumberOfPages() <= MOST_PAGES, CertificateRule.PAPER_OF_SENSIBLE_SIZE);
            sensiblePictures(pdf);
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            for (int page = 0; page < pdf.getNumberOfPages() && !Thread.interrupted(); page++) {
                look.accept(renderer.renderImageWithDPI(page, dpi(pdf.getPage(page)), ImageType.GRAY), page + 1);
            }
        }
    }

    /** A page of strange size is drawn smaller, so that no page has more pixels than another. */
    private static float dpi(PDPage page) {
        var box = page.getCropBox();
        double inches = box.getWidth() / 72.0 * box.getHeight() / 72.0;
        sensible(inches > .1 && inches < 2_000, CertificateRule.PAPER_OF_SENSIBLE_SIZE);
        return (float) Math.min(DPI, Math.sqrt(PIXELS / inches));
    }

    private static void sensiblePictures(PDDocument pdf) {
        for (var key : pdf.getDocument().getXrefTable().keySet()) {
            if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                long pixels = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
                sensible(pixels >= 0 && pixels <= MOST_PIXELS, CertificateRule.PAPER_OF_SENSIBLE_SIZE);
            }
        }
    }

    private static BufferedImage picture(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            sensible(readers.hasNext(), CertificateRule.PAPER_READABLE);
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                sensible(pixels > 0 && pixels <= MOST_PIXELS, CertificateRule.PAPER_OF_SENSIBLE_SIZE);
                var parameters = reader.getDefaultReadParam();
                int every = (int) Math.max(1, Math.round(Math.sqrt(pixels / PIXELS)));
                parameters.setSourceSubsampling(every, every, 0, 0);
                return grey(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage grey(BufferedImage any) {
        var grey = new BufferedImage(any.getWidth(), any.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var canvas = grey.createGraphics();
        try {
            canvas.setColor(java.awt.Color.WHITE); // where a picture lets the ground through
            canvas.fillRect(0, 0, any.getWidth(), any.getHeight());
            canvas.drawImage(any, 0, 0, null);
        } finally {
            canvas.dispose();
        }
        return grey;
    }

    private static void sensible(boolean so, CertificateRule rule) {
        if (!so) {
            throw Refusal.of(rule);
        }
    }
}
