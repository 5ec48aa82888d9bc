package org.attest.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a file as the post, a bad tool or a bad intent would; the same lot does the same damage. */
enum Mutation {
    FLIPPED_BYTES {
        @Override
        byte[] of(byte[] file, Random lot) {
            var out = file.clone();
            for (int i = 1 + lot.nextInt(48); i > 0; i--) {
                out[lot.nextInt(out.length)] ^= (byte) (1 + lot.nextInt(255));
            }
            return out;
        }
    },
    CUT_SHORT {
        @Override
        byte[] of(byte[] file, Random lot) {
            return Arrays.copyOf(file, 1 + lot.nextInt(file.length - 1));
        }
    },
    SPLICED {
        @Override
        byte[] of(byte[] file, Random lot) {
            int from = lot.nextInt(file.length);
            int to = lot.nextInt(file.length);
            int length = 1 + lot.nextInt(Math.min(4096, file.length - Math.max(from, to)));
            var out = file.clone();
            System.arraycopy(file, from, out, to, length);
            return out;
        }
    },
    DROPPED_PIECE {
        @Override
        byte[] of(byte[] file, Random lot) {
            int from = lot.nextInt(file.length);
            int length = 1 + lot.nextInt(Math.min(2048, file.length - from));
            var out = new byte[file.length - length];
            System.arraycopy(file, 0, out, 0, from);
            System.arraycopy(file, from + length, out, from, out.length - from);
            return out;
        }
    },
    SWAPPED_OBJECTS {
        @Override
        byte[] of(byte[] file, Random lot) {
            return replaced(file, lot, OBJECT, found -> 1 + lot.nextInt(400) + " 0 " + found.group(2));
        }
    },
    LYING_LENGTHS {
        @Override
        byte[] of(byte[] file, Random lot) {
            return replaced(file, lot, LENGTH, found -> found.group(1) + wild(lot));
        }
    },
    WILD_NUMBERS {
        @Override
        byte[] of(byte[] file, Random lot) {
            return replaced(file, lot, NUMBER, found -> found.group(1) + wild(lot));
        }
    },
    BROKEN_STREAMS {
        @Override
        byte[] of(byte[] file, Random lot) {
            var out = file.clone();
            var found = STREAM.matcher(text(file));
            while (found.find()) {
                if (lot.nextInt(4) == 0) {
                    int at = Math.min(out.length - 1, found.end() + lot.nextInt(200));
                    out[at] ^= (byte) (1 + lot.nextInt(255));
                }
            }
            return out;
        }
    },
    DELETED_KEYS {
        @Override
        byte[] of(byte[] file, Random lot) {
            return replaced(file, lot, KEY, found -> "/X" + found.group(1).substring(1));
        }
    },
    EXCHANGED_KEYS {
        @Override
        byte[] of(byte[] file, Random lot) {
            return replaced(file, lot, KEY, found -> "/" + KEYS.get(lot.nextInt(KEYS.size())));
        }
    },
    CIRCLES {
        @Override
        byte[] of(byte[] file, Random lot) {
            return replaced(file, lot, REFERENCE, found -> 1 + lot.nextInt(60) + " 0 R");
        }
    };

    private static final Pattern OBJECT = Pattern.compile("\\b(\\d{1,5}) 0 (obj|R)\\b");
    private static final Pattern REFERENCE = Pattern.compile("\\b\\d{1,5} 0 R\\b");
    private static final Pattern LENGTH =
            Pattern.compile("(/(?:Length|N|First|Size|Predictor|Columns|W\\s*\\[)\\s*)\\d+");
    private static final Pattern NUMBER = Pattern.compile("([ \\[])\\d{1,6}\\b");
    private static final Pattern STREAM = Pattern.compile("\\bstream\\r?\\n");
    private static final Pattern KEY = Pattern.compile("/([A-Z][A-Za-z0-9]{1,15})\\b");
    private static final List<String> KEYS = List.of(
            "Kids",
            "Parent",
            "Fields",
            "FT",
            "V",
            "AP",
            "N",
            "Opt",
            "Rect",
            "XFA",
            "Filter",
            "DecodeParms",
            "Length",
            "Type",
            "Contents",
            "Resources",
            "Font",
            "Pages",
            "AcroForm",
            "Prev",
            "Root",
            "Encrypt",
            "ObjStm",
            "DescendantFonts");

    abstract byte[] of(byte[] file, Random lot);

    private static String wild(Random lot) {
        return List.of("-1", "0", "2147483647", "99999999", "4294967296", "1", "999999999999999999999", "65535")
                .get(lot.nextInt(8));
    }

    private static byte[] replaced(
            byte[] file, Random lot, Pattern pattern, java.util.function.Function<Matcher, String> by) {
        var found = pattern.matcher(text(file));
        int every = 1 + lot.nextInt(200);
        var out = new StringBuilder(file.length);
        boolean any = false;
        while (found.find()) {
            if (lot.nextInt(every) == 0) {
                any = true;
                found.appendReplacement(out, Matcher.quoteReplacement(by.apply(found)));
            }
        }
        found.appendTail(out);
        return any ? out.toString().getBytes(StandardCharsets.ISO_8859_1) : FLIPPED_BYTES.of(file, lot);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }
}
