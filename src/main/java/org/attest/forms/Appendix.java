package org.attest.forms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Objects that are written after a whole PDF, with a cross-reference section of their own that points back at its. */
final class Appendix {
    private final byte[] before;
    private final long previous;
    private final ByteArrayOutputStream added = new ByteArrayOutputStream();
    private final TreeMap<Integer, Integer> places = new TreeMap<>();
    private int next;

    /**
     * @param previous where the cross-reference section of {@code before} starts
     * @param next the first number that no object has
     */
    Appendix(byte[] before, long previous, int next) {
        this.before = before;
        this.previous = previous;
        this.next = next;
        if (before[before.length - 1] != '\n') {
            added.write('\n');
        }
    }

    /** A number for an object to come. */
    int number() {
        return next++;
    }

    /** A new object. */
    int add(String body) {
        int number = number();
        put(number, body);
        return number;
    }

    /** An object, in place of an earlier one of that number. */
    void put(int number, String body) {
        places.put(number, before.length + added.size());
        write(number + " 0 obj\n" + body + "\nendobj\n");
    }

    /** A new stream, compressed; {@code entries} are those of its dictionary beside length and filter. */
    int stream(String entries, byte[] content) {
        int number = number();
        places.put(number, before.length + added.size());
        var packed = packed(content);
        write(number + " 0 obj\n<<" + entries + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n");
        added.writeBytes(packed);
        write("\nendstream\nendobj\n");
        return number;
    }

    int stream(String entries, String content) {
        return stream(entries, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where the cross-reference section starts that {@link #finish} writes: ask only before it. */
    long end() {
        return before.length + added.size();
    }

    int next() {
        return next;
    }

    /** The whole file. */
    byte[] finish(int root, int info) {
        long start = end();
        var id = id();
        var table = new StringBuilder("xref\n");
        for (var first : places.keySet()) {
            if (!places.containsKey(first - 1)) {
                int last = first;
                while (places.containsKey(last + 1)) {
                    last++;
                }
                table.append(first).append(' ').append(last - first + 1).append('\n');
                for (int number = first; number <= last; number++) {
                    table.append("%010d 00000 n \n".formatted(places.get(number)));
                }
            }
        }
        table.append("trailer\n<</Size ").append(next);
        table.append("/Root ").append(root).append(" 0 R/Info ").append(info).append(" 0 R");
        table.append("/ID[<").append("a".repeat(32)).append("><").append(id).append(">]/Prev ");
        table.append(previous);
        table.append(">>\nstartxref\n").append(start).append("\n%%EOF\n");
        write(table.toString());
        var whole = new ByteArrayOutputStream(before.length + added.size());
        whole.writeBytes(before);
        whole.writeBytes(added.toByteArray());
        return whole.toByteArray();
    }

    /** A text as a string object: in plain letters where they suffice, else in UTF-16. */
    static String string(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return "(" + text.replaceAll("([()\\\\])", "\\\\$1") + ")";
        }
        var hex = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex.append(HexFormat.of().toHexDigits((char) c)));
        return hex.append('>').toString();
    }

    /** Follows from the content, so that equal content makes equal files. */
    private String id() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return HexFormat.of().formatHex(digest.digest(added.toByteArray()), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String text) {
        added.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] packed(byte[] content) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream(content.length / 2 + 64);
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
