package org.attest.signin;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.attest.shared.PlainPage;
import org.attest.shared.Problem;
import org.jboss.logging.Logger;

/** Where the provider does not answer, nobody can sign in; whoever tries is told so, and when to try again. */
@ApplicationScoped
class ProviderAway {
    private static final Logger LOG = Logger.getLogger(ProviderAway.class);
    private static final String SECONDS = "30";
    private static final String PROBLEM =
            "{\"type\":\"about:blank\",\"title\":\"Service Unavailable\",\"status\":503,\"detail\":\"The identity provider does not answer. Try again in a minute\"}";
    private static final String PAGE = PlainPage.of(
            "Nobody can sign in just now",
            "Your agency's identity provider does not answer, so Attest cannot ask who you are. Nothing was changed. Try again in a minute; if it stays like this, tell your administrator.",
            "Ahora nadie puede iniciar sesión",
            "El proveedor de identidad de su agencia no responde, y Attest no puede preguntar quién es usted. No se cambió nada. Inténtelo en un minuto; si sigue igual, avise a su administración.");

    void watch(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(ProviderAway::tell);
    }

    private static void tell(RoutingContext request) {
        if (!isAway(request.failure()) || request.response().headWritten()) {
            request.next();
            return;
        }
        LOG.error("The identity provider does not answer; nobody can sign in");
        boolean program = request.normalizedPath().startsWith("/api/");
        HttpServerResponse answer = request.response()
                .setStatusCode(503)
                .putHeader("Retry-After", SECONDS)
                .putHeader("Content-Type", program ? Problem.MEDIA_TYPE : PlainPage.MEDIA_TYPE);
        answer.end(program ? PROBLEM : PAGE);
    }

    private static boolean isAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof OIDCException) {
                return true;
            }
        }
        return false;
    }
}
