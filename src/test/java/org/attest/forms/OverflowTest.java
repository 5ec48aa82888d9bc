package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.forms.SnapshotFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FullName;
import org.junit.jupiter.api.Test;

class OverflowTest {
    private static final String CONTINUED = "(continued in Part 7)";
    private static final Edition FORM = BUILT_IN.edition();

    @Test
    void aFifthDateGoesToPartSeven() {
        var dates = IntStream.rangeClosed(1, 5)
                .mapToObj(day -> LocalDate.of(2026, 3, day))
                .toList();
        var kase = with("criminalActivity.dates", dates);
        assertThat(text(kase, "Part 3", "2.d")).isEqualTo("03/04/2026");
        assertThat(block(kase, "4")).containsExactly("2", "3", "2", "Further dates: 03/05/2026");
        assertThat(SupplementB.filled(kase, BUILT_IN).sheets()).isEmpty();
    }

    @Test
    void aSecondAndAThirdOtherNameGoToPartSeven() {
        var kase = with(
                "victim.otherNames",
                List.of(
                        new FullName("EXAMPLE", "Testina", "I"),
                        new FullName("MUESTRA", "Testina", null),
                        new FullName("PROBE", "Tina", "T")));
        assertThat(text(kase, "Part 1", "3.a")).isEqualTo("EXAMPLE");
        assertThat(block(kase, "4")).containsExactly("1", "1", "3", "Other names: MUESTRA, Testina; PROBE, Tina T");
    }

    @Test
    void aFourthAndAFifthCulpableMemberGoToPartSeven() {
        var members =
                IntStream.rangeClosed(1, 5).mapToObj(SnapshotFixture::member).toList();
        var kase = with("familyMembers", new FamilyMembers(true, members));
        assertThat(text(kase, "Part 5", "4.a")).isEqualTo("FAMILY3");
        assertThat(block(kase, "4"))
                .containsExactly(
                        "4", "5", "4", "Further family member: FAMILY4, Given4; Relation4; Involvement4 in words");
        assertThat(block(kase, "5").get(3)).contains("FAMILY5, Given5");
    }

    @Test
    void whatGoesBeyondTheBoxesCanBeReadBeforeItIsPrinted() {
        assertThat(SupplementB.further(with("criminalActivity.narrative", "A short tale."), BUILT_IN))
                .isEmpty();
        var further = SupplementB.further(with("criminalActivity.narrative", narrative(12_000)), BUILT_IN);
        assertThat(further)
                .hasSize(4)
                .allMatch(one -> one.page() == 2
                        && one.part().equals("Part 3")
                        && one.item().equals("6"));
        assertThat(further).extracting(Further::onSheet).containsExactly(false, false, false, true);
    }

    @Test
    void sixThousandCharactersAreReadWholeInBoxAndPartSeven() {
        var narrative = narrative(6_000);
        assertThat(whole(with("criminalActivity.narrative", narrative), "Part 3", "6"))
                .isEqualTo(words(narrative));
    }

    @Test
    void aLongNarrativeIsReadWholeAcrossBoxPartSevenAndSheets() {
        var narrative = narrative(12_000);
        var kase = with("criminalActivity.narrative", narrative);
        assertThat(text(kase, "Part 3", "6")).endsWith(CONTINUED);
        assertThat(block(kase, "4").subList(0, 3)).containsExactly("2", "3", "6");
        assertThat(block(kase, "4").get(3)).endsWith(Filling.BELOW);
        assertThat(SupplementB.filled(kase, BUILT_IN).sheets()).singleElement().satisfies(sheet -> {
            assertThat(sheet.page()).isEqualTo(2);
            assertThat(sheet.part()).isEqualTo("Part 3");
            assertThat(sheet.item()).isEqualTo("6");
        });
        assertThat(whole(kase, "Part 3", "6")).isEqualTo(words(narrative));
    }

    @Test
    void paragraphsAndAccentsSurviveTheDivision() {
        var narrative = narrative(1_500) + "\n\nSegundo párrafo:\t" + narrative(3_000) + "\r\nÚltimo.";
        assertThat(whole(with("criminalActivity.narrative", narrative), "Part 3", "6"))
                .isEqualTo(words(narrative));
    }

    @Test
    void everyItemThatIsTooLongIsReadWholeElsewhere() {
        var many = IntStream.range(0, 20).mapToObj(i -> "26-0001-ABCDEF-" + i).toList();
        var citations =
                IntStream.range(0, 40).mapToObj(i -> "M.G.L. c. 265, § " + i).toList();
        var places = IntStream.range(0, 20).mapToObj(i -> i + " Nowhere Lane").toList();
        var kase = with("criminalActivity.narrative", narrative(6_000));
        kase = with(kase, "criminalActivity.incidentNumbers", many);
        kase = with(kase, "criminalActivity.citations", citations);
        kase = with(kase, "criminalActivity.places", places);
        kase = with(kase, "criminalActivity.injuries", narrative(9_000));
        kase = with(kase, "helpfulness.other", narrative(9_000));
        kase = with(kase, "helpfulness.explanation", narrative(9_900));
        kase = with(kase, "victim.name.family", "SAMPLE DE LOS EJEMPLOS INVENTADOS Y DE LAS MUESTRAS SIN FIN");
        assertThat(whole(kase, "Part 1", "2.a"))
                .isEqualTo(words(kase.victim().name().family()));
        assertThat(whole(kase, "Part 2", "9")).isEqualTo(words(String.join("; ", many)));
        assertThat(whole(kase, "Part 3", "3")).isEqualTo(words(String.join("; ", citations)));
        assertThat(whole(kase, "Part 3", "4.b")).isEqualTo(words(String.join("; ", places)));
        assertThat(whole(kase, "Part 3", "6"))
                .isEqualTo(words(kase.criminalActivity().narrative()));
        assertThat(whole(kase, "Part 3", "7"))
                .isEqualTo(words(kase.criminalActivity().injuries()));
        assertThat(whole(kase, "Part 4", "4"))
                .isEqualTo(words(kase.helpfulness().explanation()));
        assertThat(whole(kase, "Part 4", "5"))
                .isEqualTo(words(kase.helpfulness().other()));
        assertThat(SupplementB.filled(kase, BUILT_IN).sheets()).hasSize(5);
    }

    @Test
    void aNameOfOneLongWordIsGivenWholeInPartSeven() {
        var name = "X".repeat(80);
        var kase = with("victim.name.family", name);
        assertThat(text(kase, "Part 1", "2.a")).isEqualTo(CONTINUED);
        assertThat(block(kase, "4")).containsExactly("1", "1", "2.a", name);
        assertThat(SupplementB.filled(kase, BUILT_IN).heading().petitioner()).startsWith(name);
    }

    @Test
    void aBoxTooSmallForAMarkShowsItsBeginningAndPartSevenHasTheWhole() {
        var kase = with("agency.address.zip", "01000-1234");
        assertThat(text(kase, "Part 2", "5.e")).isEqualTo("01000");
        assertThat(block(kase, "4")).containsExactly("1", "2", "5.e", "01000-1234");
    }

    @Test
    void noFieldHoldsMoreThanIsDrawn() {
        var kase = with("criminalActivity.narrative", narrative(20_000));
        kase = with(kase, "criminalActivity.injuries", "X".repeat(10_000));
        kase = with(kase, "agency.name", "Department ".repeat(40).strip());
        var values = SupplementB.fields(kase, BUILT_IN);
        for (var field : FORM.fields()) {
            if (field.kind() == FormField.Kind.TEXT) {
                assertThat(BUILT_IN.fits(field, values.get(field.name())))
                        .as(field.name())
                        .isTrue();
            }
        }
        assertThat(whole(kase, "Part 2", "1")).isEqualTo(words(kase.agency().name()));
    }

    static String narrative(int length) {
        var text = IntStream.range(0, length / 4)
                .mapToObj(i -> List.of("José", "dañó", "là", "façade", "Übung", "n" + i)
                        .get(i % 6))
                .collect(Collectors.joining(" "));
        return text.substring(0, length).strip();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    private static List<String> block(CaseSnapshot kase, String number) {
        return Stream.of(".a", ".b", ".c", ".d")
                .map(box -> text(kase, "Part 7", number + box))
                .toList();
    }

    /** What an item says over its box, Part 7 and the sheets. */
    private static List<String> whole(CaseSnapshot kase, String part, String item) {
        var text = new StringBuilder(text(kase, part, item));
        for (var number : List.of("4", "5", "6")) {
            var block = block(kase, number);
            if (part.equals("Part " + block.get(1)) && item.equals(block.get(2))) {
                text.append(' ').append(block.get(3));
            }
        }
        for (var sheet : SupplementB.filled(kase, BUILT_IN).sheets()) {
            if (sheet.part().equals(part) && sheet.item().equals(item)) {
                text.append(' ').append(sheet.text());
            }
        }
        return words(text.toString()
                .replace(CONTINUED, " ")
                .replace(Filling.BELOW, " ")
                .replace(Filling.ON_SHEET, " "));
    }

    private static String text(CaseSnapshot kase, String part, String item) {
        return SupplementB.fields(kase, BUILT_IN).get(FORM.text(part, item).name());
    }
}
