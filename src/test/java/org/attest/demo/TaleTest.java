package org.attest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.casefile.Stage;
import org.junit.jupiter.api.Test;

class TaleTest {
    @Test
    void fortyTalesReachEveryStageAndAreAlwaysTheSame() {
        var tales = Tale.many(0, 40);
        assertThat(tales.stream().map(tale -> tale.plot().end()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Stage.class));
        assertThat(tales.stream().map(Tale::twist).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Twist.class));
        assertThat(tales.stream().map(Tale::plot).collect(Collectors.toSet())).isEqualTo(EnumSet.allOf(Plot.class));
        assertThat(tales).isEqualTo(Tale.many(0, 40));
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
}
