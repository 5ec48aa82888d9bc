package org.attest.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.forms.UniversalAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterPdfTest {
    private static final Path LETTERS = Path.of("target", "letters");

    static Stream<String> kinds() {
        return LetterFixture.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyWordOfALetterIsOnItsPages(String kind) throws IOException {
        var letter = LetterFixture.all().get(kind);
        var text = squeezed(text(LetterPdf.of(letter)));
        assertThat(text)
                .contains(squeezed("Sampleton Police Department"))
                .contains(squeezed("1 Example Street \u00b7 Sampleton, MA 01000 \u00b7 (413) 555-0100"))
                .contains(squeezed("September 1, 2026"))
                .contains(squeezed("Our reference: SPD-2026-0042"))
                .contains(squeezed("Exempla Placeholder Chief of Police"));
        letter.to().address().forEach(line -> assertThat(text).contains(squeezed(line)));
        assertThat(text).contains(squeezed(letter.subject()));
        for (var passage : letter.passages()) {
            passage.paragraphs().forEach(paragraph -> assertThat(text).contains(squeezed(paragraph)));
            passage.facts().forEach(fact -> assertThat(text).contains(squeezed(fact.label() + ":" + fact.value())));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anOrdinaryLetterTakesAtMostTwoPagesAndItsFileIsSound(String kind) throws Exception {
        var bytes = LetterPdf.of(LetterFixture.all().get(kind));
        Files.createDirectories(LETTERS);
        var file = Files.write(LETTERS.resolve(kind.replace(' ', '-') + ".pdf"), bytes);
        try (var pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
        checkWithQpdf(file);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void neitherTitleNorMetadataNameAnybodyOrAnything(String kind) throws IOException {
        try (var pdf = Loader.loadPDF(LetterPdf.of(LetterFixture.all().get(kind)))) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Letter");
            assertThat(information.getMetadataKeys())
                    .isSubsetOf("Title", "Producer", "Creator", "CreationDate", "ModDate");
            var xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp + information.getProducer() + information.getCreator())
                    .doesNotContain("SPD-2026", "Sample", "SAMPLE", "Exemplar", "918", "914", "request");
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aLetterIsTaggedForAScreenReader(String kind) throws IOException {
        try (var pdf = Loader.loadPDF(LetterPdf.of(LetterFixture.all().get(kind)))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            var types = types(catalog.getStructureTreeRoot());
            assertThat(types.get(0)).isEqualTo("Document");
            assertThat(types).contains("P", "H1", "H2");
            assertThat(types.stream().filter("H1"::equals)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noRuleForDocumentsThatEverybodyCanReadIsBroken(String kind) {
        assertThat(UniversalAccess.broken(LetterPdf.of(LetterFixture.all().get(kind))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyFontTravelsInTheFile(String kind) throws IOException {
        try (var pdf = Loader.loadPDF(LetterPdf.of(LetterFixture.all().get(kind)))) {
            for (var page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aLongLetterFlowsOnToNumberedPagesAndLosesNothing() throws Exception {
        var reason = IntStream.rangeClosed(1, 90)
                .mapToObj("Sentence number %d of a long reason, which goes on for a while."::formatted)
                .collect(Collectors.joining(" "));
        var bytes = LetterPdf.of(LetterFixture.denial(FormKind.I_918B, reason));
        try (var pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("Page %d of %d".formatted(page, pages), "SPD-2026-0042");
            }
        }
        var text = squeezed(text(bytes).replaceAll("SPD-2026-0042\\s+Page \\d of \\d", ""));
        assertThat(text).contains(squeezed(reason));
        Files.createDirectories(LETTERS);
        checkWithQpdf(Files.write(LETTERS.resolve("long.pdf"), bytes));
    }

    @Test
    void theSignatureNeverStandsAloneOnAPage() throws IOException {
        for (int sentences = 1; sentences <= 60; sentences++) {
            var reason =
                    "A sentence that fills about one line of the letter, and then a little more. ".repeat(sentences);
            try (var pdf = Loader.loadPDF(LetterPdf.of(LetterFixture.denial(FormKind.I_918B, reason)))) {
                assertThat(text(pdf, pdf.getNumberOfPages()))
                        .as("%d sentences", sentences)
                        .contains("Sincerely,", "Exempla Placeholder", "Department of Homeland Security");
            }
        }
    }

    @Test
    void noHeadingStandsAtTheFootOfAPage() throws IOException {
        for (int sentences = 1; sentences <= 60; sentences++) {
            var reason =
                    "A sentence that fills about one line of the letter, and then a little more. ".repeat(sentences);
            var letter = LetterFixture.denial(FormKind.I_918B, reason);
            var headings = letter.passages().stream().map(Passage::heading).toList();
            try (var pdf = Loader.loadPDF(LetterPdf.of(letter))) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    var lines = text(pdf, page).strip().split("\\R");
                    assertThat(lines[lines.length - 1]).contains("SPD-2026-0042", "Page %d".formatted(page));
                    assertThat(headings).doesNotContain(lines[lines.length - 2].strip());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Nguy\u1ec5n", "Nguye\u0302\u0303n", "Mu\u00f1oz-\u0141ukasz", "\u0416\u0443\u043a\u043e\u0432"})
    void namesWithAccentsAreDrawnWhole(String name) throws IOException {
        var text = text(LetterPdf.of(LetterFixture.denial(FormKind.I_918B, name)));
        assertThat(text).contains(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    @Test
    void aGlyphThatTheFontLacksIsRefusedByNameAndNotDropped() {
        var letter = LetterFixture.denial(FormKind.I_918B, "Signed \u738b and \ud83d\ude00 and \u202eturned");
        assertThat(LetterPdf.undrawable(letter))
                .containsExactlyInAnyOrder(
                        "U+738B CJK UNIFIED IDEOGRAPHS 738B", "U+1F600 GRINNING FACE", "U+202E RIGHT-TO-LEFT OVERRIDE");
        assertThatThrownBy(() -> LetterPdf.of(letter))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+1F600 GRINNING FACE");
    }

    @Test
    void lettersDrawnAtTheSameTimeDoNotDisturbEachOther() throws IOException {
        var letters = LetterFixture.all();
        var drawn = Stream.generate(letters::entrySet)
                .limit(8)
                .flatMap(Set::stream)
                .parallel()
                .map(entry -> Map.entry(entry.getKey(), LetterPdf.of(entry.getValue())))
                .toList();
        for (var entry : drawn) {
            assertThat(text(entry.getValue())).isEqualTo(text(LetterPdf.of(letters.get(entry.getKey()))));
        }
    }

    @Test
    void aWordLongerThanALineIsBrokenAndNotCutOff() throws IOException {
        var word = "x".repeat(400) + "END";
        assertThat(squeezed(text(LetterPdf.of(LetterFixture.denial(FormKind.I_918B, word)))))
                .contains(word);
    }

    @Test
    void aLetterheadIsMadeFromTheAgencysOwnRecord() {
        var head = Letterhead.of(new AgencyFacts(
                "Sampleton Police Department",
                new FullName("Placeholder", "Exempla", null),
                new Address(
                        "1 Example Street", Address.UnitKind.STE, "5", "Sampleton", "MA", "01000", null, null, null),
                AgencyFacts.Type.LOCAL,
                AgencyFacts.Category.LAW_ENFORCEMENT,
                null,
                "4135550100",
                null));
        assertThat(head.address()).containsExactly("1 Example Street, Suite 5", "Sampleton, MA 01000");
        assertThat(head.phone()).isEqualTo("(413) 555-0100");
    }

    /** Skipped on a desk without qpdf, but never in continuous integration. */
    private static void checkWithQpdf(Path file) throws IOException, InterruptedException {
        var found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "qpdf")));
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as("qpdf is there").isTrue();
        }
        assumeTrue(found, "qpdf is not installed");
        var check = new ProcessBuilder("qpdf", "--check", file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(check.exitValue()).as(said).isZero();
    }

    private static List<String> types(PDStructureNode node) {
        var types = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(types(element));
            }
        }
        return types;
    }

    private static String text(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Without blanks, since a line may end where the author wrote none. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
