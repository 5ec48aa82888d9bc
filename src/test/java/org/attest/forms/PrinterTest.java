package org.attest.forms;

import static org.attest.forms.SnapshotFixture.BUILT_IN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the printer keeps whatever it is given. */
class PrinterTest {
    private static final Edition EDITION = BUILT_IN.edition();
    private static final Printer PRINTER = BUILT_IN.printer();
    private static final FilledFields.Heading HEADING =
            new FilledFields.Heading("Harris County Sheriff's Office", "Nguyễn, Łukasz", "123456789");
    private static final List<Overflow> SHEETS = List.of(
            new Overflow(2, "Part 3", "6", "The officer met Muñoz-O'Neill at the scene. ".repeat(250)),
            new Overflow(3, "Part 4", "5", "A short word."));

    @Test
    void whatIsWrittenIsReadBackEqualAndCannotBeChanged() throws IOException {
        var values = everyValue();
        try (var pdf = Loader.loadPDF(PRINTER.fill(filled(values, List.of()), false))) {
            fields(pdf).forEach((name, field) -> {
                var read = field.getValueAsString().replaceAll("^\\[(.*)]$", "$1");
                assertEquals(values.getOrDefault(name, ""), read, name);
                assertTrue(field.isReadOnly(), name);
            });
        }
    }

    @Test
    void theBlankIsMadeTheSameEachTime() {
        assertArrayEquals(new Template(EDITION).bytes(), BUILT_IN.bytes());
    }

    @Test
    void onlyADraftSaysSoAndOnEveryPage() throws IOException {
        var values = everyValue();
        try (var draft = Loader.loadPDF(PRINTER.fill(filled(values, SHEETS), true));
                var last = Loader.loadPDF(PRINTER.fill(filled(values, SHEETS), false))) {
            for (int page = 1; page <= draft.getNumberOfPages(); page++) {
                assertTrue(text(draft, page).contains("DRAFT: not for signature"), "page " + page);
                assertFalse(text(last, page).contains("DRAFT"), "page " + page);
            }
        }
    }

    @Test
    void whatOverflowsFollowsOnHeadedSheets() throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.fill(filled(Map.of(), SHEETS), false))) {
            assertTrue(pdf.getNumberOfPages() > 6);
            int words = 0;
            for (int page = 6; page <= pdf.getNumberOfPages(); page++) {
                var text = text(pdf, page);
                assertTrue(text.contains("Continuation of Form I-918 Supplement B, Part 7"));
                assertTrue(text.contains("Harris County Sheriff's Office"));
                assertTrue(text.contains("Nguyễn, Łukasz"));
                assertTrue(text.contains("123456789"));
                assertTrue(text.contains("Sheet %d of %d".formatted(page - 5, pdf.getNumberOfPages() - 5)));
                words += text.split("Muñoz-O'Neill", -1).length - 1;
            }
            assertEquals(250, words);
            assertTrue(text(pdf, pdf.getNumberOfPages()).contains("Page 3, Part 4, Item 5"));
        }
    }

    @Test
    void whatCannotBePrintedWholeIsRefused() {
        var family = EDITION.text("Part 1", "2.a");
        var signature = EDITION.text("Part 6", "1");
        var state = EDITION.text("Part 2", "5.d");
        assertThrows(CannotPrint.class, () -> PRINTER.fill(filled(Map.of(family.name(), "王"), List.of()), false));
        for (var wrong : List.of(
                Map.of(family.name(), "long ".repeat(40)),
                Map.of(signature.name(), "signed"),
                Map.of(state.name(), "Texas"),
                Map.of("no such field", "x"))) {
            assertThrows(IllegalArgumentException.class, () -> PRINTER.fill(filled(wrong, List.of()), false));
        }
    }

    private static FilledFields filled(Map<String, String> values, List<Overflow> sheets) {
        return new FilledFields(values, sheets, HEADING);
    }

    private static Map<String, String> everyValue() {
        var values = new LinkedHashMap<String, String>();
        for (var field : EDITION.fields()) {
            switch (field.kind()) {
                case CHECKBOX -> values.put(field.name(), values.size() % 2 == 0 ? "Yes" : "Off");
                case CHOICE -> values.put(field.name(), "TX");
                case TEXT ->
                    values.put(
                            field.name(),
                            field.maxLength() > 0
                                    ? "1234567890".substring(0, field.maxLength())
                                    : field.multiline() ? "Two lines:\nñ (and) \\ more" : "Łukasz");
                case INK -> {}
            }
        }
        return values;
    }

    private static Map<String, PDTerminalField> fields(PDDocument pdf) {
        var found = new ArrayList<PDTerminalField>();
        StreamSupport.stream(
                        pdf.getDocumentCatalog()
                                .getAcroForm(null)
                                .getFieldTree()
                                .spliterator(),
                        false)
                .filter(PDTerminalField.class::isInstance)
                .map(PDTerminalField.class::cast)
                .forEach(found::add);
        return found.stream().collect(Collectors.toMap(PDTerminalField::getFullyQualifiedName, f -> f));
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
