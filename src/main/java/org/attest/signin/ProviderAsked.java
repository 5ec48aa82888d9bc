package org.attest.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;

/**
 * What the provider is asked for besides signing somebody in: not to take a sign-in that is too old for Attest, and to ask
 * anew before a weighty act. A request by script is not sent there: it is told that the session is over, and the page says so.
 */
@Unremovable
@Singleton
@Redirect(Location.OIDC_AUTHORIZATION)
class ProviderAsked implements OidcRedirectFilter {
    /** So that what was young when asked for is young still when it arrives. */
    private static final long MINUTE = 60;

    private final TokenRule rule;

    ProviderAsked(TokenRule rule) {
        this.rule = rule;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        var parameters = redirect.additionalQueryParams();
        if (redirect.routingContext().normalizedPath().equals(SignInAgainPages.PATH)) {
            parameters.add("prompt", "login").add("max_age", "0");
            if (rule.freshLevel() != null) {
                parameters.add("acr_values", rule.freshLevel());
            }
        } else {
            parameters.add("max_age", String.valueOf(rule.sessions().longest().toSeconds() - MINUTE));
        }
    }

    @ApplicationScoped
    static class Scripts implements JavaScriptRequestChecker {
        @Override
        public boolean isJavaScriptRequest(RoutingContext request) {
            return request.request().getHeader("HX-Request") != null
                    || "cors".equals(request.request().getHeader("Sec-Fetch-Mode"));
        }
    }
}
