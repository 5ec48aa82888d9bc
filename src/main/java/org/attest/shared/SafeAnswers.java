package org.attest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What every answer tells the browser, whoever gives it: pages, programs' answers, files, refusals and the answers of the
 * HTTP layer itself. A route that says one of these otherwise, as a download does, keeps its own.
 */
@Singleton
class SafeAnswers {
    private static final int BEFORE_EVERYTHING = 10_100;
    private static final String CSP = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'%s; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    private static final String FOR_TWO_YEARS = "max-age=63072000; includeSubDomains";
    private final boolean tls;
    private final String policy;

    SafeAnswers(
            @ConfigProperty(name = "attest.tls") boolean tls,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled", defaultValue = "true") boolean provider,
            @ConfigProperty(name = "attest.oidc.issuer") URI issuer) {
        this.tls = tls;
        // a form whose sender must sign in first, and signing out, are sent on to the provider
        this.policy = POLICY.formatted(provider ? " " + issuer.getScheme() + "://" + issuer.getAuthority() : "");
    }

    void watch(@Observes Filters filters) {
        filters.register(this::prepare, BEFORE_EVERYTHING);
    }

    private void prepare(RoutingContext context) {
        var headers = context.request().headers();
        if (tls) {
            HostCookies.inward(headers);
        }
        boolean lasting =
                context.request().path() != null && context.request().path().startsWith("/ui/");
        context.addHeadersEndHandler(ready -> {
            HostCookies.gather(context.request().cookies(), context.response().headers());
            complete(context.response().headers(), lasting && context.response().getStatusCode() < 400);
        });
        context.next();
    }

    private void complete(MultiMap headers, boolean lasting) {
        ALWAYS.forEach((name, value) -> {
            if (!headers.contains(name)) {
                headers.set(name, value);
            }
        });
        if (!headers.contains(CSP)) {
            headers.set(CSP, policy);
        }
        if ("text/html".equals(headers.get("Content-Type"))) {
            headers.set("Content-Type", "text/html;charset=UTF-8");
        }
        // a style or a script changes its address with its content
        if (!lasting && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
        if (tls) {
            headers.set("Strict-Transport-Security", FOR_TWO_YEARS);
        }
        HostCookies.outward(headers, tls);
    }
}
