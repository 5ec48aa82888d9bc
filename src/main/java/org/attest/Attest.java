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
        Quarkus.run(args);
    }
}
