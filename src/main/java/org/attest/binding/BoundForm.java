package org.attest.binding;

import java.util.List;
import java.util.Optional;

/** Every field of a form with what it means, in reading order as far as the file has one. */
public record BoundForm(int pages, List<Binding> bindings) {

    public BoundForm {
        bindings = List.copyOf(bindings);
    }

    public Optional<Binding> field(String name) {
        return bindings.stream().filter(b -> b.field().name().equals(name)).findFirst();
    }

    /** The bound fields of an item; more than one where the item offers a choice. */
    public List<Binding> item(String part, String item) {
        return bindings.stream()
                .filter(b -> b.isBound() && b.part().equals(part) && b.item().equals(item))
                .toList();
    }

    public List<Binding> unbound() {
        return with(Verdict.UNBOUND);
    }

    public List<Binding> with(Verdict verdict) {
        return bindings.stream().filter(b -> b.verdict() == verdict).toList();
    }
}
