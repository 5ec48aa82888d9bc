package org.attest.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No verdict, no paper: only a clear word of the scanner lets a file in. */
class VirusScannerTest {
    private static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }

    private static DocumentRule refusal(VirusScanner scanner, String text) {
        var refusal = catchThrowableOfType(Refusal.class, () -> scanner.scan(file(text)));
        assertThat(refusal).isNotNull();
        return (DocumentRule) refusal.broken().get(0);
    }

    @Test
    void aCleanFilePassesAndAnInfectedOneIsRefused() throws IOException {
        try (var clamd = MadeUpScanner.onLoopback()) {
            assertThat(clamd.asked().scan(file("%PDF-1.4 harmless"))).isEqualTo(Scan.CLEAN);
            assertThat(refusal(clamd.asked(), "%PDF-1.4 " + MadeUpScanner.TEST_VIRUS))
                    .isEqualTo(DocumentRule.FILE_CLEAN);
        }
    }

    @Test
    void aFileOfManyChunksIsSentWhole() throws IOException {
        try (var clamd = MadeUpScanner.onLoopback()) {
            var long_ = "x".repeat(200_000);
            assertThat(clamd.asked().scan(file(long_))).isEqualTo(Scan.CLEAN);
            assertThat(refusal(clamd.asked(), long_ + MadeUpScanner.TEST_VIRUS)).isEqualTo(DocumentRule.FILE_CLEAN);
        }
    }

    @Test
    void aScannerBehindASocketOfThisMachineIsAskedTheSameWay(@TempDir Path folder) throws IOException {
        try (var clamd = MadeUpScanner.onSocket(folder.resolve("clamd.ctl"))) {
            assertThat(clamd.asked().scan(file("harmless"))).isEqualTo(Scan.CLEAN);
            assertThat(refusal(clamd.asked(), MadeUpScanner.TEST_VIRUS)).isEqualTo(DocumentRule.FILE_CLEAN);
        }
    }

    @Test
    void whereNoScannerIsConfiguredAFileCountsAsNotScanned() {
        assertThat(MadeUpScanner.at(null).scan(file("anything"))).isEqualTo(Scan.NOT_SCANNED);
        assertThat(MadeUpScanner.at(" ").scan(file("anything"))).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void aConfiguredScannerThatDoesNotAnswerLetsNothingIn() throws IOException {
        var gone = MadeUpScanner.onLoopback();
        gone.close();
        assertThat(refusal(gone.asked(), "anything")).isEqualTo(DocumentRule.SCANNER_ANSWERS);
        assertThat(refusal(MadeUpScanner.at("/nowhere/clamd.ctl"), "anything")).isEqualTo(DocumentRule.SCANNER_ANSWERS);
    }

    @Test
    void whatIsNoVerdictLetsNothingIn() throws IOException {
        for (var says : new String[] {"INSTREAM size limit exceeded. ERROR", "", "stream: ", "stream: OKAY", "OK"}) {
            try (var clamd = MadeUpScanner.onLoopback().saying(says)) {
                assertThat(refusal(clamd.asked(), "anything")).as(says).isEqualTo(DocumentRule.SCANNER_ANSWERS);
            }
        }
    }

    @Test
    void anAddressIsAHostWithItsPortOrAPath() {
        assertThat(VirusScanner.address("clamav:3310")).isInstanceOf(InetSocketAddress.class);
        assertThat(VirusScanner.address("/run/clamav/clamd.ctl").toString()).endsWith("clamd.ctl");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> VirusScanner.address("clamav"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("attest.clamav.address");
    }
}
