package org.attest.people;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.attest.shared.Problem;

/** Outside the demonstration its doors are not merely locked: there is nothing at their addresses. */
@ApplicationScoped
class DemoDoors {
    /** Before anybody is asked who they are. */
    private static final int BEFORE_SIGNING_IN = 10_000;

    private static final String NOTHING =
            "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is nothing at this address\"}";
    private final Demonstration demonstration;

    DemoDoors(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    void close(@Observes Filters filters) {
        if (!demonstration.isOn()) {
            filters.register(DemoDoors::answerNothingThere, BEFORE_SIGNING_IN);
        }
    }

    private static void answerNothingThere(RoutingContext request) {
        var path = request.normalizedPath();
        // the form mechanism listens to whatever ends in its location
        if (path.endsWith("/sign-in") || path.startsWith("/demonstration/")) {
            request.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(NOTHING);
        } else {
            request.next();
        }
    }
}
