package org.attest.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same questions to a real clamd; its only signature is our own, of the test string. Left out where none is installed,
 * except where everything must hold: there it fails.
 */
@EnabledIf(value = "isInstalledOrMustBe", disabledReason = "no clamd: apt-get install -y clamav-daemon")
class RealScannerTest {
    static boolean isInstalledOrMustBe() {
        return "true".equals(System.getenv("CI"))
                || Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "clamd")));
    }

    private static InputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }

    @Test
    void aRealScannerIsAskedInItsOwnLanguage(@TempDir Path folder) throws Exception {
        var socket = folder.resolve("clamd.ctl");
        var clamd = started(folder, socket);
        try {
            var scanner = MadeUpScanner.at(socket.toString());
            assertThat(scanner.scan(file("%PDF-1.4 harmless"))).isEqualTo(Scan.CLEAN);
            assertThat(scanner.scan(file("x".repeat(1_000_000)))).isEqualTo(Scan.CLEAN);
            var refused = catchThrowableOfType(
                    Refusal.class, () -> scanner.scan(file("%PDF-1.4\n" + MadeUpScanner.TEST_VIRUS)));
            assertThat(refused.broken()).containsExactly(DocumentRule.FILE_CLEAN);
            var tooLong = catchThrowableOfType(Refusal.class, () -> scanner.scan(file("x".repeat(3_000_000))));
            assertThat(tooLong.broken()).containsExactly(DocumentRule.SCANNER_ANSWERS);
        } finally {
            clamd.destroy();
            clamd.onExit().join();
        }
    }

    /** It goes into the background as soon as it listens, and leaves its number behind. */
    private static ProcessHandle started(Path folder, Path socket) throws IOException, InterruptedException {
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        var test = HexFormat.of().formatHex(MadeUpScanner.TEST_VIRUS.getBytes(US_ASCII));
        Files.writeString(signatures.resolve("made-up.ndb"), "MadeUp.Test:0:*:" + test + "\n");
        var number = folder.resolve("clamd.pid");
        var settings =
                Files.writeString(folder.resolve("clamd.conf"), """
                LocalSocket %s
                PidFile %s
                DatabaseDirectory %s
                TemporaryDirectory %s
                StreamMaxLength 2M
                """.formatted(socket, number, signatures, folder));
        var starting = new ProcessBuilder("clamd", "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(starting.waitFor()).as("clamd starts").isZero();
        return ProcessHandle.of(Long.parseLong(Files.readString(number).strip()))
                .orElseThrow();
    }
}
