package org.attest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Says what is wrong where more is sent than Attest takes at once. The HTTP layer's own answer to that is empty, and comes
 * while the sender is still sending, who then sees a broken connection: so what is sent is let by first, within reason.
 */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_EVERYTHING = 10_000;
    private static final int AFTER_THE_LAYERS_OWN = 1;
    private static final String LAYERS_LIMIT = "io.quarkus.max-request-size";
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
        filters.register(this::loosen, AFTER_THE_LAYERS_OWN);
    }

    /**
     * Where no length is announced, the HTTP layer's own limit answers with nothing: it comes later, against who never stops,
     * and the limits that answer are those of the form's reader and of {@link Counted}.
     */
    private void loosen(RoutingContext context) {
        if (context.get(LAYERS_LIMIT) != null) {
            context.put(LAYERS_LIMIT, PATIENCE * files);
        }
        context.next();
    }

    /** What is sent without its length and is no form with a file. */
    @ServerRequestFilter
    public void count(ContainerRequestContext request) {
        if (request.getHeaderString("Content-Length") == null && !isForm(request.getHeaderString("Content-Type"))) {
            request.setEntityStream(new Counted(request.getEntityStream(), others));
        }
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream sent, long limit) {
            super(sent);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Refusal.of(EdgeRule.SMALL_ENOUGH);
            }
        }
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
        return isForm(type) ? files : others;
    }

    private static boolean isForm(String type) {
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, 19);
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
            answer.putHeader(HttpHeaders.CONTENT_TYPE, PlainPage.MEDIA_TYPE)
                    .end(PlainPage.of(
                            "Too large",
                            sentence + ".",
                            "Demasiado grande",
                            "Esto pasa de %d MB, lo más que Attest acepta de una vez. No se guardó nada; envíe menos."
                                    .formatted(limit / (1024 * 1024))));
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
