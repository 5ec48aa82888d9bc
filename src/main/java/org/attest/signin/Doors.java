package org.attest.signin;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.attest.shared.Problem;

/**
 * What the framework would take at the two doors and Attest does not: signing out is a form of ours, since a link or picture
 * of another site must not end anybody's session; and a provider that says no is answered by a page, not by silence.
 */
@ApplicationScoped
class Doors {
    static final String OUT = "/sign-out";
    private static final String IN = "/signed-in";
    /** Before anybody is asked who they are. */
    private static final int BEFORE_SIGNING_IN = 9_900;

    private static final String NOT_SO =
            "{\"type\":\"about:blank\",\"title\":\"Method Not Allowed\",\"status\":405,\"detail\":\"This address does not take this method\"}";

    void guard(@Observes Filters filters) {
        filters.register(Doors::check, BEFORE_SIGNING_IN);
    }

    private static void check(RoutingContext request) {
        var path = request.normalizedPath();
        if (path.equals(OUT) && request.request().method() != HttpMethod.POST) {
            request.response()
                    .setStatusCode(405)
                    .putHeader("Allow", "POST")
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(NOT_SO);
        } else if (path.equals(IN) && request.queryParams().contains("error")) {
            request.response()
                    .setStatusCode(303)
                    .putHeader("Location", NotLetInPages.PATH + "?why=" + Refused.UNFINISHED.word())
                    .end();
        } else {
            request.next();
        }
    }
}
