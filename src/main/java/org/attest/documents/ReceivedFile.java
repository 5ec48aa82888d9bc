package org.attest.documents;

import static org.attest.documents.DocumentRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * A file that was looked at and may be kept. It lies in a temporary file that goes with the request, and is only ever read
 * as a stream; the name that its sender gave it is not even looked at.
 *
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
record ReceivedFile(Path place, long size, String sha256, String mediaType, Scan scan) {
    InputStream open() throws IOException {
        return Files.newInputStream(place);
    }

    /** Looks at what was sent, the cheapest look first. */
    @ApplicationScoped
    static class Reception {
        private final DocumentSettings settings;
        private final VirusScanner scanner;

        Reception(DocumentSettings settings, VirusScanner scanner) {
            this.settings = settings;
            this.scanner = scanner;
        }

        ReceivedFile look(FileUpload file) {
            if (file == null) {
                throw DocumentRule.ofFile(FILE_GIVEN);
            }
            try {
                return look(file.uploadedFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private ReceivedFile look(Path place) throws IOException {
            long size = Files.size(place);
            if (size == 0) {
                throw DocumentRule.ofFile(FILE_NOT_EMPTY);
            }
            var limit = settings.maxSize().asLongValue();
            if (size > limit) {
                throw new Refusal(List.of(new Broken(
                        FILE_SMALL_ENOUGH,
                        "file",
                        "The file is larger than %d MB; scan at a lower resolution, or send it in parts. Nothing was stored"
                                .formatted(limit / (1024 * 1024)))));
            }
            try (var whole = Files.newInputStream(place)) {
                var type = MediaTypes.paper(whole).orElseThrow(() -> DocumentRule.ofFile(FILE_OF_A_KNOWN_KIND));
                try (var again = Files.newInputStream(place)) {
                    return new ReceivedFile(place, size, sha256(place), type, scanner.scan(again));
                }
            }
        }

        private static String sha256(Path place) throws IOException {
            try (var hashed =
                    new DigestInputStream(Files.newInputStream(place), MessageDigest.getInstance("SHA-256"))) {
                hashed.transferTo(OutputStream.nullOutputStream());
                return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("This Java has no SHA-256", e);
            }
        }
    }
}
