package org.attest.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule of one act, so that all are reported at once. */
public final class Rules {
    private final List<Broken> broken = new ArrayList<>();

    public Rules must(boolean holds, Rule rule) {
        return must(holds, rule, null, rule.sentence());
    }

    public Rules must(boolean holds, Rule rule, String field) {
        return must(holds, rule, field, rule.sentence());
    }

    public Rules must(boolean holds, Rule rule, String field, String sentence) {
        if (!holds) {
            broken.add(new Broken(rule, field, sentence));
        }
        return this;
    }

    /** Throws the refusal if anything was broken. */
    public void hold() {
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
    }

    public static boolean given(String text) {
        return text != null && !text.isBlank();
    }
}
