package org.attest.shared;

import java.util.List;
import java.util.stream.Collectors;

/** The one exception that carries broken rules outwards. */
public final class Refusal extends RuntimeException {
    private final transient List<Broken> breaches;

    public Refusal(List<Broken> breaches) {
        super(breaches.stream().map(breach -> breach.rule().name()).collect(Collectors.joining(", ")));
        this.breaches = List.copyOf(breaches);
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

    /** The gravest answer first: a stale write (412) before a forbidden one (403, 404), a wrong stage (409), bad input (422). */
    public int status() {
        var order = List.of(412, 404, 403, 409, 413, 422, 400, 503);
        return breaches.stream()
                .map(breach -> breach.rule().status())
                .min(java.util.Comparator.comparingInt(
                        status -> order.contains(status) ? order.indexOf(status) : order.size()))
                .orElse(422);
    }
}
