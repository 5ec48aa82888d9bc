package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.forms.SnapshotFixture.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.casefile.CaseSnapshot;
import org.junit.jupiter.api.Test;

class SupplementBTest {
    @Test
    void thePaperSaysWhatTheFieldsSay() throws IOException {
        for (var kase : List.of(complete(), full(), empty())) {
            assertThat(read(SupplementB.finalCopy(kase, BUILT_IN)))
                    .containsAllEntriesOf(SupplementB.fields(kase, BUILT_IN));
            assertThat(read(SupplementB.draft(kase, BUILT_IN)))
                    .containsAllEntriesOf(SupplementB.fields(kase, BUILT_IN));
        }
    }

    @Test
    void theSignatureAndItsDateStayBlankForInk() throws IOException {
        var read = read(SupplementB.finalCopy(full(), BUILT_IN));
        var ink = BUILT_IN.edition().fields().stream()
                .filter(field -> field.kind() == FormField.Kind.INK)
                .toList();
        assertThat(ink).hasSize(2).allSatisfy(field -> {
            assertThat(SupplementB.fields(full(), BUILT_IN)).doesNotContainKey(field.name());
            assertThat(read.getOrDefault(field.name(), "")).isEmpty();
        });
    }

    @Test
    void aLongNarrativeIsReadBackWholeFromThePaper() throws IOException {
        var kase = full();
        var sheets = SupplementB.filled(kase, BUILT_IN).sheets();
        var printed = squeezed(text(SupplementB.finalCopy(kase, BUILT_IN), 6));
        assertThat(sheets).isNotEmpty().allSatisfy(sheet -> assertThat(printed).contains(squeezed(sheet.text())));
        var form = squeezed(text(SupplementB.finalCopy(kase, BUILT_IN), 1));
        SupplementB.fields(kase, BUILT_IN).values().stream()
                .filter(value -> !value.equals("Off") && !value.equals("Yes"))
                .forEach(value -> assertThat(form).contains(squeezed(value)));
    }

    @Test
    void equalSnapshotsMakeEqualPapers() {
        assertThat(SupplementB.finalCopy(full(), BUILT_IN)).isEqualTo(SupplementB.finalCopy(full(), BUILT_IN));
        assertThat(SupplementB.draft(complete(), BUILT_IN)).isEqualTo(SupplementB.draft(complete(), BUILT_IN));
        assertThat(SupplementB.draft(complete(), BUILT_IN)).isNotEqualTo(SupplementB.finalCopy(complete(), BUILT_IN));
    }

    @Test
    void aDraftSaysThatItIsOneAndTheFinalCopyDoesNot() throws IOException {
        assertThat(text(SupplementB.draft(complete(), BUILT_IN), 1)).contains("DRAFT");
        assertThat(text(SupplementB.finalCopy(complete(), BUILT_IN), 1)).doesNotContain("DRAFT");
    }

    @Test
    void aCharacterThatTheFontLacksIsRefusedByItemAndNeverDropped() {
        var kase = with("criminalActivity.narrative", "Secret words 漢 and more");
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable print :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> SupplementB.draft(kase, BUILT_IN), () -> SupplementB.finalCopy(kase, BUILT_IN))) {
            assertThatThrownBy(print)
                    .isInstanceOf(CannotPrint.class)
                    .hasMessageContaining("Part 3 item 6")
                    .hasMessageContaining("U+6F22")
                    .hasMessageNotContaining("Secret");
        }
    }

    @Test
    void accentsWrittenAsTwoCharactersArePrintedAsOne() {
        var kase = with("victim.name.given", "Jose\u0301");
        assertThat(SupplementB.missing(kase)).isEmpty();
        assertThatCode(() -> SupplementB.finalCopy(kase, BUILT_IN)).doesNotThrowAnyException();
        assertThat(SupplementB.fields(kase, BUILT_IN)).containsValue("José");
    }

    @Test
    void theEditionIsTheOneThatIsPrinted() {
        assertThat(BUILT_IN.editionDate()).isEqualTo(BUILT_IN.edition().editionDate());
    }

    /** Looked at by eye as well: written where the build keeps its own things. */
    @Test
    void thePapersAreKeptForLooking() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("complete.pdf"), SupplementB.finalCopy(complete(), BUILT_IN));
        Files.write(folder.resolve("full.pdf"), SupplementB.finalCopy(full(), BUILT_IN));
        Files.write(folder.resolve("draft.pdf"), SupplementB.draft(full(), BUILT_IN));
        assertThat(folder.resolve("draft.pdf")).isNotEmptyFile();
    }

    private static CaseSnapshot empty() {
        return new CaseSnapshot(complete().number(), complete().form(), null, null, null, null, null, null);
    }

    private static Map<String, String> read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var values = new HashMap<String, String>();
            for (var field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
                if (field instanceof PDTerminalField terminal) {
                    values.put(terminal.getFullyQualifiedName(), plain(terminal.getValueAsString()));
                }
            }
            return values;
        }
    }

    private static String plain(String value) {
        return value.startsWith("[") && value.endsWith("]") ? value.substring(1, value.length() - 1) : value;
    }

    private static String text(byte[] pdf, int firstPage) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            var stripper = new PDFTextStripper();
            stripper.setStartPage(firstPage);
            return stripper.getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
