package org.attest.people;

import io.vertx.ext.web.RoutingContext;
import org.attest.shared.PlainPage;
import org.attest.shared.Refusal;

/** Says to whoever tried to sign in too often when to try again: at the form as a page, elsewhere as the route's own refusal. */
final class TooOften {
    private TooOften() {}

    static void answer(RoutingContext http, long seconds) {
        if (http == null) {
            return;
        }
        http.put(Refusal.class.getName(), Refusal.until(PeopleRule.NOT_TRIED_TOO_OFTEN, seconds));
        if (http.normalizedPath().endsWith("/sign-in")) {
            var minutes = (seconds + 59) / 60;
            http.response()
                    .setStatusCode(429)
                    .putHeader("Retry-After", String.valueOf(seconds))
                    .putHeader("Content-Type", PlainPage.MEDIA_TYPE)
                    .end(PlainPage.of(
                            "Too many tries",
                            "There were too many tries to sign in under this name or from this place. Try again in %d minutes; nothing is wrong with your record."
                                    .formatted(minutes),
                            "Demasiados intentos",
                            "Hubo demasiados intentos de entrar con este nombre o desde este lugar. Pruebe otra vez en %d minutos; no pasa nada con su registro."
                                    .formatted(minutes)));
        }
    }
}
