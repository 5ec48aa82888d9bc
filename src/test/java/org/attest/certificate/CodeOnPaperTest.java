package org.attest.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attest.certificate.CertificateRule.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attest.casefile.FormKind;
import org.attest.forms.Blank;
import org.attest.notices.CoverSheetSample;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the code is found on what a scanner makes of the cover sheet. */
class CodeOnPaperTest {
    private static final UUID CERTIFICATE = UUID.fromString("01990000-0000-7000-8000-0123456789ab");
    private static final byte[] SHEET = CoverSheetSample.of(CERTIFICATE);

    @ParameterizedTest(name = "{0} dpi, {1} degrees, black {2}, white {3}, grain {4}, quality {5}")
    @CsvSource({
        "200,   0,   0, 255,  0, .8",
        "150,   0,   0, 255, 20, .4",
        "150,   3,  60, 200, 20, .4",
        "200,  -4,  90, 180, 12, .5",
        "200,   7,  40, 230, 30, .3",
        "150,  90,   0, 255, 20, .5",
        "150, 180,  40, 220, 20, .5",
        "200, 268,  40, 220, 20, .5",
        "300,   2, 100, 170,  8, .6",
        "100,   1,  20, 235, 10, .5",
    })
    void theCodeIsReadFromPoorScans(float dpi, double degrees, int black, int white, int grain, float quality)
            throws IOException {
        var scanner = new ScanOfCoverSheet(dpi, degrees, black, white, grain, quality);
        assertThat(CodeOnPaper.in(scanner.jpeg(SHEET)))
                .hasValue(new CodeOnPaper.Found(new CertificateCode(CERTIFICATE), 1));
        assertThat(CodeOnPaper.in(scanner.pdf(List.of(SHEET))))
                .hasValue(new CodeOnPaper.Found(new CertificateCode(CERTIFICATE), 1));
    }

    @Test
    void theSheetMayLieOnAnyPageOfAnyKindOfScan() throws IOException {
        var form = Blank.builtIn(FormKind.I_918B).bytes();
        var scanner = new ScanOfCoverSheet(150, 2, 30, 220, 15, .5f);
        assertThat(CodeOnPaper.in(scanner.pdf(List.of(form, SHEET))))
                .hasValueSatisfying(found -> assertThat(found.page()).isEqualTo(6));
        assertThat(CodeOnPaper.in(scanner.png(SHEET))).isPresent();
        assertThat(CodeOnPaper.in(SHEET)).isPresent();
    }

    @Test
    void aPaperWithoutACodeHasNone() throws IOException {
        assertThat(CodeOnPaper.in(Blank.builtIn(FormKind.I_918B).bytes())).isEmpty();
        assertThat(CodeOnPaper.in(ScanOfCoverSheet.GOOD.jpeg(
                        Blank.builtIn(FormKind.I_918B).bytes())))
                .isEmpty();
    }

    @Test
    void twoCertificatesInOneScanAreRefused() throws IOException {
        var scan = ScanOfCoverSheet.GOOD.pdf(List.of(SHEET, CoverSheetSample.of(UUID.randomUUID())));
        refused(scan, ONE_CERTIFICATE_IN_A_SCAN);
        assertThat(catchThrowableOfType(Refusal.class, () -> CodeOnPaper.ifAny(scan))
                        .broken())
                .containsExactly(ONE_CERTIFICATE_IN_A_SCAN);
    }

    @Test
    void aCodeReadWithAMistakeIsNone() {
        var code = new CertificateCode(CERTIFICATE).text();
        assertThat(CertificateCode.read(code)).hasValue(new CertificateCode(CERTIFICATE));
        for (int at = 0; at < code.length(); at++) {
            char other = code.charAt(at) == '7' ? '8' : '7';
            assertThat(CertificateCode.read(code.substring(0, at) + other + code.substring(at + 1)))
                    .as("position " + at)
                    .isEmpty();
        }
        assertThat(CertificateCode.read("")).isEmpty();
        assertThat(CertificateCode.read("https://example.org/")).isEmpty();
    }

    @Test
    void whatIsNoScanIsRefused() throws IOException {
        refused(new byte[0], PAPER_IS_A_SCAN);
        refused("hello".getBytes(StandardCharsets.UTF_8), PAPER_IS_A_SCAN);
        refused("%PDF-1.7\nnothing follows".getBytes(StandardCharsets.UTF_8), PAPER_READABLE);
        var png = ScanOfCoverSheet.GOOD.png(SHEET);
        refused(Arrays.copyOf(png, 60), PAPER_READABLE);
        var jpeg = ScanOfCoverSheet.GOOD.jpeg(SHEET);
        refused(Arrays.copyOf(jpeg, 150), PAPER_READABLE);
    }

    @Test
    void aScanThatIsTooLargeIsRefusedBeforeItsPixelsAreMade() throws IOException {
        var png = ScanOfCoverSheet.GOOD.png(SHEET);
        for (int at = 16; at < 24; at += 4) {
            png[at] = 0;
            png[at + 1] = 1;
        }
        refused(png, PAPER_OF_SENSIBLE_SIZE);
        try (var many = new PDDocument()) {
            for (int page = 0; page < 41; page++) {
                many.addPage(new PDPage());
            }
            refused(saved(many), PAPER_OF_SENSIBLE_SIZE);
        }
        refused(
                pdf(
                        "<</Type/XObject/Subtype/Image/Width 200000/Height 200000/ColorSpace/DeviceGray"
                                + "/BitsPerComponent 8/Length 0>>",
                        new byte[0]),
                PAPER_OF_SENSIBLE_SIZE);
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        try (var locked = new PDDocument()) {
            locked.addPage(new PDPage());
            locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            refused(saved(locked), PAPER_OPEN);
        }
    }

    @Test
    void aPdfThatBurstsIsRefusedBeforeItIsUnpacked() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out, new Deflater(9))) {
            for (int i = 0; i < 40; i++) {
                packed.write(new byte[1_000_000]);
            }
        }
        refused(pdf("<</Filter/FlateDecode/Length " + out.size() + ">>", out.toByteArray()), PAPER_READABLE);
    }

    @Test
    void mutatedScansEndInACodeNoCodeOrARefusal() throws IOException {
        var lot = new Random(7);
        var scan = new ScanOfCoverSheet(100, 1, 20, 235, 10, .5f).pdf(List.of(SHEET));
        for (int i = 0; i < 60; i++) {
            var mutated = scan.clone();
            for (int change = 0; change < 1 + lot.nextInt(20); change++) {
                mutated[lot.nextInt(mutated.length)] = (byte) lot.nextInt();
            }
            try {
                CodeOnPaper.in(i % 3 == 0 ? Arrays.copyOf(mutated, lot.nextInt(mutated.length)) : mutated)
                        .ifPresent(found -> assertThat(found.code()).isEqualTo(new CertificateCode(CERTIFICATE)));
            } catch (Refusal clear) {
                assertThat(clear.broken()).isNotEmpty();
            }
        }
    }

    private static void refused(byte[] file, CertificateRule rule) {
        var refusal = catchThrowableOfType(Refusal.class, () -> CodeOnPaper.in(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.broken()).containsExactly(rule);
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        var out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    /** A page whose content is nothing, beside one stream. */
    private static byte[] pdf(String dictionary, byte[] stream) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</XObject<</A 4 0 R>>>>>>endobj\n"
                        + "4 0 obj" + dictionary + "stream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(stream);
        out.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }
}
