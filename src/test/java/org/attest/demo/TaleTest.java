package org.attest.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.demo.Twist.NO_SEVERE_FORM;
import static org.attest.demo.Twist.TRAUMA;
import static org.attest.demo.Twist.UNDER_EIGHTEEN;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.casefile.CooperationEntry;
import org.attest.casefile.FormKind;
import org.attest.casefile.Stage;
import org.junit.jupiter.api.Test;

class TaleTest {
    @Test
    void theRepertoireReachesEveryStageAndIsAlwaysTheSame() {
        var tales = Tale.many(0, 48);
        assertThat(tales.stream().map(tale -> tale.plot().end()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(tales.stream().map(Tale::twist).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Twist.class));
        assertThat(tales.stream().map(Tale::plot).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Plot.class));
        assertThat(tales).isEqualTo(Tale.many(0, 48));
    }

    @Test
    void whatIsInventedWouldPassTheEdge() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();
            for (var tale : Tale.many(0, 200)) {
                var facts = new InventedFacts(tale.index(), tale.twist(), LocalDate.of(2026, 3, 2));
                var help = new InventedHelp(facts);
                assertThat(validator.validate(facts.request())).isEmpty();
                assertThat(validator.validate(facts.bareRequest())).isEmpty();
                assertThat(validator.validate(facts.victim())).isEmpty();
                assertThat(validator.validate(facts.criminalActivity())).isEmpty();
                assertThat(validator.validate(facts.familyMembers())).isEmpty();
                assertThat(validator.validate(help.denialGrounds())).isEmpty();
                help.entries()
                        .forEach(entry -> assertThat(validator.validate(entry)).isEmpty());
                var declaration = new InventedDeclaration(facts);
                assertThat(validator.validate(declaration.criminalActivity())).isEmpty();
                assertThat(validator.validate(declaration.trafficking())).isEmpty();
                assertThat(validator.validate(declaration.cooperation(List.of())))
                        .isEmpty();
                assertThat(validator.validate(declaration.denialGrounds())).isEmpty();
                declaration
                        .entries()
                        .forEach(entry -> assertThat(validator.validate(entry)).isEmpty());
            }
        }
    }

    @Test
    void aChildHurtByWhatHappenedToAParentIsNotToldAsTheOneWhoWasShot() {
        var facts = new InventedFacts(29, Twist.CHILD_OF_THE_VICTIM, LocalDate.of(2026, 6, 1));
        assertThat(facts.criminalActivity().narrative()).doesNotContain("victim was hit", "victim called");
        assertThat(facts.criminalActivity().injuries()).doesNotContain("Gunshot");
        assertThat(new InventedHelp(facts).answers(List.of()).explanation()).contains("acting for the victim");
    }

    @Test
    void aDenialSpeaksOfTheVictimSinceAnAttorneyMayReadItAndQuotesALineThatBearsOnItsReason() {
        var refused = new InventedHelp(new InventedFacts(34, Twist.REFUSED_ONCE, LocalDate.of(2026, 6, 1)));
        assertThat(refused.denialGrounds().plainReason()).startsWith("The victim was asked");
        assertThat(refused.denialGrounds().reportLine()).contains("declined");
    }

    @Test
    void declarationsAreToldFromTheNewOneToTheSignedAndTheDenied() { // T-1, T-2
        var declarations = Tale.many(0, 48).stream()
                .filter(tale -> tale.form() == FormKind.I_914B)
                .toList();
        assertThat(declarations.stream().map(tale -> tale.plot().end()).collect(Collectors.toSet()))
                .contains(
                        Stage.RECEIVED,
                        Stage.IN_REVIEW,
                        Stage.IN_CONSULTATION,
                        Stage.AWAITING_DECISION,
                        Stage.APPROVED,
                        Stage.ISSUED,
                        Stage.DENIED);
        assertThat(declarations).extracting(Tale::twist).contains(UNDER_EIGHTEEN, TRAUMA, NO_SEVERE_FORM);
        assertThat(Tale.many(0, 48))
                .filteredOn(
                        tale -> Set.of(UNDER_EIGHTEEN, TRAUMA, NO_SEVERE_FORM).contains(tale.twist()))
                .allMatch(tale -> tale.form() == FormKind.I_914B);
    }

    @Test
    void whoIsExemptForAgeWasUnderEighteenAndNothingWasAskedOfWhomeverIsExempt() { // T-2 (bb), (cc)
        for (int index = 0; index < 100; index++) {
            var child = new InventedFacts(index, UNDER_EIGHTEEN, LocalDate.of(2026, 6, 1));
            assertThat(child.victim().bornOn().plusYears(18)).isAfter(child.crimeOn());
            assertThat(new InventedDeclaration(child).cooperation(List.of()).underEighteen())
                    .isTrue();
            var grown = new InventedFacts(index, TRAUMA, LocalDate.of(2026, 6, 1));
            assertThat(grown.victim().bornOn().plusYears(18)).isBeforeOrEqualTo(grown.crimeOn());
            for (var facts : List.of(child, grown)) {
                assertThat(new InventedDeclaration(facts).entries())
                        .noneMatch(entry -> entry.kind() == CooperationEntry.Kind.REASONABLE_REQUEST);
            }
        }
    }
}
