package org.attest.editions;

import static org.attest.editions.EditionRule.*;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.attest.casefile.FormKind;
import org.attest.shared.Refusal;

/** Fetches a form from where it is published, when an administrator asks and never else. */
@Singleton
class Fetching {
    private static final int MOST_REDIRECTS = 3;
    private final KnownEditions known;
    private final EditionSettings settings;

    Fetching(KnownEditions known, EditionSettings settings) {
        this.known = known;
        this.settings = settings;
    }

    /** The bytes, not yet looked at; no more of them than are taken. */
    byte[] fetch(FormKind form) {
        if (!settings.fetch()) {
            throw Refusal.of(FETCHING_ALLOWED);
        }
        var published = known.all().stream()
                .filter(one -> one.form() == form && one.address() != null)
                .map(KnownEdition::address)
                .findFirst()
                .orElseThrow(() -> Refusal.of(EDITION_HAS_AN_ADDRESS));
        var address = settings.fetchFrom()
                .map(mirror -> mirror.resolve(published.getRawPath()))
                .orElse(published);
        var limit = Duration.ofSeconds(settings.fetchSeconds());
        var client = HttpClient.newBuilder()
                .connectTimeout(limit)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        try {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                var asked = HttpRequest.newBuilder(address).timeout(limit).GET().build();
                var answer = client.sendAsync(asked, HttpResponse.BodyHandlers.ofInputStream())
                        .orTimeout(settings.fetchSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                        .join();
                try (var body = answer.body()) {
                    if (answer.statusCode() == 200) {
                        return within(limit, body);
                    }
                    address = next(address, answer);
                }
            }
        } catch (IOException | java.util.concurrent.CompletionException e) {
            throw Refusal.of(FORM_FETCHED);
        }
        throw Refusal.of(FORM_FETCHED);
    }

    /** One byte more than is taken tells that it is too large; a body that drips is closed when the time is over. */
    private byte[] within(Duration limit, java.io.InputStream body) throws IOException {
        try {
            return java.util.concurrent.CompletableFuture.supplyAsync(() -> {
                        try {
                            return body.readNBytes(settings.largest() + 1);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .orTimeout(limit.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                    .join();
        } finally {
            body.close();
        }
    }

    /** Only to the same host, and never from https to http. */
    private static URI next(URI from, HttpResponse<?> answer) {
        var to = answer.statusCode() / 100 == 3
                ? answer.headers().firstValue("Location").map(from::resolve).orElse(null)
                : null;
        if (to == null
                || !from.getScheme().equals(to.getScheme())
                || !from.getAuthority().equals(to.getAuthority())) {
            throw Refusal.of(FORM_FETCHED);
        }
        return to;
    }
}
