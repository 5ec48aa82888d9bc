package org.attest.shared;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Whether what goes to the database goes in secret: by TLS with a certificate that was checked, or not over a network at all. */
public final class DatabaseAddress {
    private static final String CHECKED = "verify-full";

    private DatabaseAddress() {}

    /** A sentence on what is wrong with this JDBC address; empty where nothing is, and where it is none. */
    public static Optional<String> fault(String url) {
        var read = Driver.parseURL(url, null);
        if (read == null || isOfThisMachine(PGProperty.PG_HOST.getOrDefault(read))) {
            return Optional.empty();
        }
        var mode = PGProperty.SSL_MODE.getOrDefault(read);
        var factory = PGProperty.SSL_FACTORY.getOrDefault(read);
        boolean checked = CHECKED.equals(mode) && (factory == null || !factory.contains("NonValidating"));
        return checked
                ? Optional.empty()
                : Optional.of(
                        "The database is on another machine, and its address does not insist on TLS: add sslmode="
                                + CHECKED
                                + " (and sslrootcert=…, the file of the authority that signed its certificate) to"
                                + " ATTEST_DB_URL. Where the way there is kept secret otherwise, set ATTEST_DB_WITHOUT_TLS=accepted");
    }

    private static boolean isOfThisMachine(String hosts) {
        return hosts == null || Arrays.stream(hosts.split(",")).allMatch(DatabaseAddress::isLoopback);
    }

    /** By what is written alone: no name is looked up. */
    private static boolean isLoopback(String host) {
        var name = host.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
        if (name.equals("localhost") || name.equals("::1")) {
            return true;
        }
        try {
            return name.matches("127(\\.\\d{1,3}){3}")
                    && InetAddress.getByName(name).isLoopbackAddress();
        } catch (java.net.UnknownHostException e) {
            return false;
        }
    }
}
