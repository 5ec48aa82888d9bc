package org.attest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * No address of Attest has parameters within its path. The list of who may reach what reads them as part of the path, the
 * routes do not: so there is nothing at such an address, and the two never disagree.
 */
@ApplicationScoped
class PlainPaths {
    /** Before anybody is asked who they are. */
    private static final int BEFORE_SIGNING_IN = 10_001;

    private static final String NOTHING =
            "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is nothing at this address\"}";

    void close(@Observes Filters filters) {
        filters.register(PlainPaths::refuseParameters, BEFORE_SIGNING_IN);
    }

    private static void refuseParameters(RoutingContext request) {
        if (request.normalizedPath().indexOf(';') >= 0) {
            request.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(NOTHING);
        } else {
            request.next();
        }
    }
}
