package org.attest.board;

import jakarta.ws.rs.core.UriBuilder;
import java.util.Locale;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What a list of cases was asked for, as its address says it; every part may be null. Nothing that somebody typed to
 * find a person is ever among it.
 */
@Shows(Sensitivity.CASE)
record Asked(Pile pile, String stage, String assignee, String due, String sort) {
    private static String given(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static Asked of(String pile, String stage, String assignee, String due, String sort) {
        return new Asked(
                pile == null ? null : Pile.named(pile).orElse(null),
                given(stage),
                given(assignee),
                given(due),
                given(sort));
    }

    /** The filter of the pile, where one was asked for, in the order that was asked for. */
    Queue.Filter filter(String cursor, Integer limit) {
        if (pile != null) {
            var of = pile.filter();
            return new Queue.Filter(
                    of.stage(), of.assignee(), of.due(), null, sort == null ? of.sort() : sort, cursor, limit);
        }
        return new Queue.Filter(stage, assignee, due, null, sort, cursor, limit);
    }

    /** The same without the name of a pile: what the form of filters shows, and what is kept. */
    Asked spelledOut() {
        var filter = filter(null, null);
        return new Asked(null, filter.stage(), filter.assignee(), filter.due(), filter.sort());
    }

    String address(String cursor) {
        var address = UriBuilder.fromPath("/cases");
        if (pile != null) {
            address.queryParam("pile", pile.name().toLowerCase(Locale.ROOT));
            return with(with(address, "sort", sort), "cursor", cursor).build().toString();
        }
        with(address, "stage", stage);
        with(address, "assignee", assignee);
        with(address, "due", due);
        with(address, "sort", sort);
        return with(address, "cursor", cursor).build().toString();
    }

    private static UriBuilder with(UriBuilder address, String name, String value) {
        return value == null ? address : address.queryParam(name, "{value}").resolveTemplate("value", value);
    }
}
