package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.attest.forms.SnapshotFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.casefile.ActsForVictim;
import org.attest.casefile.ActsForVictim.Capacity;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.CriminalActivity.CaseStatus;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.QualifyingCrime;
import org.attest.casefile.Victim;
import org.attest.forms.FormField.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswersTest {
    private static final Edition FORM = BUILT_IN.edition();

    @Test
    void eachFieldButTheSignatureAndItsDateIsFilledInACompleteCase() {
        var values = SupplementB.fields(complete(), BUILT_IN);
        for (var field : FORM.fields()) {
            if (field.kind() == Kind.INK) {
                assertThat(values).doesNotContainKey(field.name());
            } else {
                assertThat(values.get(field.name())).as(field.name()).isNotBlank();
            }
        }
    }

    @Test
    void whatIsKnownStandsAtItsItem() {
        var kase = complete();
        assertThat(text(kase, "Part 1", "1")).isEqualTo("012345678");
        assertThat(text(kase, "Part 1", "2.a")).isEqualTo("SAMPLE");
        assertThat(text(kase, "Part 1", "4")).isEqualTo("03/14/1990");
        assertThat(ticked(kase, "Part 1", "5")).containsExactly("FEMALE");
        assertThat(text(kase, "Part 2", "2.a")).isEqualTo("FICTION");
        assertThat(text(kase, "Part 2", "3")).isEqualTo("Lieutenant, Investigations");
        assertThat(text(kase, "Part 2", "4.a")).isEqualTo("PLACEHOLDER");
        assertThat(text(kase, "Part 2", "5.d")).isEqualTo("MA");
        assertThat(text(kase, "Part 2", "5.h")).isEqualTo("United States");
        assertThat(ticked(kase, "Part 2", "5.b")).containsExactly("FLR");
        assertThat(ticked(kase, "Part 2", "6")).containsExactly("LOCAL");
        assertThat(ticked(kase, "Part 2", "7")).containsExactly("ONGOING");
        assertThat(ticked(kase, "Part 2", "8")).containsExactly("LAW_ENFORCEMENT");
        assertThat(ticked(kase, "Part 3", "1")).containsExactlyInAnyOrder("DOMESTIC_VIOLENCE", "FELONIOUS_ASSAULT");
        assertThat(text(kase, "Part 3", "2.a")).isEqualTo("02/07/2026");
        assertThat(ticked(kase, "Part 3", "4.a")).containsExactly("YES");
        assertThat(ticked(kase, "Part 3", "5.a")).containsExactly("NO");
        assertThat(ticked(kase, "Part 4", "3")).containsExactly("NO");
        assertThat(ticked(kase, "Part 5", "1")).containsExactly("NO");
        assertThat(text(kase, "Part 6", "3")).isEqualTo("4135550101");
        assertThat(text(kase, "Part 7", "1")).isEqualTo("Sampleton Police Department");
        assertThat(text(kase, "Part 7", "2.b")).isEqualTo("Testina");
        assertThat(text(kase, "Part 7", "3")).isEqualTo("012345678");
    }

    @Test
    void whatDoesNotApplySaysSo() {
        var kase = with(with(with("victim.aNumber", null), "victim.name.middle", null), "agency.address.unit", null);
        for (var item : List.of("1", "2.c", "3.a", "3.b", "3.c")) {
            assertThat(text(kase, "Part 1", item)).as("Part 1 item " + item).isEqualTo("N/A");
        }
        for (var item : List.of("2.c", "5.b", "5.f", "5.g", "7", "8", "10")) {
            assertThat(text(kase, "Part 2", item)).as("Part 2 item " + item).isEqualTo("N/A");
        }
        assertThat(ticked(kase, "Part 2", "5.b")).isEmpty();
        for (var item : List.of("2.b", "2.c", "2.d", "5.b")) {
            assertThat(text(kase, "Part 3", item)).as("Part 3 item " + item).isEqualTo("N/A");
        }
        assertThat(text(kase, "Part 4", "4")).isEqualTo("N/A");
        assertThat(text(kase, "Part 4", "5")).isEqualTo("N/A");
        for (var row : List.of("2", "3", "4")) {
            for (var box : List.of(".a", ".b", ".c", ".d", ".e")) {
                assertThat(text(kase, "Part 5", row + box)).isEqualTo("N/A");
            }
        }
        assertThat(text(kase, "Part 6", "4")).isEqualTo("N/A");
        assertThat(text(kase, "Part 7", "3")).isEqualTo("N/A");
        for (var block : List.of("4", "5", "6")) {
            assertThat(text(kase, "Part 7", block + ".a")).isEqualTo("NA");
            assertThat(text(kase, "Part 7", block + ".b")).isEqualTo("N/A");
            assertThat(text(kase, "Part 7", block + ".c")).isEqualTo("N/A");
            assertThat(text(kase, "Part 7", block + ".d")).isEqualTo("N/A");
        }
    }

    @Test
    void anInjuryThatNobodyKnowsIsNoneKnown() {
        assertThat(text(with("criminalActivity.injuries", " "), "Part 3", "7")).isEqualTo("None known");
    }

    @Test
    void anUnknownStateIsLeftAsThePrintedBlank() {
        assertThat(text(with("agency.address.state", null), "Part 2", "5.d")).isEmpty();
    }

    @Test
    void partFourTicksOnlyWhatAPersonAnswered() {
        var unanswered = with("helpfulness", new Helpfulness(null, yes(null), yes(true), "Moved away.", "More."));
        assertThat(ticked(unanswered, "Part 4", "1")).isEmpty();
        assertThat(ticked(unanswered, "Part 4", "2")).isEmpty();
        assertThat(ticked(unanswered, "Part 4", "3")).containsExactly("YES");
        assertThat(text(unanswered, "Part 4", "4")).isEqualTo("Moved away.");
        assertThat(text(unanswered, "Part 4", "5")).isEqualTo("More.");
        for (var item : List.of("1", "2", "3")) {
            assertThat(ticked(with("helpfulness", null), "Part 4", item)).isEmpty();
        }
    }

    @Test
    void whoeverActsForTheVictimIsNamedWithTheCapacity() {
        var helper = new ActsForVictim(Capacity.NEXT_FRIEND, new FullName("FRIEND", "Nexta", null));
        var kase = with(with("victim.helper", helper), "helpfulness.other", "Came to every hearing.");
        assertThat(text(kase, "Part 4", "5"))
                .isEqualTo("Came to every hearing.\nActing for the victim as next friend: FRIEND, Nexta");
    }

    @Test
    void otherStatusPlacesAndIncidentNumbersAreWrittenOut() {
        var kase =
                with(with("criminalActivity.caseStatus", CaseStatus.OTHER), "criminalActivity.caseStatusOther", "Cold");
        assertThat(text(kase, "Part 2", "7")).isEqualTo("Cold");
        assertThat(text(with("criminalActivity.incidentNumbers", List.of("26-1", "26-2")), "Part 2", "9"))
                .isEqualTo("26-1; 26-2");
        assertThat(text(with("criminalActivity.places", List.of("Here", "There")), "Part 3", "4.b"))
                .isEqualTo("Here; There");
    }

    @Test
    void theNarrativeCarriesLikenessPurposePlacesAbroadAndRelation() {
        var kase = with("criminalActivity.similarityExplained", "The elements are the same.");
        kase = with(kase, "criminalActivity.crimes", Set.of(QualifyingCrime.PERJURY));
        kase = with(kase, "criminalActivity.toFrustrateJustice", true);
        kase = with(kase, "criminalActivity.toControlVictim", false);
        kase = with(kase, "criminalActivity.inUnitedStates", false);
        kase = with(kase, "criminalActivity.places", List.of("Nowhere-sur-Mer"));
        kase = with(kase, "victim.kind", org.attest.casefile.VictimKind.INDIRECT);
        kase = with(kase, "victim.relationToDirectVictim", "Mother");
        assertThat(text(kase, "Part 3", "6"))
                .startsWith("The invented offender")
                .contains("\nSimilar activity: The elements are the same.")
                .contains("\nPlaces: Nowhere-sur-Mer")
                .contains("(Perjury) at least in principal part to avoid or frustrate")
                .doesNotContain("undue control")
                .endsWith("Indirect victim; relation to the direct victim: Mother");
        assertThat(text(kase, "Part 3", "4.b")).isEqualTo("N/A");
    }

    @ParameterizedTest
    @EnumSource(QualifyingCrime.class)
    void eachCrimeTicksItsOwnBoxAndNoOther(QualifyingCrime crime) {
        assertThat(ticked(with("criminalActivity.crimes", Set.of(crime)), "Part 3", "1"))
                .containsExactly(crime.name());
    }

    @Test
    void aDraftWithNullsAnywhereIsStillWritten() {
        var number = complete().number();
        var nothing = new CaseSnapshot(number, complete().form(), null, null, null, null, null, null);
        var hollow = new CaseSnapshot(
                number,
                FormKind.I_918B,
                new org.attest.casefile.AgencyFacts(null, null, null, null, null, null, null, null),
                new org.attest.casefile.OfficialFacts(null, null, null, null),
                new Victim(null, null, null, null, null, null, null, new ActsForVictim(null, null), null),
                hollowCrime(),
                new Helpfulness(null, null, null, null, null),
                new FamilyMembers(true, List.of(new FamilyMembers.CulpableMember(null, null, null))));
        for (var kase : List.of(nothing, hollow)) {
            assertThatCode(() -> SupplementB.missing(kase)).doesNotThrowAnyException();
            var values = SupplementB.fields(kase, BUILT_IN);
            assertThat(values)
                    .doesNotContainValue(null)
                    .doesNotContainValue("null")
                    .doesNotContainValue("Yes, null");
        }
        assertThat(text(nothing, "Part 1", "2.a")).isEmpty();
        assertThat(text(nothing, "Part 6", "3")).isEmpty();
    }

    @Test
    void equalSnapshotsGiveEqualFields() {
        assertThat(SupplementB.filled(complete(), BUILT_IN)).isEqualTo(SupplementB.filled(complete(), BUILT_IN));
    }

    private static CriminalActivity hollowCrime() {
        return new CriminalActivity(
                null,
                null,
                null,
                List.of(LocalDate.of(2026, 1, 2)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String text(CaseSnapshot kase, String part, String item) {
        return SupplementB.fields(kase, BUILT_IN).get(FORM.text(part, item).name());
    }

    private static Set<String> ticked(CaseSnapshot kase, String part, String item) {
        var values = SupplementB.fields(kase, BUILT_IN);
        var boxes = FORM.at(part, item).stream()
                .filter(field -> field.kind() == Kind.CHECKBOX)
                .toList();
        assertThat(boxes)
                .isNotEmpty()
                .allSatisfy(box -> assertThat(values.get(box.name())).isIn("Yes", "Off"));
        return boxes.stream()
                .filter(box -> values.get(box.name()).equals("Yes"))
                .map(FormField::option)
                .collect(Collectors.toSet());
    }
}
