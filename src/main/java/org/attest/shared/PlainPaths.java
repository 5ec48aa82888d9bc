package org.attest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * No address of Attest has parameters within its path. The list of who may reach what reads them as part of the path, the
 * routes do not: so there is nothing at such an address, and the two never disagree. And what is sent says in words that
 * can be read what it is.
 */
@ApplicationScoped
class PlainPaths {
    /** Before anybody is asked who they are. */
    private static final int BEFORE_SIGNING_IN = 10_001;

    private static final String NOTHING =
            "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is nothing at this address\"}";

    private static final Pattern KIND = Pattern.compile("[\\w.+-]{1,100}/[\\w.+-]{1,100}\\s*(;.*)?");
    /** What a program sends: JSON or a file; a text would be taken for a value, past all that JSON is checked for. */
    private static final Pattern PROGRAMS = Pattern.compile(
            "(application/(json|pdf|octet-stream)|multipart/form-data)\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    private static final String NO_KIND =
            "{\"type\":\"about:blank\",\"title\":\"Unsupported Media Type\",\"status\":415,\"detail\":\"Send JSON with the Content-Type application/json, or the kind of file that this address is described to take\"}";

    void close(@Observes Filters filters) {
        filters.register(PlainPaths::refuseParameters, BEFORE_SIGNING_IN);
    }

    private static Pattern kinds(RoutingContext request) {
        return request.normalizedPath().startsWith("/api/") ? PROGRAMS : KIND;
    }

    private static void refuseParameters(RoutingContext request) {
        var type = request.request().getHeader("Content-Type");
        if (request.normalizedPath().indexOf(';') >= 0) {
            request.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(NOTHING);
        } else if (type != null
                && !"0".equals(request.request().getHeader("Content-Length"))
                && !kinds(request).matcher(type).matches()) {
            request.response()
                    .setStatusCode(415)
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(NO_KIND);
        } else {
            request.next();
        }
    }
}
