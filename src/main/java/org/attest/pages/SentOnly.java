package org.attest.pages;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Addresses that forms are sent to and that show nothing by themselves. Whoever signs in after a lost session is led back
 * to such an address, as is whoever reloads one; the page that it belongs to is what they were looking for.
 */
final class SentOnly {
    private static final Map<Pattern, String> PAGES = Map.ofEntries(
            page("(/cases/[^/]+)/parts/([a-z-]+)", "$1#$2"),
            page("(/cases/[^/]+)/claims", "$1"),
            page("(/cases/[^/]+)/cooperation", "$1#cooperation"),
            page("(/cases/[^/]+/consultation)/(no-response|reminder)", "$1"),
            page("(/cases/[^/]+)/(signature|delivery)", "$1/paper"),
            page("/filters(/[^/]+/removal)?", "/cases"),
            page("(/designations)/[^/]+/revocation", "$1"),
            page("(/administration/people/[^/]+)/(closing|unbinding)", "$1"),
            page("(/administration/laws)/[^/]+/withdrawal", "$1"),
            page("(/administration/reasons)/[^/]+", "$1"),
            page("(/sessions)/[^/]+/ending", "$1"),
            page("(/editions)/(dates|fetched|[^/]+/withdrawal)", "$1"),
            page("(/tamper-evidence)/(seal|verify)", "$1"),
            page("(/editions/[^/]+)/(confirmation|import|words)", "$1"));

    private SentOnly() {}

    private static Map.Entry<Pattern, String> page(String address, String page) {
        return Map.entry(Pattern.compile(address), page);
    }

    /** The page to show where an address was asked for that only takes what is sent. */
    static Optional<String> pageOf(String method, String path, int status) {
        if (!method.equals("GET") || status != 404 && status != 405) {
            return Optional.empty();
        }
        return PAGES.entrySet().stream()
                .map(known -> Map.entry(known.getKey().matcher(path), known.getValue()))
                .filter(known -> known.getKey().matches())
                .map(known -> known.getKey().replaceFirst(known.getValue()))
                .findFirst();
    }
}
