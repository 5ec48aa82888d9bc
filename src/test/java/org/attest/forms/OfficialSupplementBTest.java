package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.casefile.FormKind.I_918B;
import static org.attest.forms.SnapshotFixture.*;

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
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.binding.FormBinder;
import org.attest.casefile.CaseSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case is written into an official Supplement B as it is into our own: the same answers, nothing cut, nothing spoilt. */
class OfficialSupplementBTest {
    private static final SyntheticSupplementB FORM = SyntheticSupplementB.lot(11);
    private static final byte[] PREPARED = Preparation.of(FORM.bytes());
    private static final Blank OFFICIAL = blank(PREPARED);
    private static final Path FOLDER = Path.of("target", "papers");
    private static final int DPI = 144;

    private static Blank blank(byte[] prepared) {
        var map = ItemMap.of(I_918B, FormBinder.bind(prepared)).settled(ItemMapTest.DATES);
        return Blank.official(map.edition(map.stampedDate().orElseThrow()), prepared);
    }

    private static List<CaseSnapshot> cases() {
        return List.of(
                complete(),
                full(),
                with("victim.name.family", "Nguyễn-Łukasz"),
                with("victim.name.given", "Muñoz-O'Neill"),
                new CaseSnapshot(complete().number(), I_918B, null, null, null, null, null, null));
    }

    @Test
    void theOfficialFormSaysOfEachItemWhatOurOwnSays() throws IOException {
        assertThat(OFFICIAL.isOfficial()).isTrue();
        assertThat(OFFICIAL.editionDate()).isEqualTo("01/20/25");
        for (var kase : cases()) {
            var own = SupplementB.fields(kase, BUILT_IN);
            var official = read(SupplementB.finalCopy(kase, OFFICIAL));
            FORM.truth().forEach((name, truth) -> {
                var ours = BUILT_IN.edition().fields().stream()
                        .filter(f -> f.part().equals(truth.part()) && f.item().equals(truth.item()))
                        .filter(f -> java.util.Objects.equals(f.option(), truth.option()))
                        .findFirst()
                        .orElseThrow();
                if (truth.kind() == FormField.Kind.INK) {
                    assertThat(official.get(name)).as(name).isEmpty();
                    return;
                }
                var said = own.get(ours.name());
                var printed = official.get(name);
                if (truth.kind() == FormField.Kind.CHECKBOX) {
                    assertThat(!printed.equals("Off")).as(name).isEqualTo(said.equals("Yes"));
                } else if (!isDivided(said)
                        && !isDivided(printed)
                        && !truth.part().equals("Part 7")) {
                    assertThat(printed).as(name).isEqualTo(said);
                }
            });
        }
    }

    private static boolean isDivided(String text) {
        return text.contains("Part 7)");
    }

    @Test
    void everyWordOfEachAnswerStandsSomewhereOnThePaper() throws IOException {
        for (var kase : cases()) {
            for (var blank : List.of(OFFICIAL, BUILT_IN)) {
                var answers = Answers.of(kase);
                var filled = SupplementB.filled(kase, blank);
                var paper = squeezed(text(SupplementB.finalCopy(kase, blank)));
                filled.values().forEach((name, value) -> {
                    if (blank.edition().named(name).orElseThrow().kind() == FormField.Kind.TEXT) {
                        assertThat(paper).as(name).contains(squeezed(value));
                    }
                });
                filled.sheets()
                        .forEach(sheet -> assertThat(paper).as(sheet.item()).contains(squeezed(sheet.text())));
                for (var field : blank.edition().fields()) {
                    if (field.kind() == FormField.Kind.TEXT && !field.part().equals("Part 7")) {
                        assertThat(whole(field, filled, blank))
                                .as(field.part() + " item " + field.item())
                                .isEqualTo(squeezed(Words.printable(answers.text(field.part(), field.item()))));
                    }
                }
            }
        }
    }

    /** What stands in the box, in the blocks and on the sheets for an item, put together again. */
    private static String whole(FormField field, FilledFields filled, Blank blank) {
        var said = filled.values().get(field.name());
        var pieces = new StringBuilder(said.replaceAll("\\(((continued in|see) )?Part 7\\)$", ""));
        if (pieces.length() == said.length()) {
            return squeezed(said);
        }
        for (var block : blank.edition().additional().blocks()) {
            var part = filled.values()
                    .get(blank.edition().text("Part 7", block + ".b").name());
            var item = filled.values()
                    .get(blank.edition().text("Part 7", block + ".c").name());
            if (field.part().equals("Part " + part) && field.item().equals(item)) {
                pieces.append(' ');
                pieces.append(filled.values()
                        .get(blank.edition().text("Part 7", block + ".d").name())
                        .replace(Filling.BELOW, "")
                        .replace(Filling.ON_SHEET, ""));
            }
        }
        filled.sheets().stream()
                .filter(s -> s.part().equals(field.part()) && s.item().equals(field.item()))
                .forEach(s -> pieces.append(' ').append(s.text()));
        return squeezed(pieces.toString());
    }

    @Test
    void theFinalCopyIsLockedOpenAndQuietAndKeepsItsTags() throws IOException {
        for (var pdf : List.of(SupplementB.finalCopy(full(), OFFICIAL), SupplementB.draft(full(), OFFICIAL))) {
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                    .doesNotContain("/XFA", "/Perms", "/SigFlags", "/JavaScript", "/AA ", "/Encrypt", "Stale words");
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.isEncrypted()).isFalse();
                assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                        .isNotEmpty();
                assertThat(document.getDocumentCatalog().getMarkInfo().isMarked())
                        .isTrue();
                var fields = document.getDocumentCatalog().getAcroForm().getFieldTree();
                int count = 0;
                for (var field : fields) {
                    if (field instanceof PDTerminalField terminal) {
                        assertThat(terminal.isReadOnly())
                                .as(terminal.getFullyQualifiedName())
                                .isTrue();
                        assertThat(terminal.getWidgets().get(0).getCOSObject().containsKey("StructParent"))
                                .as(terminal.getFullyQualifiedName())
                                .isTrue();
                        count++;
                    }
                }
                assertThat(count).isEqualTo(138);
            }
        }
    }

    @Test
    void theBarcodesAreTheVeryStreamsOfTheOfficialFile() throws IOException {
        assertThat(barcodes(SupplementB.draft(full(), OFFICIAL)))
                .isEqualTo(barcodes(FORM.bytes()))
                .hasSize(5);
    }

    private static Map<String, String> barcodes(byte[] pdf) throws IOException {
        var drawn = new HashMap<String, String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                if (field.getFullyQualifiedName().contains("BarCode") && field instanceof PDTerminalField barcode) {
                    var look = barcode.getWidgets()
                            .get(0)
                            .getAppearance()
                            .getNormalAppearance()
                            .getAppearanceStream();
                    drawn.put(
                            barcode.getFullyQualifiedName(),
                            barcode.getValueAsString()
                                    + new String(look.getContentStream().toByteArray(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return drawn;
    }

    @Test
    void aDraftSaysSoOnEveryPageAndSheetAndTheFinalCopyOnNone() throws IOException {
        try (var draft = Loader.loadPDF(SupplementB.draft(full(), OFFICIAL));
                var last = Loader.loadPDF(SupplementB.finalCopy(full(), OFFICIAL))) {
            assertThat(draft.getNumberOfPages())
                    .isEqualTo(last.getNumberOfPages())
                    .isGreaterThan(5);
            for (int page = 1; page <= draft.getNumberOfPages(); page++) {
                assertThat(page(draft, page)).as("page " + page).contains("DRAFT: not for signature");
                assertThat(page(last, page)).as("page " + page).doesNotContain("DRAFT");
            }
            assertThat(page(last, 6))
                    .contains("Continuation of Form I-918 Supplement B, Part 7", "Sampleton", "Page 2, Part 3, Item 6")
                    .doesNotContain("working copy");
        }
    }

    @Test
    void equalCasesMakeEqualBytesOnAnyThread() throws Exception {
        var alone = SupplementB.finalCopy(full(), OFFICIAL);
        var threads = Executors.newFixedThreadPool(8);
        try {
            var work = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < 24; i++) {
                work.add(() -> SupplementB.finalCopy(full(), OFFICIAL));
            }
            for (var made : threads.invokeAll(work)) {
                assertThat(made.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(SupplementB.finalCopy(full(), blank(PREPARED))).isEqualTo(alone);
        assertThat(SupplementB.draft(full(), OFFICIAL)).isEqualTo(SupplementB.draft(full(), OFFICIAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutool", "pdftoppm"})
    void theRightBoxesAreSeenTickedAndNoOthers(String tool) throws Exception {
        org.junit.jupiter.api.Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin", tool)) || "true".equals(System.getenv("CI")), tool);
        for (var kase : List.of(complete(), full())) {
            var pdf = keep("ticks.pdf", SupplementB.finalCopy(kase, OFFICIAL));
            var answers = Answers.of(kase);
            var pages = new HashMap<Integer, java.awt.image.BufferedImage>();
            int ticks = 0;
            for (var field : OFFICIAL.edition().fields()) {
                if (field.kind() != FormField.Kind.CHECKBOX) {
                    continue;
                }
                if (!pages.containsKey(field.page())) {
                    pages.put(field.page(), drawn(tool, pdf, field.page()));
                }
                var truth = FORM.truth().get(field.name());
                boolean wanted = answers.isTicked(truth.part(), truth.item(), truth.option());
                assertThat(dark(pages.get(field.page()), field) > .08)
                        .as(tool + " " + truth)
                        .isEqualTo(wanted);
                ticks += wanted ? 1 : 0;
            }
            assertThat(ticks).isGreaterThan(8);
        }
    }

    private static java.awt.image.BufferedImage drawn(String tool, Path pdf, int page) throws Exception {
        var image = Files.createTempFile("page", "");
        var command = tool.equals("mutool")
                ? List.of("mutool", "draw", "-r", "" + DPI, "-o", image + ".png", pdf.toString(), "" + page)
                : List.of(
                        "pdftoppm",
                        "-r",
                        "" + DPI,
                        "-png",
                        "-singlefile",
                        "-f",
                        "" + page,
                        "-l",
                        "" + page,
                        pdf.toString(),
                        image.toString());
        run(command);
        var read = ImageIO.read(Path.of(image + ".png").toFile());
        Files.delete(image);
        Files.delete(Path.of(image + ".png"));
        return read;
    }

    /** How much of the inside of a box is dark. */
    private static double dark(java.awt.image.BufferedImage page, FormField box) {
        double scale = DPI / 72.0;
        int dark = 0;
        int all = 0;
        for (int x = (int) ((box.x() + 1.5) * scale); x < (box.x() + box.width() - 1.5) * scale; x++) {
            for (int y = (int) ((792 - box.y() - box.height() + 1.5) * scale); y < (792 - box.y() - 1.5) * scale; y++) {
                dark += (page.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
                all++;
            }
        }
        return (double) dark / all;
    }

    @Test
    void whatGoesOnElsewhereIsCitedAsThePageNumbersIt() {
        var bound = ItemMapTest.renumbered(FormBinder.bind(PREPARED), FORM.field("Part 4", "5", null), "9");
        var edition = ItemMap.of(I_918B, bound).settled(ItemMapTest.DATES).edition("01/20/25");
        var blank = Blank.official(edition, PREPARED);
        var filled = SupplementB.filled(with("helpfulness.other", "A made-up remark. ".repeat(150)), blank);
        assertThat(filled.values().get(edition.text("Part 7", "4.b").name())).isEqualTo("4");
        assertThat(filled.values().get(edition.text("Part 7", "4.c").name())).isEqualTo("9");
    }

    @Test
    @EnabledIf("hasQpdf")
    void qpdfFindsNothingWrong() throws Exception {
        run(List.of(
                "qpdf",
                "--check",
                keep("official.pdf", SupplementB.finalCopy(full(), OFFICIAL)).toString()));
        run(List.of(
                "qpdf",
                "--check",
                keep("official-draft.pdf", SupplementB.draft(full(), OFFICIAL)).toString()));
        run(List.of("qpdf", "--check", keep("prepared.pdf", PREPARED).toString()));
    }

    static boolean hasQpdf() {
        return Files.isExecutable(Path.of("/usr/bin/qpdf")) || "true".equals(System.getenv("CI"));
    }

    @Test
    void aCaseOfTheOtherFormAndAFileOfOtherFieldsAreRefused() {
        var other = new CaseSnapshot(
                complete().number(), org.attest.casefile.FormKind.I_914B, null, null, null, null, null, null);
        assertThatThrownBy(() -> SupplementB.finalCopy(other, OFFICIAL)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Blank.official(
                        OFFICIAL.edition()
                                .printedAs(
                                        "x",
                                        5,
                                        List.of(new FormField(
                                                "nowhere",
                                                1,
                                                FormField.Kind.TEXT,
                                                "Part 1",
                                                "1",
                                                null,
                                                "",
                                                0,
                                                false,
                                                false,
                                                0,
                                                0,
                                                9,
                                                9,
                                                null))),
                        PREPARED))
                .hasMessageContaining("nowhere");
    }

    private static Path keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(FOLDER);
        return Files.write(FOLDER.resolve(name), pdf);
    }

    private static void run(List<String> command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Map<String, String> read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var values = new HashMap<String, String>();
            for (var field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
                if (field instanceof PDTerminalField terminal) {
                    values.put(
                            terminal.getFullyQualifiedName(),
                            terminal.getValueAsString().replaceAll("^\\[(.*)]$", "$1"));
                }
            }
            return values;
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
