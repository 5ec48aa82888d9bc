package org.attest.seals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.attest.RealDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same seals without Attest running, and a copy where the database's owner does not reach. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class SealsCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void aCheckpointKeptOutsideContradictsADatabaseThatSaysOtherwise(@TempDir Path outside) throws IOException {
        assertThat(run(outside, "seal")).isZero();
        var kept = lastOf(outside);
        assertThat(Files.readString(kept))
                .startsWith("attest-checkpoint 1\nagency ")
                .contains("\nsignature ");
        assertThat(run(outside, "verify")).as(said.toString()).isZero();
        Files.writeString(kept, Files.readString(kept).replaceFirst("cases [0-9]+", "cases 999999"));
        assertThat(run(outside, "verify")).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(": CHECKPOINT");
    }

    @Test
    void aCheckpointThatIsOnlyOutsideWasCutOffInTheDatabase(@TempDir Path outside) throws IOException {
        assertThat(run(outside, "seal")).isZero();
        var kept = lastOf(outside);
        var name = kept.getFileName().toString();
        int last = Integer.parseInt(name.substring(name.length() - 10, name.length() - 4));
        Files.move(kept, kept.resolveSibling(name.replace("%06d".formatted(last), "%06d".formatted(last + 1))));
        assertThat(run(outside, "verify")).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("checkpoint " + (last + 1) + ": CHECKPOINT");
    }

    @Test
    void aWrongCallSaysHowItIsDone(@TempDir Path outside) {
        assertThat(run(outside, "break")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("verify|seal");
    }

    private static Path lastOf(Path outside) throws IOException {
        try (var files = Files.list(outside)) {
            return files.sorted().reduce((one, other) -> other).orElseThrow();
        }
    }

    private int run(Path outside, String what) {
        var config = ConfigProvider.getConfig();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return SealsCommand.run(
                new String[] {what},
                Map.of(
                        "ATTEST_DB_URL",
                        config.getValue("attest.db.url", String.class),
                        "ATTEST_DB_APP_PASSWORD",
                        config.getValue("attest.db.app-password", String.class),
                        "ATTEST_KEYS",
                        config.getValue("attest.keys", String.class),
                        "ATTEST_CHECKPOINTS",
                        outside.toString()),
                Clock.systemUTC(),
                out,
                out);
    }
}
