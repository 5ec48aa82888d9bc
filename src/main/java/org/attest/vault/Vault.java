package org.attest.vault;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import org.attest.shared.AgencyScope;
import org.attest.shared.Lookup;
import org.attest.shared.Seal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals with the agency's data key of this month (AES-256-GCM). The key file is read again when it changes, so that a
 * wrapping key is renewed while Attest runs.
 */
@ApplicationScoped
class Vault implements Seal, Lookup {
    private static final Logger LOG = Logger.getLogger(Vault.class);
    private static final int HASH_BYTES = 16;
    private static final int NAME_BYTES = 16;
    private final DataKeys dataKeys;
    private final AgencyScope scope;
    private final Path file;
    private volatile Loaded loaded;

    private record Loaded(KeyFile keys, FileTime changed) {}

    Vault(DataKeys dataKeys, AgencyScope scope, @ConfigProperty(name = "attest.keys") Path file) {
        this.dataKeys = dataKeys;
        this.scope = scope;
        this.file = file;
    }

    /** Refuses to start with a key that opens nothing here: everything written from then on would be lost to the other. */
    void unlock(@Observes @Priority(3) StartupEvent started) throws IOException {
        var read = new Loaded(KeyFile.read(file), Files.getLastModifiedTime(file));
        if (!dataKeys.open(read.keys())) {
            throw new IllegalStateException(
                    "The key file does not open this database: A-Numbers, narratives and papers stay sealed. Set ATTEST_KEYS to the file that was in use when they were written, or restore it from its backup");
        }
        loaded = read;
        rewrap();
        Seal.InUse.set(this);
    }

    private KeyFile keys() {
        try {
            var changed = Files.getLastModifiedTime(file);
            if (!changed.equals(loaded.changed())) {
                renew(changed);
            }
        } catch (IOException e) {
            LOG.warn("The key file cannot be looked at; the keys that were read stay in use");
        }
        return loaded.keys();
    }

    private synchronized void renew(FileTime changed) throws IOException {
        if (changed.equals(loaded.changed())) {
            return;
        }
        var read = KeyFile.read(file);
        if (dataKeys.open(read)) {
            loaded = new Loaded(read, changed);
            rewrap();
        } else {
            loaded = new Loaded(loaded.keys(), changed);
            LOG.error(
                    "The key file was changed for one that does not open this database; the keys of before stay in use");
        }
    }

    private void rewrap() {
        int count = dataKeys.rewrap(loaded.keys());
        if (count > 0) {
            LOG.infof("%d data keys are wrapped by the new key", count);
        }
    }

    @Override
    public String close(String clear, String about) {
        var key = dataKeys.current(scope.agency(), keys());
        return MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(name(key.id())) + ":"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(sealed(key.cipher(), clear.getBytes(StandardCharsets.UTF_8), about));
    }

    @Override
    public String open(String sealed, String about) {
        var parts = sealed.substring(MARK.length()).split(":");
        if (parts.length != 2) {
            throw new IllegalStateException("What is sealed is damaged");
        }
        var name = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[0]));
        var key = dataKeys.get(new UUID(name.getLong(), name.getLong()), keys());
        return new String(opened(key.cipher(), Base64.getUrlDecoder().decode(parts[1]), about), StandardCharsets.UTF_8);
    }

    @Override
    public UUID close(InputStream clear, OutputStream sealed, String about) throws IOException {
        var key = dataKeys.current(scope.agency(), keys());
        try (var closing = key.papers().newEncryptingStream(sealed, about.getBytes(StandardCharsets.UTF_8))) {
            clear.transferTo(closing);
            return key.id();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It cannot be sealed", e);
        }
    }

    @Override
    public InputStream open(UUID key, InputStream sealed, String about) throws IOException {
        try {
            return dataKeys.get(key, keys())
                    .papers()
                    .newDecryptingStream(sealed, about.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed was changed, or belongs elsewhere");
        }
    }

    @Override
    public byte[] hash(String clear) {
        try {
            return keys().hash()
                    .computePrimary((scope.agency() + " " + clear).getBytes(StandardCharsets.UTF_8), HASH_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The A-Number's hash cannot be computed", e);
        }
    }

    private static byte[] sealed(AesGcmJce cipher, byte[] clear, String about) {
        try {
            return cipher.encrypt(clear, about.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("It cannot be sealed", e);
        }
    }

    private static byte[] opened(AesGcmJce cipher, byte[] sealed, String about) {
        try {
            return cipher.decrypt(sealed, about.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What is sealed was changed, or belongs elsewhere");
        }
    }

    private static byte[] name(UUID id) {
        return ByteBuffer.allocate(NAME_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
