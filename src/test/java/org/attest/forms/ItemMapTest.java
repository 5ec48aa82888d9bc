package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.casefile.FormKind.I_918B;

import java.util.HashMap;
import java.util.Map;
import org.attest.binding.Binding;
import org.attest.binding.BoundForm;
import org.attest.binding.FormBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the fields of a made-up official file to the items of the form. */
class ItemMapTest {
    private static final String SHEET = "form1[0].#subform[1].";

    /** What the page does not say beside the boxes, and a person sees. */
    static final Map<String, String> DATES = Map.of(
            SHEET + "Part3_Line2a_Date[0]", "Part 3 2.a",
            SHEET + "Part3_Line2b_Date[0]", "Part 3 2.b",
            SHEET + "Part3_Line2c_Date[0]", "Part 3 2.c",
            SHEET + "Part3_Line2d_Date[0]", "Part 3 2.d");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 918})
    void whateverTheLotEachFieldGetsItsItemOrIsListed(long lot) {
        var form = SyntheticSupplementB.lot(lot);
        var map = ItemMap.of(I_918B, FormBinder.bind(form.bytes()));
        map.items()
                .forEach((field, item) ->
                        assertThat(item).as(field).isEqualTo(id(form.truth().get(field))));
        assertThat(map.unsettled())
                .extracting(ItemMap.Unsettled::field)
                .containsExactlyInAnyOrderElementsOf(DATES.keySet());
        assertThat(map.lacking()).extracting(ItemMap.Lacking::id).containsExactlyInAnyOrderElementsOf(DATES.values());
        var settled = map.settled(DATES);
        assertThat(settled.isComplete()).isTrue();
        assertThat(settled.items()).hasSize(133);
        assertThat(settled.stampedDate()).contains("01/20/25");
        form.truth()
                .forEach((field, truth) ->
                        assertThat(settled.items().get(field)).as(field).isEqualTo(id(truth)));
    }

    @Test
    void whatTheFormNumbersOtherwiseIsFoundByItsWordsAndCitedAsPrinted() {
        var form = SyntheticSupplementB.lot(7);
        var box = form.field("Part 4", "5", null);
        var map = ItemMap.of(I_918B, renumbered(FormBinder.bind(form.bytes()), box, "9"))
                .settled(DATES);
        assertThat(map.isComplete()).isTrue();
        assertThat(map.edition("01/20/25").named(box)).hasValueSatisfying(field -> {
            assertThat(field.item()).isEqualTo("5");
            assertThat(field.printed()).isEqualTo(new FormField.Place("Part 4", "9"));
        });
    }

    @Test
    void aTakenNumberWithOtherWordsIsNotBelieved() {
        var form = SyntheticSupplementB.lot(7);
        var injury = form.field("Part 3", "7", null);
        var story = form.field("Part 3", "6", null);
        var swapped = renumbered(renumbered(FormBinder.bind(form.bytes()), injury, "6"), story, "7");
        var items = ItemMap.of(I_918B, swapped).items();
        assertThat(items).containsEntry(injury, "Part 3 7").containsEntry(story, "Part 3 6");
    }

    @Test
    void whatNobodyCanTellApartIsLeftToAPerson() {
        var form = SyntheticSupplementB.lot(7);
        var one = form.field("Part 5", "2.a", null);
        var other = form.field("Part 5", "3.a", null);
        var bound = renumbered(renumbered(FormBinder.bind(form.bytes()), one, "8.a"), other, "9.a");
        var map = ItemMap.of(I_918B, bound).settled(DATES);
        assertThat(map.unsettled()).extracting(ItemMap.Unsettled::field).containsExactlyInAnyOrder(one, other);
        assertThat(map.unsettled().get(0).why()).contains("Part 5 2.a or").contains("Part 5 3.a");
        assertThat(map.settled(Map.of(one, "Part 5 2.a", other, "Part 5 3.a")).isComplete())
                .isTrue();
    }

    @Test
    void aPersonsWordIsHeldToOneFieldForEachItem() {
        var form = SyntheticSupplementB.lot(7);
        var words = new HashMap<>(DATES);
        words.put(SHEET + "Part3_Line2b_Date[0]", "Part 3 2.a");
        var map = ItemMap.of(I_918B, FormBinder.bind(form.bytes())).settled(words);
        assertThat(map.isComplete()).isFalse();
        assertThat(map.unsettled())
                .extracting(ItemMap.Unsettled::field)
                .contains(SHEET + "Part3_Line2a_Date[0]", SHEET + "Part3_Line2b_Date[0]");
        var taken = form.field("Part 3", "3", null);
        var instead = ItemMap.of(I_918B, FormBinder.bind(form.bytes()))
                .settled(DATES)
                .settled(Map.of(SHEET + "Part3_Line2d_Date[0]", "Part 3 3"));
        assertThat(instead.unsettled()).extracting(ItemMap.Unsettled::field).contains(taken);
        assertThatThrownBy(() -> instead.edition("01/20/25")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFieldMayBeLeftEmptyAndAnItemMayBeUnasked() {
        var form = SyntheticSupplementB.lot(7);
        var words = new HashMap<>(DATES);
        words.put(SHEET + "Part3_Line2d_Date[0]", "");
        words.put("Part 3 2.d", "");
        var map = ItemMap.of(I_918B, FormBinder.bind(form.bytes())).settled(words);
        assertThat(map.isComplete()).isTrue();
        assertThat(map.edition("01/20/25").fields()).hasSize(132);
        assertThat(map.byHand()).isEqualTo(words);
    }

    @Test
    void aWordThatCannotBeTakenIsRefusedByName() {
        var map = ItemMap.of(I_918B, FormBinder.bind(SyntheticSupplementB.lot(7).bytes()));
        assertThatThrownBy(() -> map.settled(Map.of("no such field", "Part 3 2.a")))
                .hasMessageContaining("no such field");
        assertThatThrownBy(() -> map.settled(Map.of(SHEET + "Part3_Line2a_Date[0]", "Part 9 1")))
                .hasMessageContaining("Part 9 1");
        assertThatThrownBy(() -> map.settled(Map.of(SHEET + "Part3_Line2a_Date[0]", "Part 3 1 MURDER")))
                .hasMessageContaining("cannot hold");
        assertThatThrownBy(() -> map.settled(Map.of("Part 7 4.d", ""))).hasMessageContaining("room");
        assertThatThrownBy(() -> map.settled(Map.of("form1[0].#pageSet[0].Page1[0].PDF417BarCode1[0]", "Part 3 3")))
                .hasMessageContaining("barcode");
    }

    static BoundForm renumbered(BoundForm form, String field, String item) {
        return new BoundForm(
                form.pages(),
                form.bindings().stream()
                        .map(b -> b.field().name().equals(field)
                                ? new Binding(
                                        b.field(), b.part(), item, b.question(), b.meaning(), b.verdict(), b.why())
                                : b)
                        .toList());
    }

    static String id(SyntheticSupplementB.Truth truth) {
        return (truth.part() + " " + truth.item() + " " + (truth.option() == null ? "" : truth.option())).strip();
    }
}
