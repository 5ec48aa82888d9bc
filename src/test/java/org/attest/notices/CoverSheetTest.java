package org.attest.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.casefile.CaseNumber;
import org.attest.forms.UniversalAccess;
import org.junit.jupiter.api.Test;

class CoverSheetTest {
    private static final UUID CERTIFICATE = UUID.fromString("01990000-0000-7000-8000-0123456789ab");

    @Test
    void theSheetSaysWhichCertificateItBelongsToAndWhatToDo() throws IOException {
        var pdf = CoverSheetSample.of(CERTIFICATE);
        Files.createDirectories(Path.of("target", "letters"));
        Files.write(Path.of("target", "letters", "cover-sheet.pdf"), pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains(
                            "Sampleton Police Department",
                            "SPD-2026-0042",
                            "Form I-918, Supplement B, edition 01/20/25",
                            "September 1, 2026",
                            CERTIFICATE.toString(),
                            LetterFixture.SHA_256.substring(0, 32),
                            LetterFixture.SHA_256.substring(32),
                            "in ink",
                            "never sent to USCIS",
                            "ATTEST1:019900000000700080000123456789AB-");
        }
    }

    @Test
    void theSheetOfADeclarationWaitsForBothSignatures() throws IOException { // T-8
        try (var read = Loader.loadPDF(CoverSheetSample.ofDeclaration(CERTIFICATE))) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains(
                            "Form I-914, Supplement B",
                            "The officer and the supervising official each sign",
                            "Scan it when both have signed.")
                    .doesNotContain("I-918");
        }
        try (var read = Loader.loadPDF(CoverSheetSample.of(CERTIFICATE))) {
            assertThat(new PDFTextStripper().getText(read)).doesNotContain("supervising");
        }
    }

    @Test
    void theSameCertificateMakesTheSameBytesAndAnotherMakesOthers() {
        assertThat(CoverSheetSample.of(CERTIFICATE)).isEqualTo(CoverSheetSample.of(CERTIFICATE));
        assertThat(CoverSheetSample.of(CERTIFICATE)).isNotEqualTo(CoverSheetSample.of(UUID.randomUUID()));
    }

    @Test
    void aScreenReaderCanReadItAndIsToldWhatTheCodeIs() {
        assertThat(UniversalAccess.broken(CoverSheetSample.of(CERTIFICATE))).isEmpty();
        assertThat(new String(CoverSheetSample.of(CERTIFICATE), java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("/Figure", "/Alt");
    }

    @Test
    void aLetterThatTheFontLacksIsShownAsMissing() throws IOException {
        var pdf =
                CoverSheet.of(new CaseNumber("SPD-2026-0042"), CoverSheetSample.sheet(CERTIFICATE, "Police of \u738b"));
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read)).contains("Police of \u25a1");
        }
    }
}
