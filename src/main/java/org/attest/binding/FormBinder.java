package org.attest.binding;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Says what every field of a form means, from the file alone: the one door to binding by meaning. */
public final class FormBinder {
    public static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int MOST_PAGES = 100;

    /** PDFBox remarks on every oddity of a file and quotes it; held here so that the level is not forgotten. */
    private static final List<Logger> SILENT =
            List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

    static {
        SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private FormBinder() {}

    public static BoundForm bind(byte[] pdf) {
        List<FormField> fields = fields(pdf);
        return bind(fields, print(pdf, fields));
    }

    /** The fields, laid beside the phrases of each page. */
    static BoundForm bind(List<FormField> fields, List<List<Phrase>> print) {
        int pages = print.size();
        List<Binding> bindings = new ArrayList<>();
        Heading part = null;
        for (int number = 1; number <= pages; number++) {
            int page = number;
            List<FormField> here = fields.stream().filter(f -> f.page() == page).toList();
            PrintedPage printed = new PrintedPage(print.get(page - 1), here);
            bindings.addAll(new PageBinder(printed, part).bindings());
            part = printed.lastPart(part);
        }
        fields.stream()
                .filter(f -> f.page() < 1 || f.page() > pages)
                .forEach(f -> bindings.add(
                        new Binding(f, "", "", "", "", Verdict.UNBOUND, "it stands on no page of this file")));
        return new BoundForm(pages, OneToOne.held(bindings));
    }

    static List<List<Phrase>> print(byte[] pdf, List<FormField> fields) {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new UnreadableForm(
                        "This PDF has more than " + MOST_PAGES + " pages.", "Check that it is one single form.");
            }
            TextReader text = new TextReader(document);
            List<List<Phrase>> print = new ArrayList<>();
            for (int number = 1; number <= pages; number++) {
                int page = number;
                print.add(text.phrases(
                        page, fields.stream().filter(f -> f.page() == page).toList()));
            }
            return print;
        } catch (InvalidPasswordException e) {
            throw passwordProtected(e);
        } catch (UnreadableForm e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a parser meets a broken file with whatever it stumbles over: casts, indexes, missing objects, deep
            // nesting
            throw damaged(e);
        }
    }

    /** The fields alone, or the reason why this file cannot serve as a form. */
    public static List<FormField> fields(byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            throw new UnreadableForm("This file is larger than 25 MB.", "Use the form as the agency publishes it.");
        }
        if (!startsLikePdf(pdf)) {
            throw new UnreadableForm("This file is not a PDF.", "Save the form as PDF and try again.");
        }
        try (PdfReader reader = BoundedReader.open(pdf)) {
            return FieldReader.read(reader);
        } catch (BadPasswordException e) {
            throw passwordProtected(e);
        } catch (UnreadableForm e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // see print
            throw damaged(e);
        }
    }

    private static boolean startsLikePdf(byte[] pdf) {
        int window = Math.min(pdf.length, 1024);
        return new String(pdf, 0, window, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static UnreadableForm passwordProtected(Exception cause) {
        return new UnreadableForm(
                "This PDF opens only with a password.", "Save it without a password and try again.", cause);
    }

    private static UnreadableForm damaged(Throwable cause) {
        return new UnreadableForm(
                "This PDF is damaged or cut short.", "Download it again from where it was published.", cause);
    }
}
