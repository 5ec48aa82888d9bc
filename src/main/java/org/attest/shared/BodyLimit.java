package org.attest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Says what is wrong where more is sent than Attest takes at once. The HTTP layer's own answer to that is empty, and comes
 * while the sender is still sending, who then sees a broken connection: so what is sent is let by first, within reason.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_EVERYTHING = 10_000;
    private static final int PATIENCE = 8;
    private final long limit;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit, ObjectMapper json) {
        this.limit = limit.asLongValue();
        this.json = json;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
    }

    private void pass(RoutingContext context) {
        var length = announced(context);
        if (length <= limit) {
            context.next();
        } else if (length > PATIENCE * limit) {
            refuse(context);
        } else {
            context.request().handler(unread -> {}).endHandler(over -> refuse(context));
        }
    }

    private static long announced(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void refuse(RoutingContext context) {
        var answer = context.response().setStatusCode(413).putHeader(HttpHeaders.CONNECTION, "close");
        var sentence = "This is more than %d MB, the most that Attest takes at once. Nothing was stored; send less"
                .formatted(limit / (1024 * 1024));
        if (context.normalizedPath().startsWith("/api/")) {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(written(Problem.plain(413, "Too large", sentence)));
        } else {
            answer.putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=UTF-8")
                    .end("<!DOCTYPE html><html lang=\"en\"><title>Too large · Attest</title><h1>Too large</h1><p>"
                            + sentence + ".</p>");
        }
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }
}
