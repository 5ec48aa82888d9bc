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
    private final long files;
    private final long others;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize files,
            @ConfigProperty(name = "attest.limits.json") MemorySize others,
            ObjectMapper json) {
        this.files = files.asLongValue();
        this.others = others.asLongValue();
        this.json = json;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_EVERYTHING);
    }

    private void pass(RoutingContext context) {
        var length = announced(context);
        var limit = limit(context);
        if (length <= limit) {
            context.next();
        } else if (length > PATIENCE * limit) {
            refuse(context, limit);
        } else {
            context.request().handler(unread -> {}).endHandler(over -> refuse(context, limit));
        }
    }

    /** A file is written to disk as it comes; everything else is held in memory. */
    private long limit(RoutingContext context) {
        var type = context.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19) ? files : others;
    }

    private static long announced(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private void refuse(RoutingContext context, long limit) {
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
