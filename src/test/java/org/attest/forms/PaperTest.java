package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.forms.SnapshotFixture.BUILT_IN;
import static org.attest.forms.SnapshotFixture.complete;
import static org.attest.forms.SnapshotFixture.full;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The PDF itself, read by a second library and looked at pixel by pixel. */
class PaperTest {
    private static final float DPI = 144;

    @Test
    void theFormHasExactlyTheAnswerFieldsOfTheEdition() throws IOException {
        List<String> expected;
        try (var names = PaperTest.class.getResourceAsStream("i-918b-names.txt")) {
            expected = new String(names.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        try (var pdf = Loader.loadPDF(SupplementB.finalCopy(complete(), BUILT_IN))) {
            var found = new ArrayList<String>();
            pdf.getDocumentCatalog().getAcroForm().getFieldTree().forEach(field -> {
                if (!field.getWidgets().isEmpty()) {
                    found.add(field.getFullyQualifiedName());
                }
            });
            assertThat(found).hasSize(133).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void everyTooltipSaysPartAndItemAndNeverAsksForAnybodysStatus() throws IOException {
        try (var pdf = Loader.loadPDF(SupplementB.finalCopy(complete(), BUILT_IN))) {
            for (var field : BUILT_IN.edition().fields()) {
                var tooltip = field(pdf, field.name()).getAlternateFieldName();
                assertThat(tooltip).as(field.name()).contains(field.part()).contains("item " + field.item());
                assertThat(tooltip.toLowerCase())
                        .as(field.name())
                        .doesNotContainPattern(
                                "immigra|citizen|nationality|undocumented|deport|asylum|visa|alien(?! registration number)");
            }
        }
    }

    @Test
    void everyFieldIsReadOnlyOnceFilled() throws IOException {
        try (var pdf = Loader.loadPDF(SupplementB.finalCopy(complete(), BUILT_IN))) {
            for (var field : BUILT_IN.edition().fields()) {
                assertThat(field(pdf, field.name()).isReadOnly())
                        .as(field.name())
                        .isTrue();
            }
        }
    }

    @Test
    void whatIsTickedIsSeenAndWhatIsNotTickedIsEmpty() throws Exception {
        for (var kase : List.of(complete(), full())) {
            var values = SupplementB.fields(kase, BUILT_IN);
            assertThat(values.values()).contains("Yes", "Off");
            var paper = SupplementB.finalCopy(kase, BUILT_IN);
            try (var pdf = Loader.loadPDF(paper)) {
                var pages = new ArrayList<BufferedImage>();
                for (int page = 0; page < 5; page++) {
                    pages.add(new PDFRenderer(pdf).renderImageWithDPI(page, DPI));
                }
                assertTicks(values, pages);
            }
            for (var program : Looked.by()) {
                assertTicks(values, Looked.pages(program, paper));
            }
        }
    }

    private static void assertTicks(Map<String, String> values, List<BufferedImage> pages) {
        var boxes = BUILT_IN.edition().fields().stream()
                .filter(field -> field.kind() == FormField.Kind.CHECKBOX)
                .toList();
        assertThat(boxes).hasSize(58);
        for (var box : boxes) {
            double ink = ink(pages.get(box.page() - 1), box);
            if (values.get(box.name()).equals("Yes")) {
                assertThat(ink).as(box.name()).isGreaterThan(.12);
            } else {
                assertThat(ink).as(box.name()).isLessThan(.01);
            }
        }
    }

    @Test
    void qpdfFindsNothingWrong() throws IOException, InterruptedException {
        var qpdf = Files.isExecutable(Path.of("/usr/bin/qpdf"));
        assumeTrue(qpdf || "true".equals(System.getenv("CI")), "qpdf is not installed");
        for (var paper : List.of(
                SupplementB.finalCopy(complete(), BUILT_IN),
                SupplementB.finalCopy(full(), BUILT_IN),
                SupplementB.draft(full(), BUILT_IN))) {
            var file = Files.createTempFile("paper", ".pdf");
            try {
                Files.write(file, paper);
                var check = new ProcessBuilder("qpdf", "--check", file.toString())
                        .redirectErrorStream(true)
                        .start();
                var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(check.waitFor()).as(said).isZero();
            } finally {
                Files.delete(file);
            }
        }
    }

    @Test
    void everyPageSaysThatItIsAWorkingCopy() throws IOException {
        try (var pdf = Loader.loadPDF(SupplementB.finalCopy(full(), BUILT_IN))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(pdf);
                assertThat(text).as("page " + page).contains("working copy").contains("The official form from USCIS");
                assertThat(text).as("page " + page).contains("Edition 01/20/25");
            }
        }
    }

    @Test
    void whatAttestPrintsOnASheetAndADraftIsWholeAndBold() throws IOException {
        try (var pdf = Loader.loadPDF(SupplementB.draft(full(), BUILT_IN))) {
            var fonts = new TreeMap<String, String>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    fonts.merge(text.getFont().getName(), text.getUnicode(), String::concat);
                    super.processTextPosition(text);
                }
            };
            stripper.setStartPage(6);
            stripper.setEndPage(6);
            assertThat(stripper.getText(pdf)).contains("Petitioner's Name", "Attest's working copy", "DRAFT");
            assertThat(fonts.keySet()).allSatisfy(font -> assertThat(font).matches(".*-Bold|DejaVuSansCondensed"));
        }
    }

    @Test
    void namesWithRareLettersAreFoundInTheText() throws IOException {
        for (var name : List.of("Nguyễn", "Łukasz", "Muñoz-O'Neill")) {
            var kase = SnapshotFixture.with("victim.name.family", name);
            try (var pdf = Loader.loadPDF(SupplementB.finalCopy(kase, BUILT_IN))) {
                pdf.getDocumentCatalog().getAcroForm().flatten(); // so that what is drawn in the boxes is page text
                assertThat(new PDFTextStripper().getText(pdf)).contains(name);
            }
        }
    }

    @Test
    void theMetadataNamesNobody() throws IOException {
        var family = full().victim().name().family();
        try (var pdf = Loader.loadPDF(SupplementB.finalCopy(full(), BUILT_IN))) {
            var about = pdf.getDocumentInformation().getCOSObject().toString();
            assertThat(about).doesNotContain(family);
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Form I-918 Supplement B");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
        }
    }

    @Test
    void manyAtOnceMakeTheSamePaper() throws Exception {
        var alone = SupplementB.finalCopy(full(), BUILT_IN);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var work = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 32; i++) {
                work.add(() -> SupplementB.finalCopy(full(), BUILT_IN));
            }
            for (var paper : threads.invokeAll(work)) {
                assertThat(paper.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static PDField field(org.apache.pdfbox.pdmodel.PDDocument pdf, String name) {
        return pdf.getDocumentCatalog().getAcroForm().getField(name);
    }

    /** Share of dark pixels well inside a box. */
    private static double ink(BufferedImage page, FormField box) {
        float scale = DPI / 72;
        int left = Math.round((box.x() + 2) * scale);
        int right = Math.round((box.x() + box.width() - 2) * scale);
        int top = Math.round(page.getHeight() - (box.y() + box.height() - 2) * scale);
        int bottom = Math.round(page.getHeight() - (box.y() + 2) * scale);
        int dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                if ((page.getRGB(x, y) & 0xFF) < 128) {
                    dark++;
                }
            }
        }
        return (double) dark / ((right - left) * (bottom - top));
    }
}
