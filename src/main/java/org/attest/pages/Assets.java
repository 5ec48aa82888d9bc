package org.attest.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Styles and scripts under an address that changes with their content, so that browsers may keep them for a year. */
@Named("assets")
@Singleton
@Shows(Sensitivity.PUBLIC)
public class Assets {
    private static final int BEFORE_ROUTES = 9_000;
    private static final Pattern VERSIONED = Pattern.compile("/ui/([0-9a-f]{12})(/.*)");
    private static final List<String> OWN =
            List.of("attest.css", "attest.js", "htmx.min.js", "uswds/css/uswds.min.css");
    private final String base;

    Assets() {
        this.base = "/ui/" + fingerprint();
    }

    public String base() {
        return base;
    }

    void serve(@Observes Filters filters) {
        filters.register(Assets::unversioned, BEFORE_ROUTES);
    }

    private static void unversioned(RoutingContext request) {
        var path = VERSIONED.matcher(request.normalizedPath());
        if (path.matches()) {
            request.response().headers().set("Cache-Control", "public, max-age=31536000, immutable");
            request.reroute("/ui" + path.group(2));
        } else {
            request.next();
        }
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var name : OWN) {
                try (var file = Thread.currentThread()
                        .getContextClassLoader()
                        .getResourceAsStream("META-INF/resources/ui/" + name)) {
                    if (file == null) {
                        throw new IllegalStateException("The build left out " + name);
                    }
                    digest.update(file.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
