package org.attest.certificate;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** What a scanner makes of a page: turned, askew, pale, grainy and packed as a JPEG. */
record ScanOfCoverSheet(float dpi, double degrees, int black, int white, int grain, float quality) {
    static final ScanOfCoverSheet GOOD = new ScanOfCoverSheet(200, 0, 0, 255, 0, .8f);

    /** A page of a PDF as a grey picture. */
    BufferedImage picture(byte[] pdf, int page) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            return spoiled(new PDFRenderer(read).renderImageWithDPI(page, dpi, ImageType.GRAY));
        }
    }

    private BufferedImage spoiled(BufferedImage page) {
        boolean lies = Math.abs(Math.abs(degrees) % 180 - 90) < 45;
        int width = lies ? page.getHeight() : page.getWidth();
        int height = lies ? page.getWidth() : page.getHeight();
        var scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var canvas = scan.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.translate(width / 2., height / 2.);
        canvas.rotate(Math.toRadians(degrees));
        canvas.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        canvas.dispose();
        var lot = new Random(42);
        var raster = scan.getRaster();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double shade = black + raster.getSample(x, y, 0) / 255. * (white - black) + lot.nextGaussian() * grain;
                raster.setSample(x, y, 0, (int) Math.max(0, Math.min(255, shade)));
            }
        }
        return scan;
    }

    byte[] jpeg(byte[] pdf) throws IOException {
        return jpeg(picture(pdf, 0));
    }

    private byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    byte[] png(byte[] pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture(pdf, 0), "png", out);
        return out.toByteArray();
    }

    /** One PDF with a picture for each page of several PDFs. */
    byte[] pdf(List<byte[]> papers) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var scan = new PDDocument()) {
            for (var paper : papers) {
                int pages;
                try (var read = Loader.loadPDF(paper)) {
                    pages = read.getNumberOfPages();
                }
                for (int page = 0; page < pages; page++) {
                    var picture =
                            JPEGFactory.createFromStream(scan, new ByteArrayInputStream(jpeg(picture(paper, page))));
                    var sheet =
                            new PDPage(new PDRectangle(picture.getWidth() * 72 / dpi, picture.getHeight() * 72 / dpi));
                    scan.addPage(sheet);
                    try (var content = new PDPageContentStream(scan, sheet)) {
                        content.drawImage(
                                picture,
                                0,
                                0,
                                sheet.getMediaBox().getWidth(),
                                sheet.getMediaBox().getHeight());
                    }
                }
            }
            scan.save(out);
        }
        return out.toByteArray();
    }
}
