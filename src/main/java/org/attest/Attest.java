package org.attest;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.attest.demo.EmbeddedDatabase;
import org.attest.shared.DatabaseAddress;
import org.eclipse.microprofile.config.ConfigProvider;

/** Starts Attest; in the demonstration the embedded database comes first. */
@QuarkusMain
public class Attest {
    /** What has no default outside the demonstration. */
    private static final List<String> SETTINGS = List.of(
            "attest.db.url",
            "attest.db.owner-password",
            "attest.db.app-password",
            "attest.session-key",
            "attest.keys",
            "attest.oidc.issuer",
            "attest.oidc.secret");

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
        } else {
            nameWhatIsMissing();
            refuseAnOpenWayToTheDatabase();
        }
        Quarkus.run(null, Attest::end, args);
    }

    private static void nameWhatIsMissing() {
        var missing = SETTINGS.stream()
                .filter(name -> !isSet(name))
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .toList();
        if (!missing.isEmpty()) {
            System.err.println("Attest does not start: set " + String.join(", ", missing)
                    + " (README.md says to what), or start the demonstration with -Dquarkus.profile=demo");
            System.exit(1);
        }
    }

    /** Before anything is sent there, the passwords first of all. */
    private static void refuseAnOpenWayToTheDatabase() {
        var config = ConfigProvider.getConfig();
        var fault = DatabaseAddress.fault(config.getValue("attest.db.url", String.class));
        if (fault.isPresent()
                && !config.getOptionalValue("attest.db.without-tls", String.class)
                        .equals(Optional.of("accepted"))) {
            System.err.println("Attest does not start: " + fault.get());
            System.exit(1);
        }
    }

    private static boolean isSet(String name) {
        try {
            return ConfigProvider.getConfig()
                    .getOptionalValue(name, String.class)
                    .isPresent();
        } catch (NoSuchElementException unresolved) {
            return false;
        }
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
