package org.attest.forms;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.binding.BoundedReader;
import org.attest.binding.FormBinder;
import org.attest.binding.UnreadableForm;

/**
 * Makes an official form ready to be filled, once: decrypted, without XFA, scripts, usage rights and object streams,
 * and otherwise what it was. Equal files make equal bytes.
 */
public final class Preparation {
    /** Points from line to line of a ruled box, kept in its field. */
    static final PdfName LINE_HEIGHT = new PdfName("ATST_LineHeight");

    private static final int MOST_OBJECTS = 200_000;
    private static final PdfName PERMS = new PdfName("Perms");
    private static final Set<PdfName> CUT_FROM_CATALOG = Set.of(PERMS, new PdfName("NeedsRendering"));
    private static final Set<PdfName> CUT_FROM_FORM = Set.of(PdfName.XFA, PdfName.SIGFLAGS, PdfName.NEEDAPPEARANCES);
    private static final Set<PdfName> CUT_FROM_NAMES = Set.of(PdfName.JAVASCRIPT, PdfName.EMBEDDEDFILES);
    /** What a document may not do by itself, nor at a click. */
    private static final Set<PdfName> ACTIONS = Set.of(
            PdfName.JAVASCRIPT, PdfName.LAUNCH, PdfName.SUBMITFORM, PdfName.IMPORTDATA, new PdfName("Rendition"));

    private final PdfReader reader;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final List<Integer> waiting = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Preparation(PdfReader reader) {
        this.reader = reader;
    }

    /**
     * The prepared form.
     *
     * @throws UnreadableForm for what is too large, no PDF, damaged, protected by a password or has no fields
     */
    public static byte[] of(byte[] official) {
        FormBinder.fields(official);
        try (var reader = BoundedReader.open(official)) {
            var prepared = new Preparation(reader).prepared();
            FormBinder.fields(prepared);
            return prepared;
        } catch (BadPasswordException e) {
            throw new UnreadableForm("This PDF opens only with a password.", "Save it without one and try again.", e);
        } catch (UnreadableForm e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a parser meets a broken file with whatever it stumbles over
            throw new UnreadableForm(
                    "This PDF is damaged or cut short.", "Download it again from where it was published.", e);
        }
    }

    private byte[] prepared() throws IOException {
        var catalog = reader.getCatalog();
        var form = catalog.getAsDict(PdfName.ACROFORM);
        rule(LineHeights.of(form));
        CUT_FROM_FORM.forEach(form::remove);
        CUT_FROM_CATALOG.forEach(catalog::remove);
        var names = catalog.getAsDict(PdfName.NAMES);
        if (names != null) {
            CUT_FROM_NAMES.forEach(names::remove);
        }
        return write();
    }

    private void rule(Map<String, Float> heights) {
        for (int number = 1; number < reader.getXrefSize() && !heights.isEmpty(); number++) {
            if (reader.getPdfObject(number) instanceof PdfDictionary field
                    && PdfName.TX.equals(field.getAsName(PdfName.FT))
                    && field.getDirectObject(PdfName.T) instanceof PdfString name) {
                var height = heights.get(name.toUnicodeString().replaceAll("\\[\\d+]$", ""));
                if (height != null) {
                    field.put(LINE_HEIGHT, new PdfNumber(height));
                }
            }
        }
    }

    /** Only what the catalogue and the description lead to, numbered in the order in which it is met. */
    private byte[] write() throws IOException {
        text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var trailer = reader.getTrailer();
        int root = number(((PRIndirectReference) trailer.get(PdfName.ROOT)).getNumber());
        var about = trailer.get(PdfName.INFO) instanceof PRIndirectReference info
                ? "/Info " + number(info.getNumber()) + " 0 R"
                : "";
        var places = new ArrayList<Integer>();
        for (int i = 0; i < waiting.size(); i++) {
            if (i >= MOST_OBJECTS) {
                throw new UnreadableForm("This PDF has too many objects.", "Check that it is one single form.");
            }
            places.add(out.size());
            text(i + 1 + " 0 obj\n");
            body(reader.getPdfObject(waiting.get(i)));
            text("\nendobj\n");
        }
        int start = out.size();
        var table = new StringBuilder("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
        places.forEach(place -> table.append("%010d 00000 n \n".formatted(place)));
        var id = id();
        text(table + "trailer\n<</Size " + (places.size() + 1) + "/Root " + root + " 0 R" + about + "/ID[<" + id + "><"
                + id + ">]>>\nstartxref\n" + start + "\n%%EOF\n");
        return out.toByteArray();
    }

    private void body(PdfObject object) throws IOException {
        if (object == null) {
            text("null");
            return;
        }
        calm(object);
        if (object instanceof PRStream stream) {
            var content = PdfReader.getStreamBytesRaw(stream);
            text("<<" + Syntax.entries(stream, Set.of(PdfName.LENGTH), this::number) + "/Length " + content.length
                    + ">>\nstream\n");
            out.writeBytes(content);
            text("\nendstream");
        } else {
            text(Syntax.of(object, this::number));
        }
    }

    /** Takes the actions out of an object and of what lies within it. */
    private void calm(PdfObject object) {
        if (object instanceof PdfDictionary dictionary) {
            dictionary.remove(PdfName.AA);
            for (var key : List.copyOf(dictionary.getKeys())) {
                if (dictionary.getDirectObject(key) instanceof PdfDictionary action
                        && action.getDirectObject(PdfName.S) instanceof PdfName kind
                        && ACTIONS.contains(kind)) {
                    dictionary.remove(key);
                } else {
                    calm(dictionary.get(key));
                }
            }
        } else if (object instanceof com.lowagie.text.pdf.PdfArray array) {
            array.getElements().forEach(this::calm);
        }
    }

    private int number(int inTheOfficialFile) {
        return numbers.computeIfAbsent(inTheOfficialFile, n -> {
            waiting.add(n);
            return waiting.size();
        });
    }

    private String id() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
