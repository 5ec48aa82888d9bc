package org.attest.documents;

import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** What a file is by its content, never by its name; only the short list of papers is taken. */
public final class MediaTypes {
    private static final Tika TIKA = new Tika();
    private static final Set<String> SCANS = Set.of("application/pdf", "image/png", "image/jpeg");

    private MediaTypes() {}

    /** The media type of a scan, or empty where the bytes are none. */
    public static Optional<String> scan(byte[] content) {
        return content == null || content.length == 0
                ? Optional.empty()
                : Optional.of(TIKA.detect(content)).filter(SCANS::contains);
    }

    /** The ending of the file's name, with its dot. */
    public static String extension(String mediaType) {
        return switch (mediaType) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> "";
        };
    }
}
