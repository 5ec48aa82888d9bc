package org.attest.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import org.attest.shared.PlainPage;

/** Whatever changes something on the strength of a cookie, whichever, must come from our own pages. */
@Singleton
class SameOrigin {
    private static final int BEFORE_SIGNING_IN = 9_900;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    void guard(@Observes Filters filters) {
        filters.register(this::check, BEFORE_SIGNING_IN);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        boolean byCookie =
                !request.cookies().isEmpty() || context.normalizedPath().endsWith("/sign-in");
        if (SAFE.contains(request.method()) || !byCookie || isOurs(request)) {
            context.next();
        } else {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", PlainPage.MEDIA_TYPE)
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

    private static final String FOREIGN = PlainPage.of(
            "Not taken",
            "This came from another site's page, so nothing was changed. Open Attest and do it there.",
            "No se aceptó",
            "Esto vino de la página de otro sitio; no se cambió nada. Abra Attest y hágalo allí.");
}
