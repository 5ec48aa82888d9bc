package org.attest.editions;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.casefile.FormKind;

/** The editions that the program ships, and before them those that the deployment adds. */
@Singleton
class KnownEditions {
    private final List<KnownEdition> all;

    KnownEditions(EditionSettings settings) {
        var added = settings.known().map(file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException("The list of known editions cannot be read", e);
            }
        });
        this.all = Stream.concat(added.stream().flatMap(KnownEditions::lines), shipped().stream())
                .toList();
    }

    static List<KnownEdition> shipped() {
        try (var in = Objects.requireNonNull(KnownEditions.class.getResourceAsStream("editions.tsv"))) {
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<KnownEdition> lines(String table) {
        return table.lines().skip(1).filter(line -> !line.isBlank()).map(KnownEdition::of);
    }

    List<KnownEdition> all() {
        return all;
    }

    Optional<KnownEdition> withHash(String sha256) {
        return all.stream().filter(known -> sha256.equals(known.sha256())).findFirst();
    }

    /** Also what has no file of its own: the dates of the built-in rendition's edition. */
    Optional<KnownEdition> of(FormKind form, String edition) {
        return all.stream()
                .filter(known -> known.form() == form && known.edition().equals(edition))
                .findFirst();
    }
}
