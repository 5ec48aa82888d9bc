package org.attest.binding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledIf(
        value = "org.attest.binding.OfficialForms#wanted",
        disabledReason = "no official forms in ../shared/forms; with CI=true this fails")
class OfficialFormsBindingTest {
    private static final int SAMPLE = 100;
    private static final int SEED = 129;

    @Test
    void everyFieldOfTheG28MeansWhatAPersonReadsOnThePage() {
        var form = FormBinder.bind(OfficialForms.bytes("g-28.pdf"));
        var truth = OfficialForms.truth("g-28-truth.tsv");
        assertThat(form.bindings())
                .extracting(b -> b.field().name())
                .containsExactlyInAnyOrderElementsOf(truth.keySet());
        assertThat(differences(form, truth)).isEmpty();
    }

    @Test
    void everySampledFieldOfTheI129fMeansWhatAPersonReadsOnThePage() {
        var form = FormBinder.bind(OfficialForms.bytes("i-129f.pdf"));
        var truth = OfficialForms.truth("i-129f-truth.tsv");
        assertThat(truth.keySet()).containsExactlyInAnyOrderElementsOf(sample(form));
        assertThat(differences(form, truth)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void atLeastNinetyNineInAHundredFieldsAreBound(String file) {
        var form = FormBinder.bind(OfficialForms.bytes(file));
        int fillable = form.bindings().size() - form.with(Verdict.BARCODE).size();
        assertThat(form.unbound())
                .as(() -> form.unbound().stream()
                        .map(OfficialForms::claim)
                        .toList()
                        .toString())
                .hasSizeLessThanOrEqualTo(fillable / 100);
        assertThat(form.with(Verdict.BARCODE)).hasSize(form.pages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"g-28.pdf", "i-129f.pdf"})
    void noTooltipThatStrayedToAnotherBoxOfItsPageIsBelieved(String file) {
        byte[] pdf = OfficialForms.bytes(file);
        var honest = claims(FormBinder.bind(pdf));
        var fields = FormBinder.fields(pdf);
        var believed = new ArrayList<String>();
        var print = FormBinder.print(pdf, fields);
        for (int shift = 1; shift <= 4; shift++) {
            believed.addAll(wrong(FormBinder.bind(shifted(fields, shift), print), honest));
        }
        for (int seed = 1; seed <= 12; seed++) {
            believed.addAll(wrong(FormBinder.bind(swapped(fields, new Random(seed)), print), honest));
        }
        assertThat(believed).isEmpty();
    }

    private static List<String> wrong(BoundForm form, Map<String, String> honest) {
        return form.bindings().stream()
                .filter(Binding::isBound)
                .filter(b -> !honest.get(b.field().name()).equals(OfficialForms.claim(b)))
                .map(b -> b.field().name() + " as " + OfficialForms.claim(b) + " instead of "
                        + honest.get(b.field().name()))
                .toList();
    }

    /** Every field gets the tooltip of the one that many places further on, in reading order of the same page. */
    private static List<FormField> shifted(List<FormField> fields, int places) {
        var result = new ArrayList<FormField>();
        byPage(fields).values().forEach(page -> {
            for (int i = 0; i < page.size(); i++) {
                result.add(withTooltip(
                        page.get(i), page.get((i + places) % page.size()).tooltip()));
            }
        });
        return result;
    }

    /** One pair in four on each page changes tooltips, the rest stays honest. */
    private static List<FormField> swapped(List<FormField> fields, Random random) {
        var result = new ArrayList<FormField>();
        byPage(fields).values().forEach(page -> {
            var shuffled = new ArrayList<>(page);
            Collections.shuffle(shuffled, random);
            for (int i = 0; i < shuffled.size(); i++) {
                int other = i % 2 == 0 ? i + 1 : i - 1;
                boolean swap = i / 2 % 4 == 0 && other < shuffled.size();
                result.add(
                        swap ? withTooltip(shuffled.get(i), shuffled.get(other).tooltip()) : shuffled.get(i));
            }
        });
        return result;
    }

    private static Map<Integer, List<FormField>> byPage(List<FormField> fields) {
        var pages = new TreeMap<Integer, List<FormField>>();
        fields.stream()
                .filter(f -> f.type() != FieldType.BARCODE)
                .forEach(f ->
                        pages.computeIfAbsent(f.page(), p -> new ArrayList<>()).add(f));
        return pages;
    }

    private static FormField withTooltip(FormField f, String tooltip) {
        return new FormField(
                f.name(),
                f.page(),
                f.type(),
                f.box(),
                tooltip,
                f.value(),
                f.maxLength(),
                f.flags(),
                f.onValues(),
                f.widgets());
    }

    private static List<String> sample(BoundForm form) {
        var names = new ArrayList<>(
                form.bindings().stream().map(b -> b.field().name()).sorted().toList());
        Collections.shuffle(names, new Random(SEED));
        return names.subList(0, SAMPLE);
    }

    private static Map<String, String> claims(BoundForm form) {
        var claims = new TreeMap<String, String>();
        form.bindings().forEach(b -> claims.put(b.field().name(), OfficialForms.claim(b)));
        return claims;
    }

    private static List<String> differences(BoundForm form, Map<String, OfficialForms.Truth> truth) {
        var claims = claims(form);
        return truth.values().stream()
                .filter(t -> !t.claim().equals(claims.get(t.field())))
                .map(t -> t.field() + ": the page says " + t.claim() + ", the binder " + claims.get(t.field()))
                .sorted()
                .toList();
    }
}
