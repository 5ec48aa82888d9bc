package org.attest.notices;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Map;

/** A QR code as black rectangles, which stay sharp at any resolution; a quarter of it may be lost. */
record QrCode(String text, String says, float size) implements Block.Picture {
    @Override
    public float height() {
        return size;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float bottom) {
        var squares = squares();
        float side = size / squares.getWidth();
        canvas.setGrayFill(0);
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int from = 0; from < squares.getWidth(); ) {
                int to = from;
                while (to < squares.getWidth() && squares.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    canvas.rectangle(
                            left + from * side, bottom + size - (row + 1) * side, (to - from) * side, side + .02f);
                }
                from = Math.max(to, from + 1);
            }
        }
        canvas.fill();
    }

    private ByteMatrix squares() {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.Q, Map.<EncodeHintType, Object>of())
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds this", tooLong);
        }
    }
}
