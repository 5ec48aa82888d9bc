package org.attest.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;

/** The key that checkpoints are signed with (Ed25519), out of the key file; read anew each time, so nothing lingers. */
public final class SigningKey {
    /** What stands before the 32 bytes in a SubjectPublicKeyInfo of Ed25519 (RFC 8410). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private final KeyFile keys;

    private SigningKey(KeyFile keys) {
        this.keys = keys;
    }

    /** Refuses with a sentence where the file is none of Attest's, or holds no such key yet. */
    public static SigningKey of(Path file) throws IOException {
        var keys = KeyFile.read(file);
        if (!keys.signs()) {
            throw new IOException("The key file holds no key to sign checkpoints with. KeysCommand renew adds one");
        }
        return new SigningKey(keys);
    }

    public byte[] sign(byte[] said) {
        return keys.sign(said);
    }

    public boolean verifies(byte[] signature, byte[] said) {
        return keys.verifies(signature, said);
    }

    /** PEM, as openssl reads it. */
    public String publicKey() {
        var key = keys.publicKey();
        var whole = new byte[SPKI.length + key.length];
        System.arraycopy(SPKI, 0, whole, 0, SPKI.length);
        System.arraycopy(key, 0, whole, SPKI.length, key.length);
        return "-----BEGIN PUBLIC KEY-----\n" + Base64.getEncoder().encodeToString(whole)
                + "\n-----END PUBLIC KEY-----\n";
    }
}
