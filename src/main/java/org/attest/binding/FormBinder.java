package org.attest.binding;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Says what every field of a form means, from the file alone: the one door to binding by meaning. */
public final class FormBinder {
    public static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int MOST_PAGES = 100;

    private FormBinder() {}

    public static BoundForm bind(byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            throw new UnreadableForm("This file is larger than 25 MB.", "Use the form as the agency publishes it.");
        }
        if (!startsLikePdf(pdf)) {
            throw new UnreadableForm("This file is not a PDF.", "Save the form as PDF and try again.");
        }
        List<FormField> fields = fields(pdf);
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return bind(document, fields);
        } catch (InvalidPasswordException e) {
            throw passwordProtected(e);
        } catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException e) {
            throw damaged(e);
        }
    }

    static BoundForm bind(PDDocument document, List<FormField> fields) throws IOException {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            throw new UnreadableForm(
                    "This PDF has more than " + MOST_PAGES + " pages.", "Check that it is one single form.");
        }
        TextReader text = new TextReader(document);
        List<Binding> bindings = new ArrayList<>();
        Heading part = null;
        for (int number = 1; number <= pages; number++) {
            int page = number;
            List<FormField> here = fields.stream().filter(f -> f.page() == page).toList();
            PrintedPage printed = new PrintedPage(text.phrases(page, here), here);
            bindings.addAll(new PageBinder(printed, part).bindings());
            part = printed.lastPart(part);
        }
        fields.stream()
                .filter(f -> f.page() < 1 || f.page() > pages)
                .forEach(f -> bindings.add(
                        new Binding(f, "", "", "", "", Verdict.UNBOUND, "it stands on no page of this file")));
        return new BoundForm(pages, OneToOne.held(bindings));
    }

    static List<FormField> fields(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return FieldReader.read(reader);
        } catch (BadPasswordException e) {
            throw passwordProtected(e);
        } catch (UnreadableForm e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // OpenPDF meets a broken file with whatever its parser stumbles over: casts, indexes, missing objects
            throw damaged(e);
        }
    }

    private static boolean startsLikePdf(byte[] pdf) {
        int window = Math.min(pdf.length, 1024);
        return new String(pdf, 0, window, java.nio.charset.StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static UnreadableForm passwordProtected(Exception cause) {
        return new UnreadableForm(
                "This PDF opens only with a password.", "Save it without a password and try again.", cause);
    }

    private static UnreadableForm damaged(Exception cause) {
        return new UnreadableForm(
                "This PDF is damaged or cut short.", "Download it again from where it was published.", cause);
    }
}
