package org.attest.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The keys that are not in the database, in one file that only Attest's own user may read: the wrapping keys (AES-256-GCM,
 * one of them in use, the others for what was wrapped before), the key of the A-Number's hash and the key that checkpoints
 * are signed with (Ed25519).
 */
final class KeyFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WRAPPING = "wrapping";
    private static final String LOOKUP = "lookup";
    private static final String SIGNING = "signing";
    private final KeysetHandle wrapping;
    private final KeysetHandle lookup;
    /** Null in a file of before there were checkpoints. */
    private final KeysetHandle signing;

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
            SignatureConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks AES-GCM, HMAC or Ed25519", e);
        }
    }

    private KeyFile(KeysetHandle wrapping, KeysetHandle lookup, KeysetHandle signing) {
        this.wrapping = wrapping;
        this.lookup = lookup;
        this.signing = signing;
    }

    /** Makes a new file; never over one that is there. */
    static KeyFile create(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            var made = new KeyFile(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                    KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF),
                    freshSigning());
            made.write(file);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be made on this machine", e);
        }
    }

    /** Refuses with a sentence that says what is wrong with the file, never what is in it. */
    static KeyFile read(Path file) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException("The key file cannot be read. ATTEST_KEYS names it");
        }
        try {
            var json = JSON.readTree(Files.readAllBytes(file));
            return new KeyFile(
                    handle(json, WRAPPING), handle(json, LOOKUP), json.has(SIGNING) ? handle(json, SIGNING) : null);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw new IOException("The key file is damaged, or none of Attest's");
        }
    }

    private static KeysetHandle handle(JsonNode json, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json.required(name).toString(), InsecureSecretKeyAccess.get());
    }

    private static KeysetHandle freshSigning() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedSignatureParameters.ED25519WithRawOutput);
    }

    /** The same, with a key that checkpoints are signed with where there was none. */
    KeyFile ableToSign() {
        try {
            return signing == null ? new KeyFile(wrapping, lookup, freshSigning()) : this;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be made on this machine", e);
        }
    }

    /** The same with a fresh wrapping key in use, and the signing key of before; what is wrapped by the older ones still opens. */
    KeyFile renewed() {
        try {
            return new KeyFile(
                    KeysetHandle.newBuilder(wrapping)
                            .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                                    .withRandomId()
                                    .makePrimary())
                            .build(),
                    lookup,
                    signing == null ? freshSigning() : signing);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be made on this machine", e);
        }
    }

    /** All at once or not at all: into a new file that takes the place of the old one. */
    void write(Path file) throws IOException {
        var json = JSON.createObjectNode();
        try {
            json.set(WRAPPING, tree(wrapping));
            json.set(LOOKUP, tree(lookup));
            if (signing != null) {
                json.set(SIGNING, tree(signing));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be written", e);
        }
        var whole = file.toAbsolutePath();
        var fresh = whole.resolveSibling(whole.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var channel = java.nio.channels.FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json)));
            channel.force(true);
        }
        Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static JsonNode tree(KeysetHandle handle) throws IOException, GeneralSecurityException {
        return JSON.readTree(TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
    }

    /** Number of the wrapping key in use. */
    int inUse() {
        return wrapping.getPrimary().getId();
    }

    int count() {
        return wrapping.size();
    }

    Aead wrapper() {
        try {
            return wrapping.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file holds no key of AES-256-GCM", e);
        }
    }

    PrfSet hash() {
        try {
            return lookup.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file holds no key for the A-Number's hash", e);
        }
    }

    boolean signs() {
        return signing != null;
    }

    /** Ed25519, 64 bytes. */
    byte[] sign(byte[] said) {
        try {
            return signing.getPrimitive(RegistryConfiguration.get(), PublicKeySign.class)
                    .sign(said);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It cannot be signed", e);
        }
    }

    boolean verifies(byte[] signature, byte[] said) {
        try {
            signing.getPublicKeysetHandle()
                    .getPrimitive(RegistryConfiguration.get(), PublicKeyVerify.class)
                    .verify(signature, said);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** 32 bytes, as RFC 8032 writes an Ed25519 key. */
    byte[] publicKey() {
        try {
            return ((Ed25519PublicKey)
                            signing.getPublicKeysetHandle().getPrimary().getKey())
                    .getPublicKeyBytes()
                    .toByteArray();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key file holds no key of Ed25519", e);
        }
    }
}
