package org.attest.shared;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.impl.ServerCookie;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cookies as browsers know them, whoever made them: HttpOnly and SameSite always, and behind TLS Secure and with the prefix
 * that only this host can set over TLS. Within Attest they have their plain names; one that comes without the prefix is none of ours.
 */
final class HostCookies {
    private static final String PREFIX = "__Host-";
    private static final String SET = "Set-Cookie";
    private static final String SENT = "Cookie";
    private static final Pattern ROOT = Pattern.compile(";\\s*path=/\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    private HostCookies() {}

    static void inward(MultiMap headers) {
        var sent = headers.getAll(SENT);
        if (sent.isEmpty()) {
            return;
        }
        var ours = sent.stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
        headers.remove(SENT);
        if (!ours.isEmpty()) {
            headers.set(SENT, ours);
        }
    }

    /** Those that the HTTP layer would write only after everybody else. */
    static void gather(Set<Cookie> jar, MultiMap headers) {
        for (var cookie : jar) {
            if (cookie instanceof ServerCookie made && made.isChanged()) {
                headers.add(SET, made.encode());
                made.setChanged(false);
            }
        }
    }

    static void outward(MultiMap headers, boolean tls) {
        var made = List.copyOf(headers.getAll(SET));
        if (!made.isEmpty()) {
            headers.set(SET, made.stream().map(cookie -> complete(cookie, tls)).toList());
        }
    }

    private static String complete(String cookie, boolean tls) {
        var whole = new StringBuilder(cookie);
        add(whole, "HttpOnly");
        if (!has(whole, "SameSite")) {
            whole.append("; SameSite=Lax");
        }
        if (!tls) {
            return whole.toString();
        }
        add(whole, "Secure");
        if (!ROOT.matcher(whole).find()) {
            if (has(whole, "Path")) {
                throw new IllegalStateException("A cookie of Attest is for the whole host");
            }
            whole.append("; Path=/");
        }
        return PREFIX + whole;
    }

    private static void add(StringBuilder cookie, String attribute) {
        if (!has(cookie, attribute)) {
            cookie.append("; ").append(attribute);
        }
    }

    private static boolean has(StringBuilder cookie, String attribute) {
        var wanted = attribute.toLowerCase(Locale.ROOT);
        return Arrays.stream(cookie.toString().split(";"))
                .skip(1)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.equals(wanted) || part.startsWith(wanted + "="));
    }
}
