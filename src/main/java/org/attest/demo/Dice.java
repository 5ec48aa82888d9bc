package org.attest.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls alike on every machine and at every start: for the same case and question, the same answer. */
record Dice(SplittableRandom random) {
    static Dice of(int index, String question) {
        return new Dice(new SplittableRandom(index * 1_000_003L + question.hashCode()));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }
}
