package org.attest.signin;

import io.quarkus.oidc.OIDCException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The agency's provider does not answer: a browser is told so; programs are by {@code shared.Problems}. */
@ApplicationScoped
class ProviderAway {
    /** Before any route is found, where no page can be made: on to the one that says it. */
    void toABrowser(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(ProviderAway::sendOn);
    }

    private static void sendOn(RoutingContext request) {
        if (isAway(request.failure()) && !request.response().headWritten()) {
            request.response()
                    .setStatusCode(303)
                    .putHeader("Location", NotLetInPages.PATH + "?why=" + Refused.PROVIDER_AWAY.word())
                    .end();
        } else {
            request.next();
        }
    }

    private static boolean isAway(Throwable failure) {
        var cause = failure;
        while (cause != null && !(cause instanceof OIDCException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
