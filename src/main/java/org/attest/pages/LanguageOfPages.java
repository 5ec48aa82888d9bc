package org.attest.pages;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Every page speaks the language of the person, without its maker thinking of it. */
@Singleton
class LanguageOfPages {
    private static final int BEFORE_THE_PAGES = 9_000;

    /** What a page says besides follows the language that the browser asks for: the person's choice goes before it. */
    void choose(@Observes Filters filters) {
        filters.register(
                request -> {
                    request.request().headers().set("Accept-Language", Language.chosen(request));
                    request.next();
                },
                BEFORE_THE_PAGES);
    }
}
