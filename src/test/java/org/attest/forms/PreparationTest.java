package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.attest.binding.FormBinder;
import org.attest.binding.UnreadableForm;
import org.junit.jupiter.api.Test;

/** What is prepared, what is refused, and that a file that unpacks to far more than it is does no harm. */
class PreparationTest {
    private static final byte[] OFFICIAL = SyntheticSupplementB.lot(3).bytes();

    @Test
    void whatIsNoFormToFillIsRefusedWithAReasonAndARemedy() {
        assertThatThrownBy(() -> Preparation.of("no form at all".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("not a PDF");
        assertThatThrownBy(() -> Preparation.of(new byte[0]))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("not a PDF");
        assertThatThrownBy(() -> Preparation.of(new byte[FormBinder.MOST_BYTES + 1]))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("larger than");
        assertThatThrownBy(() -> Preparation.of(Arrays.copyOf(OFFICIAL, OFFICIAL.length / 2)))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> Preparation.of(pdf(Map.of(1, "<</Type/Catalog/Pages 2 0 R>>", 2, PAGES, 3, PAGE))))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("no fields");
    }

    @Test
    void whatIsAlreadyPreparedStaysWhatItIs() throws IOException {
        var once = Preparation.of(OFFICIAL);
        var twice = Preparation.of(once);
        assertThat(FormBinder.fields(twice)).isEqualTo(FormBinder.fields(once));
        assertThat(Preparation.of(twice)).isEqualTo(twice);
        var said = Map.of(SyntheticSupplementB.lot(3).field("Part 3", "7", null), "A bruise on the left arm.");
        try (var filled = Loader.loadPDF(PreparedForm.of(twice).fill(said))) {
            assertThat(filled.getDocumentCatalog().getAcroForm().getFieldTree()).isNotEmpty();
        }
        assertThat(new String(twice, StandardCharsets.ISO_8859_1)).contains("/ATST_LineHeight 18");
    }

    @Test
    void aFormThatSomebodyFilledIsPreparedAsWell() {
        var form = SyntheticSupplementB.lot(3);
        var filled =
                form.filled(Map.of(form.field("Part 1", "2.a", null), "SAMPLE")).bytes();
        assertThatCode(() -> Preparation.of(filled)).doesNotThrowAnyException();
    }

    @Test
    void anObjectStreamThatUnpacksToFarMoreThanAFormIsRefused() {
        var pdf = withObjectStream(stream("/Type/ObjStm/N 1/First 4", zeros(400_000_000)));
        assertThat(pdf.length).isLessThan(500_000);
        assertUnpacksTooFar(pdf);
    }

    @Test
    void anObjectStreamOfAFormIsReadAsEver() {
        var inner = ("4 0 " + FIELD).getBytes(StandardCharsets.ISO_8859_1);
        var pdf = withObjectStream(stream("/Type/ObjStm/N 1/First 4", packed(inner)));
        assertThat(FormBinder.fields(Preparation.of(pdf))).hasSize(1);
    }

    @Test
    void aPageThatGrowsWithoutBoundIsRefused() {
        assertUnpacksTooFar(withContents(stream("", zeros(400_000_000))));
        assertUnpacksTooFar(withContents(stream("", packed(zeros(400_000_000)))
                .replace("/Filter/FlateDecode", "/Filter[/FlateDecode/FlateDecode]")));
        assertUnpacksTooFar(
                withContents(stream("/DecodeParms<</Predictor 12/Columns 2000000000>>", packed(new byte[9]))));
    }

    @Test
    void aTableThatGrowsWithoutBoundIsRefused() {
        var small = new String(withContents(stream("", packed(new byte[9]))), StandardCharsets.ISO_8859_1);
        assertThatCode(() -> Preparation.of(small.getBytes(StandardCharsets.ISO_8859_1)))
                .doesNotThrowAnyException();
        assertUnpacksTooFar(small.replace("/Size 6", "/Size 900000000").getBytes(StandardCharsets.ISO_8859_1));
        assertUnpacksTooFar(small.replace("xref\n0 6", "xref\n0 900000000").getBytes(StandardCharsets.ISO_8859_1));
        var table = small + "6 0 obj\n" + stream("/Type/XRef/W[1 2 1]/Size 5", zeros(400_000_000)) + "\nendobj\n";
        assertUnpacksTooFar(table.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] withContents(String stream) {
        var page = PAGE.replace("/Annots", "/Contents 5 0 R/Annots");
        return pdf(Map.of(1, ROOT, 2, PAGES, 3, page, 4, FIELD, 5, stream));
    }

    private static void assertUnpacksTooFar(byte[] pdf) {
        assertThatThrownBy(() -> Preparation.of(pdf))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("unpacks to far more");
        assertThatThrownBy(() -> FormBinder.bind(pdf))
                .isInstanceOf(UnreadableForm.class)
                .hasMessageContaining("unpacks to far more");
    }

    /** The field, number 4, lies in the object stream, number 5, and the table of contents, number 6, says so. */
    private static byte[] withObjectStream(String stream) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var table = new ByteArrayOutputStream();
        table.writeBytes(new byte[] {0, 0, 0, 0, 0});
        var objects = Map.of(1, ROOT, 2, PAGES, 3, PAGE, 5, stream);
        for (int number = 1; number <= 6; number++) {
            int at = pdf.length();
            table.writeBytes(
                    number == 4
                            ? new byte[] {2, 0, 0, 5, 0}
                            : new byte[] {1, (byte) (at >> 16), (byte) (at >> 8), (byte) at, 0});
            if (objects.containsKey(number)) {
                pdf.append(number)
                        .append(" 0 obj\n")
                        .append(objects.get(number))
                        .append("\nendobj\n");
            }
        }
        int start = pdf.length();
        pdf.append("6 0 obj\n")
                .append(stream("/Type/XRef/W[1 3 1]/Size 7/Root 1 0 R", packed(table.toByteArray())))
                .append("\nendobj\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void anXfaPacketThatUnpacksToFarMoreThanAFormIsRefused() {
        assertUnpacksTooFar(pdf(Map.of(
                1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/XFA[(template)5 0 R]>>>>",
                2, PAGES,
                3, PAGE,
                4, FIELD,
                5, stream("", zeros(400_000_000)))));
    }

    private static final String ROOT = "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]>>>>";
    private static final String PAGES = "<</Type/Pages/Count 1/Kids[3 0 R]>>";
    private static final String PAGE = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Annots[4 0 R]>>";
    private static final String FIELD = "<</Type/Annot/Subtype/Widget/FT/Tx/T(one)/TU(Part 1. 1. Name.)/F 4/P 3 0 R"
            + "/DA(/Helv 0 Tf 0 g)/Rect[100 100 200 118]>>";

    /** As many zeros, packed, without ever being there unpacked. */
    private static byte[] zeros(int count) {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out)) {
            var some = new byte[1 << 16];
            for (int left = count; left > 0; left -= some.length) {
                packed.write(some, 0, Math.min(left, some.length));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static byte[] packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out)) {
            packed.write(content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String stream(String entries, byte[] packed) {
        return "<<" + entries + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n"
                + new String(packed, StandardCharsets.ISO_8859_1) + "\nendstream";
    }

    /** A PDF of these objects, from 1 on. */
    static byte[] pdf(Map<Integer, String> objects) {
        var pdf = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int number = 1; number <= objects.size(); number++) {
            table.append("%010d 00000 n \n".formatted(pdf.length()));
            pdf.append(number).append(" 0 obj\n").append(objects.get(number)).append("\nendobj\n");
        }
        int start = pdf.length();
        return pdf.append(table)
                .append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(start)
                .append("\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
