package org.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The walkthrough that the README promises, against the packaged application with its forty cases. */
class WalkthroughIT {
    @Test
    void oneScriptTakesACaseFromTheRequestToTheSignedCertificate() throws Exception {
        var home = PackagedAttest.newHome("walkthrough");
        var url = PackagedAttest.shared();
        var output = home.resolve("walkthrough.txt");
        var script = new ProcessBuilder("bash", "docs/walkthrough.sh")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        script.environment().put("ATTEST_URL", url);
        script.environment().put("ATTEST_OUT", home.toString());
        var walk = script.start();
        try {
            assertThat(walk.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
        } finally {
            walk.destroyForcibly();
            System.out.println(Files.readString(output));
        }
        assertThat(walk.exitValue()).isZero();
        assertThat(output).content().contains("All as expected");
    }
}
