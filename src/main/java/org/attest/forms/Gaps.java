package org.attest.forms;

import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.MissingItem;

/** Collects what the form still lacks, in the order in which it was asked. */
final class Gaps {
    private final List<MissingItem> items = new ArrayList<>();

    void need(boolean given, String part, String item, String field, String sentence) {
        if (!given) {
            ask(part, item, field, sentence);
        }
    }

    void ask(String part, String item, String field, String sentence) {
        items.add(new MissingItem(part, item, field, sentence));
    }

    void addAll(List<MissingItem> more) {
        items.addAll(more);
    }

    List<MissingItem> found() {
        return List.copyOf(items);
    }
}
