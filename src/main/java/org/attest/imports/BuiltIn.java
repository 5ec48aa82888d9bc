package org.attest.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.attest.binding.Binding;
import org.attest.binding.FormField;
import org.attest.binding.Verdict;
import org.attest.casefile.FormKind;
import org.attest.casefile.ImportedPaper.Kind;
import org.attest.forms.Edition;

/** Attest's own rendition: known by every field's name and tooltip together, its meaning stands in the edition's table. */
final class BuiltIn {
    private BuiltIn() {}

    static Optional<List<Binding>> of(Kind kind, List<FormField> fields) {
        var form = switch (kind) {
            case I_918B -> FormKind.I_918B;
            case I_914B -> FormKind.I_914B;
            case G_28, WITHOUT_FIELDS -> null;
        };
        if (form == null) {
            return Optional.empty();
        }
        var byName = new HashMap<String, FormField>();
        fields.forEach(field -> byName.put(field.name(), field));
        var edition = Edition.builtIn(form).fields();
        boolean ours = edition.stream().allMatch(own -> {
            var there = byName.get(own.name());
            return there != null && there.tooltip().equals(own.tooltip());
        });
        return ours
                ? Optional.of(edition.stream()
                        .map(own -> binding(own, byName.get(own.name())))
                        .toList())
                : Optional.empty();
    }

    /** The tooltip reads "Part 1, item 2.a. Name of the victim: family name"; of a box, what it says comes last, after a colon or a question mark. */
    private static Binding binding(org.attest.forms.FormField own, FormField field) {
        var words = own.tooltip().replaceFirst("^Part \\d+, item \\w+(?:\\.\\w+)?\\. ", "");
        int option = Math.max(words.lastIndexOf(": "), words.lastIndexOf("? "));
        boolean choice = own.option() != null && option > 0;
        return new Binding(
                field,
                own.part().replace("Part ", ""),
                own.item(),
                choice ? words.substring(0, option + 1) : "",
                choice ? words.substring(option + 2) : words,
                Verdict.BOUND,
                "");
    }
}
