package org.attest.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whatever changes something on the strength of a cookie must come from our own pages. */
@Singleton
class SameOrigin {
    private static final int BEFORE_SIGNING_IN = 9_900;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private final String session;

    SameOrigin(@ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String session) {
        this.session = session;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGNING_IN);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        boolean byCookie =
                request.getCookie(session) != null || context.normalizedPath().endsWith("/sign-in");
        if (SAFE.contains(request.method()) || !byCookie || isOurs(request)) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/html; charset=UTF-8")
                    .end(FOREIGN);
        }
    }

    private static boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        var origin = request.getHeader("Origin");
        try {
            return origin != null
                    && request.authority() != null
                    && request.authority()
                            .toString()
                            .equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static final String FOREIGN = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Not taken · Attest</title></head><body>
            <h1>Not taken</h1><p>This came from another site's page, so nothing was changed. \
            <a href="/">Open Attest</a> and do it there.</p>
            <h2 lang="es">No se aceptó</h2><p lang="es">Esto vino de la página de otro sitio; no se cambió nada. \
            <a href="/">Abra Attest</a> y hágalo allí.</p></body></html>
            """;
}
