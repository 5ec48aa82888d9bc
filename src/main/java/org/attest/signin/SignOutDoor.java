package org.attest.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.attest.shared.Problem;

/** Signing out is a form of ours: a link or picture on another site's page must not end anybody's session. */
@ApplicationScoped
class SignOutDoor {
    static final String PATH = "/sign-out";
    /** Before anybody is asked who they are. */
    private static final int BEFORE_SIGNING_IN = 9_900;

    private static final String NOT_SO =
            "{\"type\":\"about:blank\",\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"This address does not take this method\"}";

    void guard(@Observes Filters filters) {
        filters.register(SignOutDoor::check, BEFORE_SIGNING_IN);
    }

    private static void check(RoutingContext request) {
        if (request.normalizedPath().equals(PATH) && request.request().method() != HttpMethod.POST) {
            request.response()
                    .setStatusCode(405)
                    .putHeader("Allow", "POST")
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(NOT_SO);
        } else {
            request.next();
        }
    }
}
