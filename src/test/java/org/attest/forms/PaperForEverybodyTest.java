package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.forms.SnapshotFixture.complete;
import static org.attest.forms.SnapshotFixture.full;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.attest.casefile.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PDF/UA-1, the standard for documents that a screen reader can read. */
class PaperForEverybodyTest {
    private static final Blank BLANK = Blank.builtIn(FormKind.I_918B);

    @ParameterizedTest
    @EnumSource
    void theBlankFormBreaksNoRule(FormKind form) {
        assertThat(UniversalAccess.broken(Blank.builtIn(form).bytes())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theFormForSignatureBreaksNoRule(FormKind form) {
        var kase = form == FormKind.I_918B ? complete() : DeclarationSnapshot.complete();
        assertThat(UniversalAccess.broken(SupplementB.finalCopy(kase, Blank.builtIn(form))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void neitherSheetsNorTheMarkOfADraftBreakARule(FormKind form) throws IOException {
        var kase = form == FormKind.I_918B ? full() : DeclarationSnapshot.full();
        var blank = Blank.builtIn(form);
        var whole = SupplementB.finalCopy(kase, blank);
        try (var pdf = Loader.loadPDF(whole)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(blank.edition().pages());
        }
        assertThat(UniversalAccess.broken(whole)).isEmpty();
        assertThat(UniversalAccess.broken(SupplementB.draft(kase, blank))).isEmpty();
    }

    @Test
    void whatIsAddedToAnOfficialFormBreaksNoRuleThatItDoesNotBreakItself() {
        var sample = new OfficialSample("g-28.pdf");
        var broken = UniversalAccess.broken(sample.official);
        assertThat(broken).hasSizeBetween(1, 10);
        assertThat(broken).containsAll(UniversalAccess.broken(sample.prepared));
        assertThat(broken).containsAll(UniversalAccess.broken(sample.form.fill(sample.values)));
        var printer = new Printer(BLANK.edition(), true, sample.form);
        var more = List.of(
                new Overflow(2, "Part 3", "6", "A made-up tale of nothing at all. ".repeat(400)),
                new Overflow(3, "Part 4", "5", "A short word."));
        var filled = new FilledFields(
                Map.of(),
                more,
                new FilledFields.Heading("Sampleton Police Department", "Sample, Testina", "900000001"));
        assertThat(broken).containsAll(UniversalAccess.broken(printer.fill(filled, false)));
        assertThat(broken).containsAll(UniversalAccess.broken(printer.fill(filled, true)));
    }

    @Test
    void aFormWithoutItsTagsIsFound() {
        var blank = new String(BLANK.bytes(), StandardCharsets.ISO_8859_1);
        var untagged = blank.replace("/StructTreeRoot", "/NoTreeNoRoot!!").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(UniversalAccess.broken(untagged)).isNotEmpty();
    }

    @Test
    void aPageIsReadInTheOrderOfItsItemsWithEachBoxBesideItsWord() throws IOException {
        try (var pdf = Loader.loadPDF(BLANK.bytes())) {
            var read = new ArrayList<String>();
            read(pdf.getDocumentCatalog().getStructureTreeRoot().getKids(), read);
            assertThat(read.stream().filter("Form"::equals)).hasSize(133);
            assertThat(read.stream().filter("H1"::equals)).hasSize(1);
            assertThat(read.get(0)).isEqualTo("Document");
        }
        var order = ReadingOrder.of(
                BLANK.edition(),
                Edition.lines("i-918b-page.tsv").stream().map(Mark::of).toList());
        var said = order.get(0).stream()
                .map(element -> element.pieces().stream()
                        .map(piece -> piece.mark() != null
                                ? piece.mark().text()
                                : "[" + piece.field().item() + "]")
                        .collect(Collectors.joining(" ")))
                .toList();
        assertThat(said)
                .containsSubsequence(
                        "Part 1.  Victim Information",
                        "2.a. Family Name (Last Name) [2.a]",
                        "5. Sex [5] Male [5] Female",
                        "Part 2.  Agency Information",
                        "1. Name of Certifying Agency [1]",
                        "Agency Address",
                        "5.a. Street Number and Name [5.a]");
        assertThat(order.stream()
                        .flatMap(List::stream)
                        .flatMap(element -> element.pieces().stream())
                        .filter(piece -> piece.field() != null))
                .hasSize(BLANK.edition().fields().size());
    }

    private static void read(List<Object> kids, List<String> to) {
        for (var kid : kids) {
            if (kid instanceof PDStructureElement element) {
                to.add(element.getStructureType());
                read(element.getKids(), to);
            }
        }
    }
}
