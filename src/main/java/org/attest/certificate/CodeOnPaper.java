package org.attest.certificate;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.shared.Refusal;

/** Looks for a cover sheet's code on the pages of a scan, whichever way up it lies, and a little askew. */
final class CodeOnPaper {
    private static final Map<DecodeHintType, ?> CAREFULLY = Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE);

    /** @param page from 1 */
    record Found(CertificateCode code, int page) {}

    private CodeOnPaper() {}

    /**
     * The one code in a scan; empty where no page has any.
     *
     * @throws Refusal for a file that is no scan, and for one with the codes of several certificates
     */
    static Optional<Found> in(byte[] scan) {
        var found = new LinkedHashMap<CertificateCode, Integer>();
        ScannedPaper.show(scan, (page, number) -> codes(page).forEach(code -> found.putIfAbsent(code, number)));
        if (found.size() > 1) {
            throw Refusal.of(CertificateRule.ONE_CERTIFICATE_IN_A_SCAN);
        }
        return found.entrySet().stream()
                .map(one -> new Found(one.getKey(), one.getValue()))
                .findFirst();
    }

    /**
     * The same for the scan of a signature, which is kept also where no page of it can be looked at: its code is then
     * none.
     *
     * @throws Refusal for a scan with the codes of several certificates
     */
    static Optional<CertificateCode> ifAny(byte[] scan) {
        try {
            return in(scan).map(Found::code);
        } catch (Refusal unreadable) {
            if (unreadable.broken().contains(CertificateRule.ONE_CERTIFICATE_IN_A_SCAN)) {
                throw unreadable;
            }
            return Optional.empty();
        }
    }

    private static List<CertificateCode> codes(BufferedImage page) {
        var sharp = luminance(page);
        var codes = codes(sharp);
        return codes.isEmpty() ? codes(luminance(half(page))) : codes;
    }

    /** Uneven light first, then even; several codes on a page first, then one. */
    private static List<CertificateCode> codes(LuminanceSource picture) {
        for (var bitmap : List.of(
                new BinaryBitmap(new HybridBinarizer(picture)),
                new BinaryBitmap(new GlobalHistogramBinarizer(picture)))) {
            var codes = new ArrayList<CertificateCode>();
            for (var result : results(bitmap)) {
                CertificateCode.read(result.getText()).ifPresent(codes::add);
            }
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        return List.of();
    }

    private static List<Result> results(BinaryBitmap bitmap) {
        try {
            return List.of(new QRCodeMultiReader().decodeMultiple(bitmap, CAREFULLY));
        } catch (ReaderException none) {
            try {
                return List.of(new QRCodeReader().decode(bitmap, CAREFULLY));
            } catch (ReaderException noneEither) {
                return List.of();
            }
        }
    }

    private static LuminanceSource luminance(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
    }

    /** Half the size: grain averages out. */
    private static BufferedImage half(BufferedImage page) {
        var half = new BufferedImage(
                Math.max(1, page.getWidth() / 2), Math.max(1, page.getHeight() / 2), BufferedImage.TYPE_BYTE_GRAY);
        var canvas = half.createGraphics();
        try {
            canvas.setRenderingHint(
                    java.awt.RenderingHints.KEY_INTERPOLATION, java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.drawImage(page, 0, 0, half.getWidth(), half.getHeight(), null);
        } finally {
            canvas.dispose();
        }
        return half;
    }
}
