package org.attest.certificate;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.attest.documents.Documents;

/** What the code on a cover sheet says: the id of a certificate with a short check, and nothing else. */
public record CertificateCode(UUID certificate) {
    private static final Pattern CODE = Pattern.compile("ATTEST1:([0-9A-F]{32})-([0-9A-F]{4})");

    /** Such as {@code ATTEST1:0123456789ABCDEF0123456789ABCDEF-0A1B}: capitals and digits, which QR codes pack best. */
    public String text() {
        var id = certificate.toString().replace("-", "").toUpperCase(Locale.ROOT);
        return "ATTEST1:" + id + "-" + check(id);
    }

    /** Empty for any other text, also for a code that was typed or read with a mistake. */
    static Optional<CertificateCode> read(String text) {
        var code = CODE.matcher(text);
        return code.matches() && check(code.group(1)).equals(code.group(2))
                ? Optional.of(new CertificateCode(new UUID(
                        Long.parseUnsignedLong(code.group(1).substring(0, 16), 16),
                        Long.parseUnsignedLong(code.group(1).substring(16), 16))))
                : Optional.empty();
    }

    private static String check(String id) {
        return Documents.sha256(id.getBytes(StandardCharsets.US_ASCII))
                .substring(0, 4)
                .toUpperCase(Locale.ROOT);
    }
}
