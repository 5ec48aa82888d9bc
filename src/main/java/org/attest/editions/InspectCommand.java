package org.attest.editions;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.attest.binding.FieldType;
import org.attest.binding.FormBinder;
import org.attest.binding.UnreadableForm;
import org.attest.forms.Preparation;

/**
 * Looks at one untrusted PDF from standard input, in a process that has little memory, no secrets and no database, and
 * answers in lines of words separated by tabs: {@code refused RULE sentence}, {@code stamp FORM EDITION}, {@code pages 5}.
 * {@link Inspection} starts it.
 */
final class InspectCommand {
    static final String REFUSED = "refused";
    static final String STAMP = "stamp";
    static final String PAGES = "pages";
    static final String END = "end";
    private static final long MOST_UNPACKED = 128L * 1024 * 1024;
    private static final int MOST_OBJECTS = 200_000;
    private static final PdfName RICH_MEDIA = new PdfName("RichMedia");
    private static final PdfName GO_TO_EMBEDDED = new PdfName("GoToE");
    /**
     * Scripts of the document and of its fields are usual on official forms, and are cut, as is XFA, whose packets call
     * themselves embedded files; these are not.
     */
    private static final Set<PdfName> PROGRAMS = Set.of(
            PdfName.LAUNCH,
            PdfName.SUBMITFORM,
            PdfName.IMPORTDATA,
            new PdfName("FileAttachment"),
            GO_TO_EMBEDDED,
            RICH_MEDIA);

    private InspectCommand() {}

    public static void main(String[] args) throws IOException {
        var answer = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        System.setOut(System.err); // nothing that a library prints may stand in the answer
        inspect(System.in.readAllBytes()).forEach(line -> answer.print(line + "\n"));
        answer.flush();
    }

    static List<String> inspect(byte[] pdf) {
        var said = new ArrayList<String>();
        try {
            look(pdf, said);
        } catch (UnreadableForm refused) {
            said.add(refusal(EditionRule.FILE_IS_READABLE, refused.getMessage()));
        } catch (OutOfMemoryError | StackOverflowError refused) {
            said.add(refusal(EditionRule.FILE_WITHIN_BOUNDS, EditionRule.FILE_WITHIN_BOUNDS.sentence()));
        }
        said.add(END);
        return said;
    }

    private static void look(byte[] pdf, List<String> said) {
        try {
            FormBinder.fields(pdf);
        } catch (UnreadableForm refused) {
            if (unpacksToTooMuch(pdf)) {
                said.add(refusal(EditionRule.FILE_WITHIN_BOUNDS, EditionRule.FILE_WITHIN_BOUNDS.sentence()));
                return;
            }
            throw refused;
        }
        try (var reader = new PdfReader(pdf)) {
            if (isTooMuch(reader)) {
                said.add(refusal(EditionRule.FILE_WITHIN_BOUNDS, EditionRule.FILE_WITHIN_BOUNDS.sentence()));
                return;
            }
            if (startsPrograms(reader)) {
                said.add(refusal(EditionRule.FILE_WITHOUT_PROGRAMS, EditionRule.FILE_WITHOUT_PROGRAMS.sentence()));
            }
        } catch (IOException | RuntimeException e) {
            // a parser meets a broken file with whatever it stumbles over
            throw new UnreadableForm(
                    "This PDF is damaged or cut short.", "Download it again from where it was published.", e);
        }
        var bound = FormBinder.bind(Preparation.of(pdf));
        said.add(PAGES + "\t" + bound.pages());
        bound.bindings().stream()
                .filter(b -> b.field().type() == FieldType.BARCODE)
                .map(b -> b.field().value().split("\\|"))
                .filter(stamp -> stamp.length == 3)
                .map(stamp -> STAMP + "\t" + plain(stamp[0]) + "\t" + plain(stamp[1]))
                .distinct()
                .forEach(said::add);
    }

    private static boolean isTooMuch(PdfReader reader) throws IOException {
        return reader.getXrefSize() > MOST_OBJECTS || unpacked(reader) > MOST_UNPACKED;
    }

    /** Of a file that was not read as a form: a better reason, where there is one. */
    private static boolean unpacksToTooMuch(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            return isTooMuch(reader);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[^A-Za-z0-9/ -]", "");
    }

    private static String refusal(EditionRule rule, String sentence) {
        return REFUSED + "\t" + rule.name() + "\t" + sentence.replaceAll("\\s+", " ");
    }

    private static long unpacked(PdfReader reader) throws IOException {
        long all = 0;
        for (int number = 1; number < reader.getXrefSize() && all <= MOST_UNPACKED; number++) {
            if (reader.getPdfObjectRelease(number) instanceof PRStream stream) {
                all += unpacked(stream, MOST_UNPACKED - all);
            }
        }
        return all;
    }

    private static long unpacked(PRStream stream, long most) throws IOException {
        InputStream in = new ByteArrayInputStream(PdfReader.getStreamBytesRaw(stream));
        for (var filter : filters(stream)) {
            if (PdfName.FLATEDECODE.equals(filter) || new PdfName("Fl").equals(filter)) {
                in = new InflaterInputStream(in);
            }
        }
        long count = 0;
        var buffer = new byte[8192];
        try {
            for (int read = in.read(buffer); read >= 0 && count <= most; read = in.read(buffer)) {
                count += read;
            }
        } catch (IOException e) {
            return count; // packed otherwise or cut short: what was read counts
        }
        return count;
    }

    private static List<PdfObject> filters(PRStream stream) {
        var filter = stream.getDirectObject(PdfName.FILTER);
        return filter instanceof PdfArray many ? many.getElements() : filter == null ? List.of() : List.of(filter);
    }

    private static boolean startsPrograms(PdfReader reader) {
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (startsPrograms(reader.getPdfObjectRelease(number), 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsPrograms(PdfObject object, int depth) {
        if (depth > 100) {
            return true;
        }
        if (object instanceof PdfDictionary dictionary) {
            return dictionary.get(PdfName.EMBEDDEDFILES) != null
                    || isProgram(dictionary.get(PdfName.S))
                    || isProgram(dictionary.get(PdfName.SUBTYPE))
                    || dictionary.getKeys().stream().anyMatch(key -> startsPrograms(dictionary.get(key), depth + 1));
        }
        return object instanceof PdfArray array
                && array.getElements().stream().anyMatch(element -> startsPrograms(element, depth + 1));
    }

    private static boolean isProgram(PdfObject name) {
        return name instanceof PdfName kind && PROGRAMS.contains(kind);
    }
}
