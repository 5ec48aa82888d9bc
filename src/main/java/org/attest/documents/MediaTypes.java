package org.attest.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/**
 * What a file is by its content, never by its name; only the short list of papers is taken. Office files are not on it:
 * they carry macros, hidden changes and addresses to be called, and a paper of a case must look the same to everybody.
 */
public final class MediaTypes {
    private static final Tika TIKA = new Tika();
    private static final Set<String> SCANS = Set.of("application/pdf", "image/png", "image/jpeg");
    /** Scans, and what fax machines and older scanners make. */
    private static final Set<String> PAPERS = Set.of("application/pdf", "image/png", "image/jpeg", "image/tiff");

    private MediaTypes() {}

    /** The media type of a scan, or empty where the bytes are none. */
    public static Optional<String> scan(byte[] content) {
        return content == null || content.length == 0
                ? Optional.empty()
                : Optional.of(TIKA.detect(content)).filter(SCANS::contains);
    }

    /** The media type of a paper, or empty where it is none; reads no more than its beginning. */
    static Optional<String> paper(InputStream content) throws IOException {
        return Optional.of(TIKA.detect(new BufferedInputStream(content))).filter(PAPERS::contains);
    }

    /** The ending of the file's name, with its dot. */
    public static String extension(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "image/tiff" -> ".tif";
            default -> "";
        };
    }
}
