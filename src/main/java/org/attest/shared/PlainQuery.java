package org.attest.shared;

import static org.attest.shared.EdgeRule.FILTER_READABLE;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a query that holds the character NUL: PostgreSQL can hold no such text, so nothing could match it. */
class PlainQuery {
    @ServerRequestFilter
    public void refuseNul(ContainerRequestContext request) {
        var odd = request.getUriInfo().getQueryParameters().values().stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.indexOf('\0') >= 0);
        if (odd) {
            throw Refusal.of(FILTER_READABLE);
        }
    }
}
