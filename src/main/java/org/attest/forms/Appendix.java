package org.attest.forms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.Deflater;

/** Objects that are written after a whole PDF, with a cross-reference section of their own that points back at its. */
final class Appendix {
    /** Shorter content takes longer to compress than to write. */
    private static final int WORTH_PACKING = 2_000;

    /** A whole PDF that is added to, its digest taken once. */
    static final class Base {
        private final byte[] bytes;
        private final long crossReferences;
        private final int next;
        private final byte[] digest;

        /**
         * @param crossReferences where the last cross-reference section starts
         * @param next the first number that no object has
         */
        Base(byte[] bytes, long crossReferences, int next) {
            this.bytes = bytes;
            this.crossReferences = crossReferences;
            this.next = next;
            this.digest = sha256().digest(bytes);
        }
    }

    /** Grows without a copy at each reading. */
    private static final class Added extends ByteArrayOutputStream {
        Added() {
            super(96 * 1024);
        }

        byte[] inner() {
            return buf;
        }

        @SuppressWarnings("deprecation") // every character is of one byte
        void text(String text) {
            int from = count;
            int end = from + text.length();
            if (end > buf.length) {
                buf = Arrays.copyOf(buf, Math.max(end, 2 * buf.length));
            }
            text.getBytes(0, text.length(), buf, from);
            count = end;
        }
    }

    private final Base before;
    private final Added added = new Added();
    private final TreeMap<Integer, Integer> places = new TreeMap<>();
    private int next;

    Appendix(Base before) {
        this.before = before;
        this.next = before.next;
        if (before.bytes[before.bytes.length - 1] != '\n') {
            added.write('\n');
        }
    }

    /** A number for an object to come. */
    int number() {
        return next++;
    }

    /** A new object. */
    int add(String... body) {
        int number = number();
        put(number, body);
        return number;
    }

    /** An object, in place of an earlier one of that number. */
    void put(int number, String... body) {
        places.put(number, before.bytes.length + added.size());
        added.text(number + " 0 obj\n");
        for (var piece : body) {
            added.text(piece);
        }
        added.text("\nendobj\n");
    }

    /** A new stream, compressed where that is worth while; {@code entries} are those of its dictionary beside length and filter. */
    int stream(String entries, byte[] content) {
        int number = number();
        places.put(number, before.bytes.length + added.size());
        boolean packs = content.length > WORTH_PACKING;
        var written = packs ? packed(content) : content;
        added.text(number + " 0 obj\n<<" + entries + (packs ? "/Filter/FlateDecode" : "") + "/Length " + written.length
                + ">>\nstream\n");
        added.writeBytes(written);
        added.text("\nendstream\nendobj\n");
        return number;
    }

    int stream(String entries, String content) {
        if (content.length() > WORTH_PACKING) {
            return stream(entries, content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return add("<<", entries, "/Length " + content.length() + ">>\nstream\n", content, "\nendstream");
    }

    /** What there is now, as the base of further copies. */
    Base base(int root, int info) {
        long start = before.bytes.length + added.size();
        return new Base(finish(root, info), start, next);
    }

    /** The whole file. */
    byte[] finish(int root, int info) {
        long start = before.bytes.length + added.size();
        var id = id();
        var table = new StringBuilder(256 + 24 * places.size()).append("xref\n");
        for (var first : places.keySet()) {
            if (!places.containsKey(first - 1)) {
                int last = first;
                while (places.containsKey(last + 1)) {
                    last++;
                }
                table.append(first).append(' ').append(last - first + 1).append('\n');
                for (int number = first; number <= last; number++) {
                    var place = String.valueOf(places.get(number));
                    table.append("0".repeat(10 - place.length())).append(place).append(" 00000 n \n");
                }
            }
        }
        table.append("trailer\n<</Size ").append(next);
        table.append("/Root ").append(root).append(" 0 R");
        if (info > 0) {
            table.append("/Info ").append(info).append(" 0 R");
        }
        table.append("/ID[<").append("a".repeat(32)).append("><").append(id).append(">]/Prev ");
        table.append(before.crossReferences);
        table.append(">>\nstartxref\n").append(start).append("\n%%EOF\n");
        added.text(table.toString());
        var whole = Arrays.copyOf(before.bytes, before.bytes.length + added.size());
        System.arraycopy(added.inner(), 0, whole, before.bytes.length, added.size());
        return whole;
    }

    /** A text as a string object: in plain letters where they suffice, else in UTF-16. */
    static String string(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            return text.indexOf('(') < 0 && text.indexOf(')') < 0 && text.indexOf('\\') < 0
                    ? "(" + text + ")"
                    : "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")";
        }
        var hex = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex.append(HexFormat.of().toHexDigits((char) c)));
        return hex.append('>').toString();
    }

    /** Follows from the content, so that equal content makes equal files. */
    private String id() {
        var digest = sha256();
        digest.update(before.digest);
        digest.update(added.inner(), 0, added.size());
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
