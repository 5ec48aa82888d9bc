package org.attest.signin;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The agency's provider does not answer, or what came back from it does not hold: a browser is told so; programs are by {@code shared.Problems}. */
@ApplicationScoped
class ProviderAway {
    /** Before any route is found, where no page can be made: on to the one that says it. */
    void toABrowser(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(ProviderAway::sendOn);
    }

    private static void sendOn(RoutingContext request) {
        // of an answer that was checked and refused the framework tells the same cause as of none
        var why = isAbout(AuthenticationCompletionException.class, request.failure())
                ? Refused.UNFINISHED
                : isAbout(OIDCException.class, request.failure()) ? Refused.PROVIDER_AWAY : null;
        if (why != null && !request.response().headWritten()) {
            request.response()
                    .setStatusCode(303)
                    .putHeader("Location", NotLetInPages.PATH + "?why=" + why.word())
                    .end();
        } else {
            request.next();
        }
    }

    private static boolean isAbout(Class<? extends Throwable> kind, Throwable failure) {
        var cause = failure;
        while (cause != null && !kind.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
