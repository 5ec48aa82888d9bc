package org.attest.reports;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attest.casefile.SearchKey;

/**
 * How many different people asked (MA-5 i). Requests are of one person where one continues the other's case, or where name
 * and date of birth agree; a request without a date of birth counts with the others of its name, so that a date added in
 * a later request makes no second person.
 */
final class Individuals {
    private final Map<String, String> sameAs = new HashMap<>();

    private Individuals() {}

    /** @param number of the case; {@code prior} of the one that it continues, or null; names and day may be null */
    record Asked(String number, String prior, String family, String given, LocalDate bornOn) {
        /** Null where nobody is named yet. */
        String name() {
            var parts = Stream.of(Objects.toString(family, ""), Objects.toString(given, ""))
                    .map(SearchKey::plain)
                    .toList();
            return parts.stream().allMatch(String::isEmpty) ? null : String.join(" | ", parts);
        }

        @Override
        public String toString() {
            return "Asked " + number;
        }
    }

    static long count(List<Asked> requests) {
        var people = new Individuals();
        var named = requests.stream().filter(asked -> asked.name() != null).collect(groupingBy(Asked::name));
        named.forEach((name, theirs) -> people.link(name, theirs));
        requests.stream()
                .filter(asked -> asked.prior() != null)
                .forEach(asked -> people.join(asked.number(), asked.prior()));
        return requests.stream()
                .map(asked -> people.root(asked.number()))
                .distinct()
                .count();
    }

    private void link(String name, List<Asked> theirs) {
        var someDay = theirs.stream()
                .map(Asked::bornOn)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
        theirs.forEach(
                asked -> join(asked.number(), name + " born " + (asked.bornOn() == null ? someDay : asked.bornOn())));
    }

    private void join(String one, String other) {
        var first = root(one);
        var second = root(other);
        if (!first.equals(second)) {
            sameAs.put(first, second);
        }
    }

    private String root(String key) {
        var at = key;
        while (sameAs.containsKey(at)) {
            at = sameAs.get(at);
        }
        if (!at.equals(key)) {
            sameAs.put(key, at);
        }
        return at;
    }
}
