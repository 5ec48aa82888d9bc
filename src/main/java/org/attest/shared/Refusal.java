package org.attest.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The one exception that carries broken rules outwards. */
public final class Refusal extends RuntimeException {
    private static final long SOON = 10;
    private final transient List<Broken> breaches;
    private final long seconds;

    public Refusal(List<Broken> breaches) {
        this(breaches, SOON);
    }

    private Refusal(List<Broken> breaches, long seconds) {
        super(breaches.stream().map(breach -> breach.rule().name()).collect(Collectors.joining(", ")));
        this.breaches = List.copyOf(breaches);
        this.seconds = seconds;
    }

    /** The same may be asked again after so many seconds. */
    public static Refusal until(Rule rule, long seconds) {
        return new Refusal(List.of(new Broken(rule, null, rule.sentence())), seconds);
    }

    /** When to try again; says something only where the status is 429 or 503. */
    public long seconds() {
        return seconds;
    }

    public static Refusal of(Rule rule) {
        return new Refusal(List.of(new Broken(rule, null, rule.sentence())));
    }

    public List<Broken> breaches() {
        return breaches;
    }

    public List<Rule> broken() {
        return breaches.stream().map(Broken::rule).distinct().toList();
    }

    /** The gravest answer first: too often (429), a stale write (412) before a forbidden one (403, 404), a wrong stage (409), bad input (422). */
    public int status() {
        var order = List.of(429, 412, 404, 403, 409, 413, 422, 400, 503);
        return breaches.stream()
                .map(breach -> breach.rule().status())
                .min(java.util.Comparator.comparingInt(
                        status -> order.contains(status) ? order.indexOf(status) : order.size()))
                .orElse(422);
    }
}
