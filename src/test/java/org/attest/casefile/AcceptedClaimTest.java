package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.WrongClaims.claim;
import static org.attest.casefile.WrongClaims.read;
import static org.attest.casefile.WrongClaims.stating;
import static org.attest.casefile.WrongClaims.take;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the requester states stands beside the agency's answers, and becomes one where a person says so. */
class AcceptedClaimTest {
    private static Statement.State state(CertificationCase kase, ClaimedField field) {
        return kase.statements().stream()
                .filter(one -> one.field() == field)
                .map(Statement::state)
                .findFirst()
                .orElse(null);
    }

    @Test
    void aStatementIsTheSameOpenOrDifferentBesideTheAgencysAnswer() {
        var kase = stating(
                claim("Part 3", "6", "typed narrative"),
                claim("Part 3", "3", "G.L. c. 265 s. 43"),
                claim("Part 2", "10", "MA-0001"),
                claim("Part 4", "3", "No"),
                claim("Part 3", "7", "N/A"));
        assertThat(state(kase, ClaimedField.NARRATIVE)).isEqualTo(Statement.State.SAME);
        assertThat(state(kase, ClaimedField.CITATIONS)).isEqualTo(Statement.State.DIFFERS);
        assertThat(state(kase, ClaimedField.FBI_OR_SID_NUMBER)).isEqualTo(Statement.State.OPEN);
        assertThat(state(kase, ClaimedField.REFUSED)).isEqualTo(Statement.State.NOT_THEIRS);
        assertThat(state(kase, ClaimedField.INJURIES)).isNull();
    }

    @Test
    void aListGrowsByWhatItLacksAndLosesNothing() {
        var kase = stating(
                claim("Part 3", "1", "Stalking"),
                claim("Part 3", "1", "Felonious Assault"),
                claim("Part 3", "2.a", "11/03/2025"),
                claim("Part 3", "2.b", "11/05/2025"));
        take(kase, ClaimedField.CRIMES);
        take(kase, ClaimedField.DATES);
        assertThat(kase.criminalActivity().crimes())
                .containsExactly(QualifyingCrime.FELONIOUS_ASSAULT, QualifyingCrime.STALKING);
        assertThat(kase.criminalActivity().dates())
                .containsExactly(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 5));
        assertThat(state(kase, ClaimedField.CRIMES)).isEqualTo(Statement.State.SAME);
    }

    @Test
    void oneAnswerIsTakenOverAndTheOthersStayAsTheyAre() {
        var kase = stating(claim("Part 3", "6", "typed claim"), claim("Part 3", "7", "typed hurt"));
        var before = kase.criminalActivity();
        var event = take(kase, ClaimedField.NARRATIVE);
        assertThat(kase.criminalActivity().narrative()).isEqualTo("typed claim");
        assertThat(kase.criminalActivity().injuries()).isEqualTo(before.injuries());
        assertThat(Changed.between(before, kase.criminalActivity())).containsExactly("narrative");
        assertThat(event.facts())
                .containsEntry("section", "CRIMINAL_ACTIVITY")
                .containsEntry("field", "NARRATIVE")
                .containsEntry("paper", kase.imports().get(0).id().toString());
        assertThat(event.content()).isEqualTo(kase.criminalActivity());
        PERSONAL.forEach(secret -> assertThat(event.facts().toString()).doesNotContain(secret));
    }

    @Test
    void aStatusThatIsAnotherComesWithItsWords() {
        var kase = stating(claim("Part 2", "7", "Other"), claim("Part 2", "7", "Sealed by a court"));
        take(kase, ClaimedField.CASE_STATUS);
        assertThat(kase.criminalActivity().caseStatus()).isEqualTo(CriminalActivity.CaseStatus.OTHER);
        assertThat(kase.criminalActivity().caseStatusOther()).isEqualTo("Sealed by a court");
    }

    @Test
    void whatNobodyWroteYetBeginsWithTheOneAnswerThatWasTakenOver() {
        var kase = received();
        read(
                kase,
                claim("Part 3", "6", "typed claim"),
                claim("Part 3", "7", "typed hurt"),
                claim("Part 1", "4", "02/03/1990"));
        take(kase, ClaimedField.NARRATIVE);
        assertThat(kase.criminalActivity().narrative()).isEqualTo("typed claim");
        assertThat(kase.criminalActivity().injuries()).isNull();
        assertThat(state(kase, ClaimedField.BORN_ON)).as("nobody is named yet").isEqualTo(Statement.State.BY_HAND);
    }

    @Test
    void thePersonAndTheFamilyAreTakenOverAlike() {
        var kase = stating(
                claim("Part 1", "1", "A900000001"),
                claim("Part 1", "2.a", "Testperson"),
                claim("Part 1", "2.b", "Ana"),
                claim("Part 5", "2.a", "Invented"),
                claim("Part 5", "2.d", "Spouse"));
        take(kase, ClaimedField.A_NUMBER);
        take(kase, ClaimedField.NAME);
        take(kase, ClaimedField.MEMBERS);
        assertThat(kase.victim().aNumber()).isEqualTo("900000001");
        assertThat(kase.victim().name()).isEqualTo(new FullName("Testperson", "Ana", null));
        assertThat(kase.victim().kind()).isEqualTo(victim().kind());
        assertThat(kase.familyMembers().members())
                .extracting(member -> member.name().family())
                .containsExactly("Quimby", "Invented");
    }

    @Test
    void aGroundChangesWithTheAnswerAndWithNothingElse() {
        var kase = stating(claim("Part 3", "6", "typed claim"), claim("Part 3", "7", "typed hurt"));
        var before = kase.statements();
        take(kase, ClaimedField.INJURIES);
        assertThat(kase.statements().get(0).ground()).isEqualTo(before.get(0).ground());
        assertThat(kase.statements().get(1).ground()).isNotEqualTo(before.get(1).ground());
    }

    @ParameterizedTest
    @EnumSource
    void itIsTakenOverOnlyWhereTheSectionMayStillBeWritten(Stage stage) {
        var kase = in(stage);
        if (stage.after(Move.IMPORT).isPresent()) {
            read(kase, claim("Part 3", "6", "typed claim"));
            take(kase, ClaimedField.NARRATIVE);
            assertThat(kase.stage()).isEqualTo(stage);
            return;
        }
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> kase.acceptClaim(java.util.UUID.randomUUID(), ClaimedField.NARRATIVE, stamp(CERTIFIER)));
        assertThat(refusal.broken()).contains(CaseRule.STAGE_ALLOWS_IT);
    }

    @Test
    void whoIsLockedOutTakesNothingOver() {
        var kase = stating(claim("Part 3", "6", "typed claim"));
        kase.lockOut(CERTIFIER.id(), CERTIFIER.name(), "typed", stamp(CHIEF));
        var refusal = catchThrowableOfType(Refusal.class, () -> take(kase, ClaimedField.NARRATIVE));
        assertThat(refusal.broken()).containsExactly(CaseRule.NOT_LOCKED_OUT);
    }

    @Test
    void everyFieldNamesAPartOfItsSectionThatExists() {
        var records = java.util.Map.of(
                Section.VICTIM, Victim.class,
                Section.CRIMINAL_ACTIVITY, CriminalActivity.class,
                Section.HELPFULNESS, Helpfulness.class,
                Section.TRAFFICKING, Trafficking.class,
                Section.VICTIM_COOPERATION, VictimCooperation.class,
                Section.FAMILY_MEMBERS, FamilyMembers.class);
        for (var field : ClaimedField.values()) {
            Set<String> parts = Arrays.stream(records.get(field.section()).getRecordComponents())
                    .map(part -> part.getName())
                    .collect(Collectors.toSet());
            assertThat(parts).as(field.name()).contains(field.component());
            assertThat(List.of(field.at().split("[.\\[]")).get(0)).isEqualTo(field.component());
        }
    }
}
