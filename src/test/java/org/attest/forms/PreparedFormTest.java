package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a field of any form does with a text: sizes, copies on several pages, letters beyond the common ones. */
class PreparedFormTest {
    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/DA(/Helv 0 Tf 0 g)>>>>";
    private static final String PAGES = "<</Type/Pages/Count 1/Kids[3 0 R]>>";

    @Test
    void aBoxWithoutASizeOfItsOwnShrinksItsLettersButNeverBelowTheFloor() throws IOException {
        var form = one("/FT/Tx", "100 700 200 718");
        assertThat(size(form.fill(Map.of("one", "Short")))).isEqualTo(10);
        var longest = "A longer text that it takes";
        while (!form.fits("one", longest)) {
            longest = longest.substring(0, longest.length() - 1);
        }
        assertThat(size(form.fill(Map.of("one", longest)))).isEqualTo(Space.SMALLEST);
        var tooLong = longest + " and more";
        assertThat(form.fits("one", tooLong)).isFalse();
        assertThatThrownBy(() -> form.fill(Map.of("one", tooLong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one")
                .hasMessageNotContaining("more");
    }

    @Test
    void aFieldThatStandsInTwoPlacesSaysTheSameInBoth() throws IOException {
        var page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[5 0 R 6 0 R]>>";
        var widget = "<</Type/Annot/Subtype/Widget/F 4/P 3 0 R/Parent 4 0 R/Rect[%s]>>";
        var form = PreparedForm.of(PreparationTest.pdf(Map.of(
                1,
                CATALOG,
                2,
                PAGES,
                3,
                page,
                4,
                "<</FT/Tx/T(one)/TU(Part 1. 1. Name.)/DA(/Helv 9 Tf 0 g)/Kids[5 0 R 6 0 R]>>",
                5,
                widget.formatted("100 700 300 718"),
                6,
                widget.formatted("100 600 160 618"))));
        try (var pdf = Loader.loadPDF(form.fill(Map.of("one", "SAMPLE")))) {
            var field = (PDTerminalField) pdf.getDocumentCatalog().getAcroForm().getField("one");
            assertThat(field.getValueAsString()).isEqualTo("SAMPLE");
            assertThat(field.isReadOnly()).isTrue();
            assertThat(field.getWidgets())
                    .hasSize(2)
                    .allSatisfy(w -> assertThat(w.getAppearance()).isNotNull());
            pdf.getDocumentCatalog().getAcroForm().flatten();
            assertThat(new PDFTextStripper().getText(pdf).split("SAMPLE", -1)).hasSize(3);
        }
        assertThat(form.fits("one", "SAMPLE OF TOO MANY LETTERS"))
                .as("the smaller of the two decides")
                .isFalse();
    }

    @Test
    void aBoxThatStandsInTwoPlacesIsTickedInBoth() throws IOException {
        var page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[5 0 R 6 0 R]>>";
        var widget = "<</Type/Annot/Subtype/Widget/F 4/P 3 0 R/Parent 4 0 R/Rect[%s]/AS/Off/AP 7 0 R>>";
        var form = PreparedForm.of(PreparationTest.pdf(Map.of(
                1,
                CATALOG,
                2,
                PAGES,
                3,
                page,
                4,
                "<</FT/Btn/T(one)/TU(Part 1. 1. Select Yes.)/V/Off/Kids[5 0 R 6 0 R]>>",
                5,
                widget.formatted("100 700 109 709"),
                6,
                widget.formatted("100 600 109 609"),
                7,
                "<</N 8 0 R>>",
                8,
                "<</#20Y#20 9 0 R/Off 9 0 R>>",
                9,
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 0>>\nstream\n\nendstream")));
        try (var pdf = Loader.loadPDF(form.fill(Map.of("one", "Yes")))) {
            var field = (PDTerminalField) pdf.getDocumentCatalog().getAcroForm().getField("one");
            assertThat(field.getCOSObject().getNameAsString(COSName.V)).isEqualTo(" Y ");
            assertThat(field.getWidgets()).hasSize(2).allSatisfy(w -> {
                assertThat(w.getAppearanceState().getName()).isEqualTo(" Y ");
                assertThat(w.getAppearance().getNormalAppearance().isSubDictionary())
                        .isTrue();
            });
        }
        assertThatThrownBy(() -> form.fill(Map.of("one", "No"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lettersBeyondTheCommonOnesBringTheWholeTypefaceAndAreReadBack() throws IOException {
        var form = one("/FT/Tx", "100 700 400 718");
        var common = form.fill(Map.of("one", "Nguyễn, Łukasz, Muñoz-O'Neill"));
        var rare = form.fill(Map.of("one", "Լուսինե 123"));
        assertThat(rare.length).isGreaterThan(common.length + 100_000);
        for (var pdf : Map.of("Nguyễn, Łukasz, Muñoz-O'Neill", common, "Լուսինե 123", rare)
                .entrySet()) {
            try (var document = Loader.loadPDF(pdf.getValue())) {
                document.getDocumentCatalog().getAcroForm().flatten();
                assertThat(new PDFTextStripper().getText(document)).contains(pdf.getKey());
            }
        }
        assertThatThrownBy(() -> form.fill(Map.of("one", "漢")))
                .isInstanceOf(CannotPrint.class)
                .hasMessageContaining("U+6F22");
    }

    private static PreparedForm one(String type, String box) {
        return PreparedForm.of(PreparationTest.pdf(Map.of(
                1,
                CATALOG,
                2,
                PAGES,
                3,
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[4 0 R]>>",
                4,
                "<</Type/Annot/Subtype/Widget" + type + "/T(one)/TU(Part 1. 1. Name.)/F 4/P 3 0 R"
                        + "/DA(/Helv 0 Tf 0 g)/Rect[" + box + "]>>")));
    }

    /** Of the letters in the last appearance of the file. */
    private static float size(byte[] pdf) {
        var sizes = Pattern.compile("BT /Answer ([\\d.]+) Tf").matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        float last = 0;
        while (sizes.find()) {
            last = Float.parseFloat(sizes.group(1));
        }
        return last;
    }
}
