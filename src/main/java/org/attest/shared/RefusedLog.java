package org.attest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * A line for each answer that somebody gets who tries what no page of Attest's does, or tries it too often; nothing of what
 * was sent. From one address only so many lines a minute, so that the log cannot be drowned.
 */
@Singleton
class RefusedLog {
    private static final Logger LOG = Logger.getLogger(RefusedLog.class);
    private static final Set<Integer> ODD = Set.of(400, 403, 405, 406, 411, 413, 414, 415, 417, 429, 431);
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int BEFORE_EVERYTHING = 10_200;
    private final Allowance lines;

    RefusedLog(LimitSettings limits, Clock clock) {
        lines = new Allowance(limits.refusalsToldPerMinute(), Duration.ofMinutes(1), clock);
    }

    void watch(@Observes Filters filters) {
        filters.register(this::listen, BEFORE_EVERYTHING);
    }

    private void listen(RoutingContext context) {
        context.addHeadersEndHandler(ready -> {
            int status = context.response().getStatusCode();
            var from = address(context.request().remoteAddress());
            if (ODD.contains(status) && lines.take(from) == 0) {
                var method = context.request().method().name();
                LOG.warnf(
                        "Refused with %d: %s of %s, from %s",
                        status,
                        METHODS.contains(method) ? method : "another method",
                        context.normalizedPath().startsWith("/api/") ? "a program's address" : "a page",
                        from);
            }
        });
        context.next();
    }

    private static String address(SocketAddress remote) {
        return remote == null ? "?" : String.valueOf(remote.hostAddress());
    }
}
