package org.attest.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import org.attest.RealDatabase;
import org.attest.demo.DemoPeople;
import org.attest.shared.AgencyScope;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is sealed opens again, nowhere else, and over a change of keys while all goes on. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@ActivateRequestContext
class VaultTest {
    @Inject
    Vault vault;

    @Inject
    DataKeys dataKeys;

    @Inject
    AgencyScope scope;

    @ConfigProperty(name = "attest.keys")
    Path file;

    @TempDir
    Path folder;

    @BeforeEach
    void atNorthampton() {
        scope.enter(DemoPeople.id("agency/NPD"));
    }

    @Test
    void theSameTextIsNeverSealedAlikeAndOpensOnlyAsWhatItIs() {
        var one = vault.close("An invented text", "a");
        assertThat(one).startsWith("seal:1:").doesNotContain("invented");
        assertThat(vault.close("An invented text", "a")).isNotEqualTo(one);
        assertThat(vault.open(one, "a")).isEqualTo("An invented text");
        assertThatThrownBy(() -> vault.open(one, "b")).hasMessageContaining("belongs elsewhere");
        assertThatThrownBy(() -> vault.open(one.substring(0, one.length() - 4) + "AAAA", "a"))
                .hasMessageContaining("was changed");
    }

    @Test
    void aPaperIsSealedPieceByPieceAndOpensOnlyAsWhatItIs() throws IOException {
        var clear = new byte[3_000_001];
        Arrays.fill(clear, (byte) 'a');
        var sealed = new ByteArrayOutputStream();
        var key = vault.close(new ByteArrayInputStream(clear), sealed, "paper 1");
        assertThat(new String(sealed.toByteArray(), StandardCharsets.ISO_8859_1))
                .doesNotContain("aaaaaaaa");
        assertThat(opened(key, sealed.toByteArray(), "paper 1")).isEqualTo(clear);
        assertThatThrownBy(() -> opened(key, sealed.toByteArray(), "paper 2")).isInstanceOf(IOException.class);
        var changed = sealed.toByteArray();
        changed[changed.length - 1]++;
        assertThatThrownBy(() -> opened(key, changed, "paper 1")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened(key, Arrays.copyOf(changed, changed.length / 2), "paper 1"))
                .as("cut short")
                .isInstanceOf(IOException.class);
    }

    private byte[] opened(UUID key, byte[] sealed, String about) throws IOException {
        try (var clear = vault.open(key, new ByteArrayInputStream(sealed), about)) {
            return clear.readAllBytes();
        }
    }

    @Test
    void aNumberIsFoundWithinItsAgencyAlone() {
        var here = vault.hash("900000001");
        assertThat(here).hasSize(16).isEqualTo(vault.hash("900000001"));
        scope.enter(DemoPeople.id("agency/SPD"));
        assertThat(vault.hash("900000001")).isNotEqualTo(here);
    }

    @Test
    void aKeyIsRenewedWhileAttestRuns() throws IOException {
        var before = vault.close("An invented text", "a");
        var paper = new ByteArrayOutputStream();
        var key = vault.close(new ByteArrayInputStream(new byte[] {1, 2, 3}), paper, "paper");
        var old = KeyFile.read(file);
        old.renewed().write(file);
        var after = vault.close("Another invented text", "a");
        assertThat(vault.open(before, "a")).isEqualTo("An invented text");
        assertThat(vault.open(after, "a")).isEqualTo("Another invented text");
        assertThat(opened(key, paper.toByteArray(), "paper")).containsExactly(1, 2, 3);
        assertThat(dataKeys.rewrap(KeyFile.read(file)))
                .as("all were wrapped anew already")
                .isZero();
        assertThat(dataKeys.open(old))
                .as("the old key alone opens nothing any more")
                .isFalse();
    }

    @Test
    void aKeyOfAnotherDatabaseStopsTheStartAndSaysWhatIsLost() throws IOException {
        vault.close("An invented text", "a");
        var foreign = folder.resolve("keys.json");
        KeyFile.create(foreign);
        assertThatThrownBy(() -> new Vault(dataKeys, scope, foreign).unlock(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not open this database")
                .hasMessageContaining("ATTEST_KEYS");
        assertThatThrownBy(() -> new Vault(dataKeys, scope, folder.resolve("absent")).unlock(null))
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aFileThatIsReplacedByAnothersIsNotTakenWhileAttestRuns() throws IOException {
        var sealed = vault.close("An invented text", "a");
        var right = Files.readAllBytes(file);
        Files.delete(file);
        KeyFile.create(file);
        try {
            assertThat(vault.open(sealed, "a")).isEqualTo("An invented text");
            assertThat(vault.open(vault.close("More", "a"), "a")).isEqualTo("More");
        } finally {
            Files.write(file, right);
        }
        assertThat(vault.open(sealed, "a")).isEqualTo("An invented text");
    }
}
