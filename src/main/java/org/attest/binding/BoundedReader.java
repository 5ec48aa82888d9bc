package org.attest.binding;

import com.lowagie.text.pdf.IntHashtable;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Opens a file that nobody vouches for. The library unpacks into memory whatever a file asks for, so each packed
 * stream is unpacked here first, to nowhere, and counted: no stream may come to more than {@link #MOST_OF_ONE}, all
 * together to no more than {@link #MOST_OF_ALL}.
 */
public final class BoundedReader extends PdfReader {
    static final int MOST_OF_ONE = 32 * 1024 * 1024;
    static final int MOST_OF_ALL = 128 * 1024 * 1024;
    private static final int LONGEST_ROW = 1 << 20;
    private static final Set<String> PACKS =
            Set.of("/FlateDecode", "/Fl", "/LZWDecode", "/LZW", "/RunLengthDecode", "/RL");
    private static final Set<String> PICTURES =
            Set.of("/DCTDecode", "/DCT", "/JPXDecode", "/CCITTFaxDecode", "/CCF", "/JBIG2Decode");
    /** The tables are set up as long as a file says they are. */
    private static final Pattern ENDLESS = Pattern.compile(
            "/Size\\s{0,9}\\d{7,}|xref\\s{1,9}\\d{1,10}\\s{1,9}\\d{7,}|/Index\\s{0,9}\\[[\\d\\s]{0,99}\\d{7,}");

    private static final Pattern TABLE = Pattern.compile("/Type\\s{0,9}/XRef");

    /** Not an exception: the library answers those by reading the file once more. */
    private static final class TooMuch extends Error {
        private static final long serialVersionUID = 1L;
    }

    private BoundedReader(byte[] pdf) throws IOException {
        super(pdf);
    }

    /**
     * @throws UnreadableForm for a file that unpacks to more than a form can hold
     * @throws IOException for a file that the library cannot read
     */
    public static BoundedReader open(byte[] pdf) throws IOException {
        try {
            tables(pdf);
            var reader = new BoundedReader(pdf);
            int left = MOST_OF_ALL;
            for (int number = 1; number < reader.getXrefSize(); number++) {
                if (reader.getPdfObject(number) instanceof PRStream stream) {
                    left -= unpacked(stream, Math.min(MOST_OF_ONE, left));
                }
            }
            return reader;
        } catch (TooMuch e) {
            throw new UnreadableForm(
                    "This PDF unpacks to far more than a form can hold.", "Use the form as the agency publishes it.");
        }
    }

    @Override
    protected void readObjStm(PRStream stream, IntHashtable map) throws IOException {
        if (filters(stream).stream().anyMatch(filter -> !filter.startsWith("/Fl"))) {
            throw new TooMuch();
        }
        unpacked(stream, MOST_OF_ONE);
        super.readObjStm(stream, map);
    }

    /** The tables of contents are read before anything can be asked of them: they are looked at as they stand. */
    private static void tables(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        if (ENDLESS.matcher(text).find()) {
            throw new TooMuch();
        }
        var table = TABLE.matcher(text);
        while (table.find()) {
            int begins = text.indexOf("stream", table.end());
            int from = begins < 0 ? text.length() : begins + "stream".length();
            while (from < text.length() && (text.charAt(from) == '\r' || text.charAt(from) == '\n')) {
                from++;
            }
            inflated(pdf, from, MOST_OF_ONE);
        }
    }

    /** How many bytes a stream comes to; nothing for what is not packed. */
    private static int unpacked(PRStream stream, int most) throws IOException {
        var filters = filters(stream);
        var packs = filters.stream().filter(PACKS::contains).toList();
        if (packs.isEmpty()) {
            return 0;
        }
        boolean picture = filters.stream().anyMatch(PICTURES::contains);
        if (packs.size() > 1
                || !filters.get(0).equals(packs.get(0))
                || filters.size() > 1 && !picture
                || longRow(stream)) {
            throw new TooMuch(); // packed more than once, or in a way that no form is
        }
        var raw = PdfReader.getStreamBytesRaw(stream);
        if (!packs.get(0).startsWith("/Fl")) {
            // both of the older ways at their best
            long worst = (packs.get(0).startsWith("/LZW") ? 2_730L : 64L) * raw.length;
            if (worst > most) {
                throw new TooMuch();
            }
            return (int) worst;
        }
        return inflated(raw, 0, most);
    }

    private static int inflated(byte[] packed, int from, int most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(packed, Math.min(from, packed.length), packed.length - Math.min(from, packed.length));
            var nowhere = new byte[1 << 16];
            int sum = 0;
            int more;
            while ((more = inflater.inflate(nowhere)) > 0) {
                sum += more;
                if (sum > most) {
                    throw new TooMuch();
                }
            }
            return sum;
        } catch (DataFormatException e) {
            return 0; // the library meets the same, and says so
        } finally {
            inflater.end();
        }
    }

    private static List<String> filters(PdfDictionary stream) {
        var names = new ArrayList<String>();
        PdfObject filter = stream.getDirectObject(PdfName.FILTER);
        if (filter instanceof PdfArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(String.valueOf(several.getDirectObject(i)));
            }
        } else if (filter instanceof PdfName) {
            names.add(filter.toString());
        }
        return names;
    }

    /** Rows are set aside in one piece. */
    private static boolean longRow(PdfDictionary stream) {
        PdfObject said = stream.getDirectObject(PdfName.DECODEPARMS);
        if (said instanceof PdfArray several && several.size() > 0) {
            said = several.getDirectObject(0);
        }
        if (!(said instanceof PdfDictionary how)) {
            return false;
        }
        double row = 1;
        for (var size : List.of("Columns", "Colors", "BitsPerComponent")) {
            PdfNumber number = how.getAsNumber(new PdfName(size));
            row *= number == null ? 1 : Math.abs(number.doubleValue());
        }
        return row > LONGEST_ROW;
    }
}
