package org.attest.documents;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken at once. */
@ConfigMapping(prefix = "attest.documents")
interface DocumentSettings {
    /** Of one file; {@code quarkus.http.limits.max-body-size} must leave room for it and for the form around it. */
    @WithDefault("25M")
    MemorySize maxSize();
}
