package org.attest;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.attest.demo.EmbeddedDatabase;

/** Starts Attest; in the demonstration the embedded database comes first. */
@QuarkusMain
public class Attest {
    public static void main(String... args) {
        // development mode passes the property, since its profile is not known here yet
        if (Boolean.getBoolean("attest.embedded-db")
                || ConfigUtils.getProfiles().contains("demo")) {
            try {
                EmbeddedDatabase.start();
            } catch (Exception e) {
                System.err.println("The embedded database does not start: " + e.getMessage());
                System.exit(1);
            }
        }
        Quarkus.run(null, Attest::end, args);
    }

    /** Says in one line why it does not start: the log's own entry is for programs, and long. */
    private static void end(int code, Throwable failure) {
        var cause = failure;
        while (cause != null && cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        if (cause != null) {
            System.err.println("Attest does not start: " + cause.getMessage());
        }
        System.exit(code);
    }
}
