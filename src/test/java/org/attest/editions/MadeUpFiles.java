package org.attest.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Made-up forms that mean harm or cannot be opened. */
public final class MadeUpFiles {
    private MadeUpFiles() {}

    /** Opens only with a password. */
    public static byte[] locked() {
        return InspectCommandTest.changed(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Starts a program when it is opened. */
    public static byte[] launching() {
        return InspectCommandTest.changed(document -> {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.getPDFName("Launch"));
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
        });
    }

    /** Small, and unpacks to 130 MB. */
    public static byte[] bomb() {
        return InspectCommandTest.changed(document -> {
            try {
                var stream = document.getDocument().createCOSStream();
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    var zeros = new byte[1024 * 1024];
                    for (int i = 0; i < 130; i++) {
                        out.write(zeros);
                    }
                }
                document.getDocumentCatalog().getCOSObject().setItem("Bomb", stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
