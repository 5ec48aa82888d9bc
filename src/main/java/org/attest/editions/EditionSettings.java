package org.attest.editions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** How official forms come in; docs/editions.md describes each. */
@ConfigMapping(prefix = "attest.editions")
interface EditionSettings {
    /** A table like {@code editions.tsv} whose lines go before the shipped ones. */
    Optional<Path> known();

    /** Whether an administrator may have a form fetched from its publisher. */
    @WithDefault("true")
    boolean fetch();

    /** Scheme, host and port to fetch from instead of the publisher's, such as a mirror's. */
    Optional<URI> fetchFrom();

    @WithDefault("20")
    int fetchSeconds();

    /** Bytes of the largest file that is taken. */
    @WithDefault("10485760")
    int largest();

    /** Seconds within which a file must have been checked. */
    @WithDefault("30")
    int checkSeconds();

    /** Memory of the process that checks a file, as Java writes it. */
    @WithDefault("256m")
    String checkMemory();
}
