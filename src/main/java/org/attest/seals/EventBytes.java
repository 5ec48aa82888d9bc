package org.attest.seals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;

/**
 * What is hashed, byte by byte (docs/tamper-evidence.md). The database computes it when an event is written; this is the
 * second, independent reading by which it is checked.
 */
final class EventBytes {
    private static final String FORMAT = "attest-event-1";
    private static final byte[] NOTHING = new byte[32];
    private static final DateTimeFormatter AT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private EventBytes() {}

    /** SHA-256 of what an event says, wherever in its case it stands. */
    static byte[] body(
            UUID agency,
            String number,
            String type,
            Instant at,
            UUID by,
            String name,
            String stage,
            Map<String, String> facts) {
        var bytes = new ByteArrayOutputStream();
        for (var text : new String[] {FORMAT, agency.toString(), number, type, at(at), by.toString(), name, stage}) {
            add(bytes, text);
        }
        facts.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(fact -> {
            add(bytes, fact.getKey());
            add(bytes, fact.getValue());
        });
        return sha256(bytes.toByteArray());
    }

    /**
     * SHA-256 of an event in its place.
     *
     * @param previous hash of the event before, null for the first
     * @param content what {@link #commitment} gave, or null
     */
    static byte[] link(byte[] previous, int sequence, byte[] body, byte[] content) {
        return sha256(
                previous == null ? NOTHING : previous,
                ByteBuffer.allocate(Integer.BYTES).putInt(sequence).array(),
                body,
                content == null ? NOTHING : content);
    }

    /** @param content as it is stored, sealed */
    static byte[] commitment(byte[] salt, String content) {
        return sha256(salt, content.getBytes(StandardCharsets.UTF_8));
    }

    static String at(Instant at) {
        return AT.format(at);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java lacks SHA-256", e);
        }
    }

    static byte[] sha256(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static void add(ByteArrayOutputStream bytes, String text) {
        var encoded = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(encoded.length).array());
        bytes.writeBytes(encoded);
    }
}
