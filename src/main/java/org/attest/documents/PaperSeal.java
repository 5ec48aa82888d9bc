package org.attest.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.attest.shared.AgencyScope;
import org.attest.shared.Seal;

/** Closes the bytes of a paper before they go into the database, each bound to its own row: moved to another, they do not open. */
@ApplicationScoped
class PaperSeal {
    private final Seal seal;
    private final AgencyScope scope;

    PaperSeal(Seal seal, AgencyScope scope) {
        this.seal = seal;
        this.scope = scope;
    }

    /** What goes into the row; only what is closed lies in the temporary file. */
    record Closed(Path place, UUID key, long size) implements AutoCloseable {
        InputStream open() throws IOException {
            return Files.newInputStream(place);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(place);
        }
    }

    Closed close(InputStream clear, UUID paper) throws IOException {
        var place = Files.createTempFile("attest", ".sealed");
        try (var sealed = Files.newOutputStream(place)) {
            var key = seal.close(clear, sealed, about(paper));
            return new Closed(place, key, Files.size(place));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(place);
            throw e;
        }
    }

    /** @param key null for what was kept before papers were sealed */
    byte[] open(UUID paper, byte[] content, UUID key) {
        if (key == null) {
            return content;
        }
        try (var clear = seal.open(key, new ByteArrayInputStream(content), about(paper))) {
            return clear.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A paper was changed, or belongs elsewhere", e);
        }
    }

    private String about(UUID paper) {
        return "document.content " + scope.agency() + " " + paper;
    }
}
