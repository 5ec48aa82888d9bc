package org.attest.signin;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.quarkus.oidc.OidcRedirectFilter;
import io.quarkus.oidc.Redirect;
import io.quarkus.oidc.Redirect.Location;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/**
 * What the provider is asked for besides signing somebody in: to ask anew each time, or a screen that was locked would open
 * again by itself while the provider still remembers its own sign-in; and how surely before a weighty act. A request by
 * script is not sent there: it is told that the session is over, and the page says so.
 */
@Unremovable
@Singleton
@Redirect(Location.OIDC_AUTHORIZATION)
class ProviderAsked implements OidcRedirectFilter {
    /** Looked up when somebody signs in: made with the provider's addresses, it would hide which setting stops the start. */
    private final Instance<TokenRule> rules;

    ProviderAsked(Instance<TokenRule> rules) {
        this.rules = rules;
    }

    @Override
    public void filter(OidcRedirectContext redirect) {
        var parameters = redirect.additionalQueryParams();
        // max_age has the provider say when, and holds one to it that does not know the prompt
        parameters.add("prompt", "login").add("max_age", "0");
        var level = rules.get().freshLevel();
        if (redirect.routingContext().normalizedPath().equals(SignInAgainPages.PATH) && level != null) {
            parameters.add("acr_values", level);
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
