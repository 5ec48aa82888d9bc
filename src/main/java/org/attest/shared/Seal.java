package org.attest.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/** Closes and opens what must not lie open in the database. */
public interface Seal {
    /** How every sealed text begins. */
    String MARK = "seal:1:";

    /**
     * @param about what it is, such as {@code Victim.aNumber}: opens only where the same is said
     * @return text that begins with {@link #MARK} and names its key
     */
    String close(String clear, String about);

    /** Refuses with {@link IllegalStateException} what was changed, moved, or closed with a key that is not here. */
    String open(String sealed, String about);

    /**
     * The same for a paper, piece by piece, so that it is never whole in memory.
     *
     * @return the key that it was closed with, to be kept beside it
     */
    UUID close(InputStream clear, OutputStream sealed, String about) throws IOException;

    /** What comes out is what went in, or reading it fails. */
    InputStream open(UUID key, InputStream sealed, String about) throws IOException;

    /** The one of this application, where JSON is written and read without being asked for beans. */
    final class InUse {
        private static volatile Seal seal;

        private InUse() {}

        public static void set(Seal opened) {
            seal = opened;
        }

        static Seal get() {
            if (seal == null) {
                throw new IllegalStateException("There is no key yet: what must be sealed cannot be stored");
            }
            return seal;
        }
    }
}
