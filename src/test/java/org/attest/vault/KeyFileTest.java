package org.attest.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys outside the database: made once, never overwritten, renewed without losing what was wrapped. */
class KeyFileTest {
    private static final byte[] SECRET = {1, 2, 3};
    private static final byte[] NAME = {9};

    @TempDir
    Path folder;

    @Test
    void onlyItsOwnerReadsItAndNobodyOverwritesIt() throws IOException {
        var file = folder.resolve("keys.json");
        assertThat(said("new", file)).startsWith("0 Made. Keep a copy");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var before = Files.readAllBytes(file);
        assertThat(said("new", file)).startsWith("1 There is a file of this name already");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aRenewedFileWrapsWithTheNewKeyAndStillOpensTheOld() throws IOException, GeneralSecurityException {
        var file = folder.resolve("keys.json");
        var old = KeyFile.create(file);
        var wrapped = old.wrapper().encrypt(SECRET, NAME);
        assertThat(said("renew", file)).startsWith("0 Renewed");
        var renewed = KeyFile.read(file);
        assertThat(renewed.inUse()).isNotEqualTo(old.inUse());
        assertThat(renewed.count()).isEqualTo(2);
        assertThat(renewed.wrapper().decrypt(wrapped, NAME)).isEqualTo(SECRET);
        assertThat(renewed.hash().computePrimary(SECRET, 16))
                .isEqualTo(old.hash().computePrimary(SECRET, 16));
        assertThatThrownBy(() -> old.wrapper().decrypt(renewed.wrapper().encrypt(SECRET, NAME), NAME))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void whatIsNoKeyFileIsRefusedWithoutShowingWhatIsInIt() throws IOException {
        var file = folder.resolve("keys.json");
        assertThat(said("check", file)).startsWith("1 The key file cannot be read");
        Files.writeString(file, "{\"wrapping\": \"hush\"}");
        assertThat(said("check", file)).startsWith("1 The key file is damaged").doesNotContain("hush");
        assertThat(said("lock", file)).startsWith("2 KeysCommand");
    }

    @Test
    void aFileOfBeforeCheckpointsIsGivenAKeyToSignThemWithWhenItIsRenewed(@TempDir Path folder) throws Exception {
        var file = folder.resolve("keys.json");
        KeyFile.create(file);
        var json = (com.fasterxml.jackson.databind.node.ObjectNode)
                new com.fasterxml.jackson.databind.ObjectMapper().readTree(file.toFile());
        json.remove("signing");
        Files.writeString(file, json.toString());
        assertThat(said("public", file)).startsWith("1 The key file holds no key to sign checkpoints with");
        assertThat(said("renew", file)).startsWith("0");
        var key = said("public", file);
        assertThat(key).startsWith("0 -----BEGIN PUBLIC KEY-----");
        assertThat(said("renew", file)).startsWith("0");
        assertThat(said("public", file))
                .as("what was signed before still proves something")
                .isEqualTo(key);
    }

    private static String said(String what, Path file) {
        var said = new ByteArrayOutputStream();
        var stream = new PrintStream(said);
        int code = KeysCommand.run(new String[] {what, file.toString()}, stream, stream);
        return code + " " + said;
    }
}
