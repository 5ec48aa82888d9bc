package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.ClaimedField.*;
import static org.attest.casefile.WrongClaims.read;
import static org.attest.casefile.WrongClaims.take;

import java.time.LocalDate;
import java.util.List;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the requester of a declaration states stands beside the agency's answers as that of a certification does. */
class DeclaredClaimTest {
    private static Claim claim(String part, String item, String label, String value) {
        return new Claim(part, item, label, value, null);
    }

    private static CertificationCase stating(Claim... claims) {
        var kase = DeclarationFixture.inReview();
        read(kase, ImportedPaper.Kind.I_914B, claims);
        return kase;
    }

    private static Refusal refused(CertificationCase kase, ClaimedField field) {
        return catchThrowableOfType(Refusal.class, () -> take(kase, field));
    }

    @Test
    void theStatementOfClaimIsTakenOverAnswerByAnswer() {
        var kase = stating(
                claim("Part 3", "1", "Box", "Sex trafficking of a person under 18 years of age"),
                claim("Part 3", "1", "Box", "Other"),
                claim("Part 3", "1", "Other", "typed kind"),
                claim("Part 3", "2", "What the victim suffered", "typed claim"),
                claim("Part 3", "7.a", "Prosecution began", "11/05/2025"));
        take(kase, SEVERE_FORMS);
        assertThat(kase.trafficking().forms())
                .containsExactly(
                        SevereForm.SEX_UNDER_18, SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION, SevereForm.OTHER);
        assertThat(kase.trafficking().otherExplained()).isEqualTo("typed kind");
        take(kase, VICTIMIZATION);
        var event = take(kase, PROSECUTION_BEGAN_ON);
        assertThat(kase.trafficking().victimization()).isEqualTo("typed claim");
        assertThat(kase.trafficking().prosecutionBeganOn()).isEqualTo(LocalDate.of(2025, 11, 5));
        assertThat(kase.trafficking().fearOfRetaliation()).isEqualTo("typed fear");
        assertThat(event.facts()).containsEntry("section", "TRAFFICKING");
        assertThat(event.facts().toString()).doesNotContain("typed claim", "typed kind");
    }

    @Test
    void theCaseAndTheFamilyAreReadFromTheItemsOfThatForm() {
        var kase = stating(
                claim("Part 1", "1.a", "Family Name", "Testperson"),
                claim("Part 1", "1.b", "Given Name", "Ana"),
                claim("Part 2", "11", "Case Number", "26-9001; 26-9002"),
                claim("Part 2", "9", "Case Status", "Completed"),
                claim("Part 3", "4.a", "Date", "11/03/2025"),
                claim("Part 3", "5", "Statutory citations", "18 U.S.C. 1589"),
                claim("Part 5", "2.a", "Name", "Invented, Uncle"));
        List.of(NAME, INCIDENT_NUMBERS, CASE_STATUS, CITATIONS, MEMBERS).forEach(field -> take(kase, field));
        assertThat(kase.victim().name()).isEqualTo(new FullName("Testperson", "Ana", null));
        assertThat(kase.criminalActivity().incidentNumbers()).contains("26-2042", "26-9001", "26-9002");
        assertThat(kase.criminalActivity().caseStatus()).isEqualTo(CriminalActivity.CaseStatus.COMPLETED);
        assertThat(kase.criminalActivity().citations()).contains("18 U.S.C. 1589");
        assertThat(kase.familyMembers().members())
                .extracting(FamilyMembers.CulpableMember::name)
                .contains(new FullName("Invented", "Uncle", null));
    }

    @Test // practice 2, T-2
    void whetherTheVictimCooperatedIsShownAndNeverTakenOver() {
        var kase = stating(
                claim("Part 4", "1", "The victim", "has complied with requests for assistance"),
                claim("Part 4", "2", "Explanation", "typed words"));
        assertThat(kase.statements())
                .extracting(Statement::field, Statement::state)
                .containsExactly(
                        tuple(COOPERATION, Statement.State.NOT_THEIRS),
                        tuple(COOPERATION_EXPLAINED, Statement.State.NOT_THEIRS));
        assertThat(refused(kase, COOPERATION).broken()).containsExactly(CaseRule.CLAIM_MAY_BE_TAKEN);
        assertThat(refused(kase, COOPERATION_EXPLAINED).broken()).containsExactly(CaseRule.CLAIM_MAY_BE_TAKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "Part 3, 6.a, Investigation began, 13/13/2025, INVESTIGATION_BEGAN_ON, CLAIM_READABLE",
        "Part 3, 6.a, Investigation began, 11/04/2025, INVESTIGATION_BEGAN_ON, CLAIM_SAYS_MORE",
        "Part 3, 6.b, Investigation ended, 01/01/2025, INVESTIGATION_ENDED_ON, PROCEEDINGS_END_AFTER_THEY_BEGIN",
        "Part 3, 7.a, Prosecution began, 01/01/2099, PROSECUTION_BEGAN_ON, PROCEEDINGS_BY_TODAY",
        "Part 3, 6.a, Prosecution began, 11/05/2025, INVESTIGATION_BEGAN_ON, CLAIM_KNOWN",
        "Part 3, 1, Box, words of their own, SEVERE_FORMS, CLAIM_READABLE",
        "Part 3, 6, Narrative, typed claim, NARRATIVE, CLAIM_KNOWN",
        "Part 5, 2.a, Name, Uncle Invented Example, MEMBERS, CLAIM_READABLE"
    })
    void whatCannotBeTakenOverIsRefusedAndChangesNothing(
            String part, String item, String label, String value, ClaimedField field, CaseRule rule) {
        var kase = stating(claim(part, item, label, value));
        var before = kase.trafficking();
        assertThat(refused(kase, field).broken()).containsExactly(rule);
        assertThat(kase.trafficking()).isEqualTo(before);
    }

    @Test
    void aPaperOfTheOtherFormStatesNothingOfThisOne() {
        var declaration = DeclarationFixture.inReview();
        read(declaration, ImportedPaper.Kind.I_918B, claim("Part 3", "7", "Injuries", "typed hurt"));
        assertThat(declaration.statements()).isEmpty();
        assertThat(refused(declaration, INJURIES).broken()).containsExactly(CaseRule.CLAIM_KNOWN);
        var certification = CaseFixture.inReview();
        read(certification, ImportedPaper.Kind.I_914B, claim("Part 3", "2", "Suffered", "typed claim"));
        assertThat(certification.statements()).isEmpty();
        assertThat(refused(certification, VICTIMIZATION).broken()).containsExactly(CaseRule.CLAIM_KNOWN);
    }

    @Test
    void whoIsLockedOutOfADeclarationTakesNothingOver() {
        var kase = stating(claim("Part 3", "2", "Suffered", "typed claim"));
        kase.lockOut(CERTIFIER.id(), CERTIFIER.name(), "typed", stamp(CHIEF));
        assertThat(refused(kase, VICTIMIZATION).broken()).containsExactly(CaseRule.NOT_LOCKED_OUT);
    }
}
