package org.attest.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The browser of the tests: ATTEST_CHROMIUM, or chromium on the PATH. With CI=true its absence is a failure, not a skip. */
public final class Chromium {
    private Chromium() {}

    public static boolean wanted() {
        return found().isPresent() || "true".equals(System.getenv("CI"));
    }

    static Path path() {
        return found().orElseThrow(() ->
                new AssertionError("No Chromium: apt-get install -y chromium fonts-noto-core, or set ATTEST_CHROMIUM"));
    }

    private static Optional<Path> found() {
        var named = System.getenv("ATTEST_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "chromium"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
