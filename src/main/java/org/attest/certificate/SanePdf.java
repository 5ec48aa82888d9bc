package org.attest.certificate;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.attest.shared.Refusal;

/** Looks into a PDF before anything is built of it: what is packed so tightly that it bursts the memory is no scan. */
final class SanePdf {
    /** Text, fonts and tables of a scan are small; pictures are measured by their pixels as well. */
    private static final long LARGEST_STREAM = 24_000_000;

    private static final long LARGEST_PICTURE = 150_000_000;
    private static final long LARGEST_WHOLE = 1_200_000_000;
    private static final int DICTIONARY = 4_000;

    private SanePdf() {}

    static void check(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (text.contains("/Encrypt")) {
            throw Refusal.of(CertificateRule.PAPER_OPEN);
        }
        long whole = 0;
        for (int at = text.indexOf("stream"); at >= 0; at = text.indexOf("stream", at + 6)) {
            if (at >= 3 && text.startsWith("end", at - 3)) {
                continue;
            }
            int object = Math.max(Math.max(0, at - DICTIONARY), text.lastIndexOf(" obj", at));
            var dictionary = text.substring(object, at);
            if (dictionary.contains("Flate") || dictionary.contains("/Fl")) {
                int data = at + 6;
                while (data < pdf.length && (pdf[data] == '\r' || pdf[data] == '\n')) {
                    data++;
                }
                boolean picture = dictionary.contains("/Image") && !dictionary.contains("/XObject<<");
                long size = inflated(pdf, data, picture ? LARGEST_PICTURE : LARGEST_STREAM);
                whole += size;
                boolean twice = dictionary.indexOf("FlateDecode") != dictionary.lastIndexOf("FlateDecode");
                if (size < 0 || twice || whole > LARGEST_WHOLE) {
                    throw Refusal.of(CertificateRule.PAPER_READABLE);
                }
            }
        }
    }

    /** How much it unpacks to, or less than 0 past the limit; what does not unpack counts as far as it does. */
    private static long inflated(byte[] pdf, int from, long limit) {
        var inflater = new Inflater();
        long size = 0;
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var buffer = new byte[64 * 1024];
            int got = 1;
            while (!inflater.finished() && got > 0) {
                got = inflater.inflate(buffer);
                size += got;
                if (size > limit) {
                    return -1;
                }
            }
            return size;
        } catch (DataFormatException strange) {
            return size; // as much as a reader would keep
        } finally {
            inflater.end();
        }
    }
}
