package org.attest.forms;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;

/** What kind of datum each item of a form prints. An item without a kind is not printed: the paper is not made. */
public final class ItemClasses {
    private static final Map<String, Sensitivity> CLASSES = Edition.lines("classes.tsv").stream()
            .map(line -> line.split("\t"))
            .collect(Collectors.toUnmodifiableMap(c -> c[0] + c[1] + " " + c[2], c -> Sensitivity.valueOf(c[3])));

    private ItemClasses() {}

    /** @param item such as {@code 2.a}: it has the class of its item {@code 2} */
    public static Optional<Sensitivity> of(FormKind form, String part, String item) {
        return Optional.ofNullable(CLASSES.get(form.name() + part + " " + item.split("\\.")[0]));
    }

    static void demand(FormKind form, String part, String item) {
        if (of(form, part, item).isEmpty()) {
            throw new IllegalStateException("%s %s item %s has no class in classes.tsv".formatted(form, part, item));
        }
    }
}
