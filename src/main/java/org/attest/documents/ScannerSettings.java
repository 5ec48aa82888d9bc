package org.attest.documents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Where clamd listens, if anywhere. */
@ConfigMapping(prefix = "attest.clamav")
interface ScannerSettings {
    /** {@code host:port}, or the path of a socket of this machine; without it nothing is scanned, and papers say so. */
    Optional<String> address();

    /** For one file, from the connection to the verdict. */
    @WithDefault("60S")
    Duration patience();
}
