package org.attest.binding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** No two boxes get the same meaning: where two claim one, neither has it. A tick and the words beside it are two. */
final class OneToOne {
    private OneToOne() {}

    static List<Binding> held(List<Binding> bindings) {
        Map<String, Binding> firsts = new HashMap<>();
        Map<String, Binding> seconds = new HashMap<>();
        Function<Binding, String> claim = b -> String.join(
                "|",
                b.field().isCheckbox() ? "tick" : "words",
                b.part(),
                b.item(),
                Wording.of(b.meaning()).letters());
        for (Binding binding : bindings) {
            if (binding.verdict() != Verdict.BARCODE && !binding.meaning().isBlank()) {
                Binding first = firsts.putIfAbsent(claim.apply(binding), binding);
                if (first != null) {
                    seconds.put(claim.apply(binding), binding);
                }
            }
        }
        return bindings.stream()
                .map(b -> {
                    Binding other = seconds.get(claim.apply(b));
                    if (!b.isBound() || other == null) {
                        return b;
                    }
                    Binding rival = other == b ? firsts.get(claim.apply(b)) : other;
                    return b.refused("two boxes claim the same meaning: this and "
                            + rival.field().name());
                })
                .toList();
    }
}
