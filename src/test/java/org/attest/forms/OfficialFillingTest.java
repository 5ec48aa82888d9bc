package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.attest.binding.Box;
import org.attest.binding.FieldType;
import org.attest.binding.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real official forms, prepared and filled to the brim, read by a second library and looked at pixel by pixel. */
@EnabledIf(
        value = "org.attest.binding.OfficialForms#wanted",
        disabledReason = "no official forms in ../shared/forms; with CI=true this fails")
class OfficialFillingTest {
    private static final float DPI = 144;
    private static final Map<String, OfficialSample> SAMPLES = new HashMap<>();
    private static final Map<OfficialSample, List<BufferedImage>> FILLED = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void aPreparedFormIsOpenAndQuietAndKeepsItsTags(String file) throws IOException {
        var sample = sample(file);
        assertThat(new String(sample.prepared, StandardCharsets.ISO_8859_1))
                .doesNotContain("/XFA", "/Perms", "/SigFlags", "/JavaScript", "/AA ", "/Encrypt", "/ObjStm", "/XRef");
        try (var before = Loader.loadPDF(sample.official);
                var after = Loader.loadPDF(sample.prepared)) {
            assertThat(after.isEncrypted()).isFalse();
            assertThat(after.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(tags(after)).isEqualTo(tags(before)).isGreaterThan(500);
            assertThat(after.getNumberOfPages()).isEqualTo(before.getNumberOfPages());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void anOfficialFileIsPreparedToTheSameBytesEachTime(String file) {
        var sample = sample(file);
        assertThat(Preparation.of(sample.official)).isEqualTo(sample.prepared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void everyFieldReadsBackAsItWasFilledAndCannotBeChanged(String file) throws IOException {
        var sample = sample(file);
        try (var pdf = Loader.loadPDF(sample.form.fill(sample.values))) {
            var form = pdf.getDocumentCatalog().getAcroForm();
            assertThat(sample.values).hasSizeGreaterThan(90);
            sample.values.forEach((name, value) -> {
                var field = form.getField(name);
                assertThat(field.getValueAsString().replaceAll("[\\[\\]]", ""))
                        .as(name)
                        .isEqualTo(value);
                assertThat(field.isReadOnly()).as(name).isTrue();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void nothingThatWasFilledInIsCut(String file) throws IOException {
        var sample = sample(file);
        try (var pdf = Loader.loadPDF(sample.form.fill(sample.values))) {
            pdf.getDocumentCatalog().getAcroForm().flatten(); // what is drawn in the boxes becomes page text
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(true);
                var here = texts(sample, page + 1);
                for (var field : here) {
                    stripper.addRegion(field.name(), area(field.box(), pdf, page));
                }
                stripper.extractRegions(pdf.getPage(page));
                for (var field : here) {
                    assertThat(letters(stripper.getTextForRegion(field.name())))
                            .as(field.name())
                            .contains(letters(sample.values.get(field.name())));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void whatIsTickedIsSeenAndWhatIsNotTickedIsEmpty(String file) throws Exception {
        var sample = sample(file);
        var filled = sample.form.fill(sample.values);
        assertTicks(sample, filled(sample));
        for (var program : Looked.by()) {
            assertTicks(sample, Looked.pages(program, filled));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void thePageBarcodesStayAsTheyWereDrawn(String file) throws IOException {
        var sample = sample(file);
        var before = rendered(sample.official);
        var after = filled(sample);
        var barcodes = sample.fields.stream()
                .filter(f -> f.type() == FieldType.BARCODE)
                .toList();
        assertThat(barcodes).hasSameSizeAs(before);
        for (var barcode : barcodes) {
            var was = cut(before.get(barcode.page() - 1), barcode.box(), 0);
            assertThat(cut(after.get(barcode.page() - 1), barcode.box(), 0))
                    .as(barcode.name())
                    .isEqualTo(was);
            assertThat(dark(was)).isBetween(.2, .8);
            assertThat(sample.form.fields()).doesNotContain(barcode.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void qpdfFindsNothingWrongWithAFilledForm(String file) throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/qpdf")) || "true".equals(System.getenv("CI")),
                "qpdf is not installed");
        var sample = sample(file);
        for (var pdf : List.of(sample.prepared, sample.form.fill(sample.values))) {
            var path = Files.createTempFile("filled", ".pdf");
            try {
                Files.write(path, pdf);
                run("qpdf", "--check", path.toString());
            } finally {
                Files.delete(path);
            }
        }
    }

    @Test
    void equalValuesMakeEqualBytesOnAnyThread() throws Exception {
        var sample = sample("g-28.pdf");
        var alone = sample.form.fill(sample.values);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var work = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 32; i++) {
                work.add(() -> sample.form.fill(sample.values));
            }
            for (var filled : threads.invokeAll(work)) {
                assertThat(filled.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(PreparedForm.of(sample.prepared).fill(sample.values)).isEqualTo(alone);
    }

    @Test
    void aDraftOfARealFormIsMarkedOnEveryPageAndSheet() throws Exception {
        var sample = sample("g-28.pdf");
        var fields = sample.fields.stream()
                .filter(f -> sample.values.containsKey(f.name()))
                .map(f -> new org.attest.forms.FormField(
                        f.name(),
                        f.page(),
                        f.type() == FieldType.CHECKBOX
                                ? org.attest.forms.FormField.Kind.CHECKBOX
                                : org.attest.forms.FormField.Kind.TEXT,
                        "Part 1",
                        f.name(),
                        null,
                        "",
                        0,
                        false,
                        false,
                        0,
                        0,
                        1,
                        1,
                        null))
                .toList();
        var edition = new Edition(
                org.attest.casefile.FormKind.I_918B,
                "Form G-28",
                "09/17/18",
                "",
                4,
                "Client's Name",
                new Edition.Additional("Part 6", List.of("2")),
                fields);
        var values = new HashMap<String, String>();
        sample.values.forEach((name, value) -> {
            var box = fields.stream()
                    .anyMatch(f -> f.name().equals(name) && f.kind() == org.attest.forms.FormField.Kind.CHECKBOX);
            values.put(name, box && !value.equals("Off") ? "Yes" : value);
        });
        var filled = new FilledFields(
                values,
                List.of(new Overflow(2, "Part 3", "1.b", "A made-up tale that Nguyễn told. ".repeat(300))),
                new FilledFields.Heading("Sampleton Police Department", "SAMPLE, Testina", "012345678"));
        var printer = new Printer(edition, true, sample.form);
        var draft = Files.write(
                Files.createDirectories(Path.of("target", "papers")).resolve("g-28-draft.pdf"),
                printer.fill(filled, true));
        try (var marked = Loader.loadPDF(draft.toFile());
                var last = Loader.loadPDF(printer.fill(filled, false))) {
            assertThat(marked.getNumberOfPages())
                    .isEqualTo(last.getNumberOfPages())
                    .isGreaterThan(5);
            for (int page = 0; page < marked.getNumberOfPages(); page++) {
                assertThat(greys(new PDFRenderer(marked).renderImageWithDPI(page, 50)))
                        .as("page " + (page + 1))
                        .isGreaterThan(greys(new PDFRenderer(last).renderImageWithDPI(page, 50)) + 3_000);
            }
        }
        if (Files.isExecutable(Path.of("/usr/bin/qpdf"))) {
            run("qpdf", "--check", draft.toString());
        }
    }

    /** How many dots have the grey of the mark. */
    private static long greys(BufferedImage page) {
        long greys = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                int grey = page.getRGB(x, y) & 0xff;
                greys += grey > 215 && grey < 235 ? 1 : 0;
            }
        }
        return greys;
    }

    @Test
    void theLinesOfARuledBoxLieOnTheRules() {
        var sample = sample("g-28.pdf");
        var ruled = sample.fields.stream().filter(FormField::isMultiline).toList();
        assertThat(ruled).hasSize(5);
        for (var field : ruled) {
            int rules = Math.round((field.box().top() - field.box().bottom()) / 18);
            var lines = "a line\n".repeat(rules).strip();
            assertThat(sample.form.fits(field.name(), lines)).as(field.name()).isTrue();
            assertThat(sample.form.fits(field.name(), lines + "\none more"))
                    .as(field.name())
                    .isFalse();
        }
    }

    @Test
    void whatAFieldDoesNotTakeIsRefusedByName() {
        var sample = sample("g-28.pdf");
        var state = one(sample, FieldType.DROPDOWN);
        var box = one(sample, FieldType.CHECKBOX);
        var text = one(sample, FieldType.TEXT);
        var barcode = one(sample, FieldType.BARCODE);
        for (var wrong : Map.of(state, "Neverland", box, "Perhaps", text, "x".repeat(500), barcode, "G-28", "none", "x")
                .entrySet()) {
            assertThatThrownBy(() -> sample.form.fill(Map.of(wrong.getKey(), wrong.getValue())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong.getKey());
        }
        assertThatThrownBy(() -> sample.form.fill(Map.of(text, "明")))
                .isInstanceOf(CannotPrint.class)
                .hasMessageContaining(text);
    }

    private static OfficialSample sample(String file) {
        return SAMPLES.computeIfAbsent(file, OfficialSample::new);
    }

    private static String one(OfficialSample sample, FieldType type) {
        return sample.fields.stream()
                .filter(f -> f.type() == type)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static List<FormField> texts(OfficialSample sample, int page) {
        return sample.fields.stream()
                .filter(f -> f.page() == page && f.type() == FieldType.TEXT)
                .toList();
    }

    private static long tags(PDDocument pdf) {
        return pdf.getDocument().getXrefTable().keySet().stream()
                .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
                .filter(o -> o instanceof org.apache.pdfbox.cos.COSDictionary d
                        && d.containsKey(COSName.P)
                        && d.containsKey(COSName.S))
                .count();
    }

    private static void assertTicks(OfficialSample sample, List<BufferedImage> pages) {
        assertThat(sample.boxes()).hasSizeGreaterThan(20);
        for (var box : sample.boxes()) {
            double ink = dark(cut(pages.get(box.page() - 1), box.box(), 2));
            if (sample.values.get(box.name()).equals("Off")) {
                assertThat(ink).as(box.name()).isLessThan(.01);
            } else {
                assertThat(ink).as(box.name()).isGreaterThan(.08);
            }
        }
    }

    /** Rendering takes a while: once for each form. */
    private static List<BufferedImage> filled(OfficialSample sample) throws IOException {
        if (!FILLED.containsKey(sample)) {
            FILLED.put(sample, rendered(sample.form.fill(sample.values)));
        }
        return FILLED.get(sample);
    }

    private static List<BufferedImage> rendered(byte[] filled) throws IOException {
        try (var pdf = Loader.loadPDF(filled)) {
            var pages = new ArrayList<BufferedImage>();
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                pages.add(new PDFRenderer(pdf).renderImageWithDPI(page, DPI));
            }
            return pages;
        }
    }

    private static void run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Rectangle2D area(Box box, PDDocument pdf, int page) {
        float height = pdf.getPage(page).getCropBox().getHeight();
        return new Rectangle2D.Float(
                box.left(), height - box.top() - 1, box.right() - box.left(), box.top() - box.bottom() + 2);
    }

    private static String letters(String text) {
        return Layout.composed(text).replaceAll("\\s", "");
    }

    /** The pixels well inside a rectangle of the page. */
    private static List<Integer> cut(BufferedImage page, Box box, float margin) {
        float scale = DPI / 72;
        var pixels = new ArrayList<Integer>();
        int bottom = Math.round(page.getHeight() - (box.bottom() + margin) * scale);
        int right = Math.round((box.right() - margin) * scale);
        for (int y = Math.round(page.getHeight() - (box.top() - margin) * scale); y < bottom; y++) {
            for (int x = Math.round((box.left() + margin) * scale); x < right; x++) {
                pixels.add(page.getRGB(x, y) & 0xFF);
            }
        }
        return pixels;
    }

    private static double dark(List<Integer> pixels) {
        return pixels.stream().filter(p -> p < 128).count() / (double) pixels.size();
    }
}
