package org.attest.imports;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.binding.UnreadableForm;
import org.attest.casefile.ImportedPaper.Kind;

/**
 * Which form a file is, by its page barcodes or else by its print; never by the name of the file.
 *
 * @param kind null where it is a form that Attest opens no case from, or none
 * @param title as the paper calls itself, such as {@code I-129F}; empty where it does not
 * @param edition such as {@code 01/20/25}, or null
 */
record FormName(Kind kind, String title, String edition) {
    private static final int MOST_TEXT = 30_000;
    private static final String DAY = "(\\d{2}/\\d{2}/\\d{2,4})";
    private static final String FORM = "([A-Z]{1,3}-\\d{1,4}[A-Z]{0,3}(?:,?\\s+Supplement\\s+[A-Z]\\b)?)";
    private static final Pattern BARCODE = Pattern.compile("([\\w-]{1,20})\\|" + DAY + "\\|\\d{1,3}");
    private static final Pattern FOOTER = Pattern.compile("Form\\s+" + FORM + "\\s+(?:Edition\\s+)?" + DAY);
    private static final Pattern NAMED = Pattern.compile("Form\\s+" + FORM);
    private static final Pattern EDITION = Pattern.compile("Edition\\s+" + DAY);

    static FormName none() {
        return new FormName(null, "", null);
    }

    /** The barcode's text is FORM|EDITION|PAGE, such as I-918SUPB|01/20/25|1. */
    static Optional<FormName> ofBarcodes(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .map(BARCODE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .findFirst()
                .map(found -> new FormName(kind(found.group(1)), found.group(1), found.group(2)));
    }

    static FormName ofPrint(String print) {
        var text = print.replaceAll("\\s+", " ");
        var footer = FOOTER.matcher(text);
        if (footer.find()) {
            return new FormName(kind(footer.group(1)), footer.group(1), footer.group(2));
        }
        var edition = EDITION.matcher(text);
        var day = edition.find() ? edition.group(1) : null;
        for (var kind : List.of(Kind.I_918B, Kind.I_914B, Kind.G_28)) {
            if (titles(kind).stream().anyMatch(text::contains)) {
                return new FormName(kind, name(kind), day);
            }
        }
        var named = NAMED.matcher(text);
        return named.find() ? new FormName(kind(named.group(1)), named.group(1), day) : none();
    }

    private static List<String> titles(Kind kind) {
        return switch (kind) {
            case I_918B -> List.of("U Nonimmigrant Status Certification");
            case I_914B ->
                List.of(
                        "Declaration for Trafficking Victim",
                        "Declaration of Law Enforcement Officer for Victim of Trafficking");
            case G_28 -> List.of("Notice of Entry of Appearance as Attorney");
            case WITHOUT_FIELDS -> List.of();
        };
    }

    static String name(Kind kind) {
        return switch (kind) {
            case I_918B -> "I-918 Supplement B";
            case I_914B -> "I-914 Supplement B";
            case G_28 -> "G-28";
            case WITHOUT_FIELDS -> "";
        };
    }

    private static Kind kind(String title) {
        return switch (title.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "")) {
            case "I918B", "I918SUPB", "I918SUPPB", "I918SUPPLEMENTB" -> Kind.I_918B;
            case "I914B", "I914SUPB", "I914SUPPB", "I914SUPPLEMENTB" -> Kind.I_914B;
            case "G28" -> Kind.G_28;
            default -> null;
        };
    }

    /** What is printed on the first pages; refuses a file that holds no page. */
    static String print(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() < 1) {
                throw new UnreadableForm("This PDF has no pages.", "Save the form as PDF and try again.");
            }
            var stripper = new PDFTextStripper();
            stripper.setStartPage(1);
            stripper.setEndPage(2);
            var text = new Bounded();
            stripper.writeText(document, text);
            return text.toString();
        } catch (InvalidPasswordException e) {
            throw new UnreadableForm(
                    "This PDF opens only with a password.", "Save it without a password and try again.", e);
        } catch (UnreadableForm e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a parser meets a broken file with whatever it stumbles over
            throw new UnreadableForm("This PDF is damaged or cut short.", "Ask the sender for it again.", e);
        }
    }

    /** Keeps the beginning; the rest is of no use here. */
    private static final class Bounded extends java.io.Writer {
        private final StringBuilder kept = new StringBuilder();

        @Override
        public void write(char[] text, int from, int count) {
            kept.append(text, from, Math.min(count, MOST_TEXT - Math.min(MOST_TEXT, kept.length())));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}

        @Override
        public String toString() {
            return kept.toString();
        }
    }
}
