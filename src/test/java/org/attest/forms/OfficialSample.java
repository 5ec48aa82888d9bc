package org.attest.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.binding.FormBinder;
import org.attest.binding.FormField;
import org.attest.binding.OfficialForms;

/** An official form filled to the brim: every field holds as much of a made-up text as it shows. */
final class OfficialSample {
    private static final List<String> NAMES = List.of("Nguyễn", "Łukasz", "Muñoz-O'Neill", "Sample", "Testina");
    private static final String STORY = "A made-up tale (of nothing at all) that Nguyễn told Łukasz. ".repeat(60);

    final byte[] official;
    final byte[] prepared;
    final PreparedForm form;
    final List<FormField> fields;
    final Map<String, String> values = new LinkedHashMap<>();

    OfficialSample(String file) {
        official = OfficialForms.bytes(file);
        prepared = Preparation.of(official);
        form = PreparedForm.of(prepared);
        fields = FormBinder.fields(prepared);
        for (int i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (form.fields().contains(field.name())) {
                values.put(field.name(), value(field, i));
            }
        }
    }

    List<FormField> boxes() {
        return fields.stream()
                .filter(f -> !f.onValues().isEmpty() && values.containsKey(f.name()))
                .toList();
    }

    private String value(FormField field, int i) {
        return switch (field.type()) {
            case CHECKBOX -> i % 2 == 0 ? field.onValues().get(0) : "Off";
            case DROPDOWN ->
                form.options(field.name()).stream()
                        .sorted()
                        .skip(i % form.options(field.name()).size())
                        .findFirst()
                        .orElseThrow();
            default -> longest(field, text(field, i));
        };
    }

    private static String text(FormField field, int i) {
        if (field.isMultiline()) {
            return STORY;
        }
        return field.maxLength() > 0 && field.maxLength() < 20
                ? "98765432109876543210".substring(0, field.maxLength())
                : (NAMES.get(i % 5) + " " + NAMES.get((i + 1) % 5) + " ")
                        .repeat(3)
                        .strip();
    }

    private String longest(FormField field, String text) {
        int end = text.length();
        while (!form.fits(field.name(), text.substring(0, end).strip())) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
