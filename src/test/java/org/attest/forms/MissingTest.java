package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.forms.SnapshotFixture.*;

import java.util.List;
import java.util.Set;
import org.attest.casefile.ActsForVictim;
import org.attest.casefile.ActsForVictim.Capacity;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity.CaseStatus;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FamilyMembers.CulpableMember;
import org.attest.casefile.FullName;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.MissingItem;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.QualifyingCrime;
import org.attest.casefile.VictimKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MissingTest {
    @Test
    void aCompleteSnapshotLacksNothing() {
        assertThat(SupplementB.missing(complete())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "victim,Part 1,2.a",
        "victim.name.family,Part 1,2.a",
        "victim.name.given,Part 1,2.b",
        "victim.bornOn,Part 1,4",
        "victim.sex,Part 1,5",
        "victim.kind,Part 3,6",
        "agency,Part 2,1",
        "agency.name,Part 2,1",
        "agency.head,Part 2,4.a",
        "agency.address,Part 2,5.a",
        "agency.address.street,Part 2,5.a",
        "agency.address.city,Part 2,5.c",
        "agency.address.state,Part 2,5.d",
        "agency.address.zip,Part 2,5.e",
        "agency.type,Part 2,6",
        "agency.category,Part 2,8",
        "official.name,Part 2,2.a",
        "official.titleAndDivision,Part 2,3",
        "criminalActivity,Part 3,1",
        "criminalActivity.caseStatus,Part 2,7",
        "criminalActivity.incidentNumbers,Part 2,9",
        "criminalActivity.crimes,Part 3,1",
        "criminalActivity.dates,Part 3,2.a",
        "criminalActivity.citations,Part 3,3",
        "criminalActivity.inUnitedStates,Part 3,4.a",
        "criminalActivity.places,Part 3,4.b",
        "criminalActivity.extraterritorial,Part 3,5.a",
        "criminalActivity.narrative,Part 3,6",
        "helpfulness.possessesInformation,Part 4,1",
        "helpfulness.helpful,Part 4,2",
        "helpfulness.refused,Part 4,3",
        "familyMembers.anyCulpable,Part 5,1"
    })
    void whatTheFormCannotDoWithoutIsAskedForByPartAndItem(String field, String part, String item) {
        var missing = SupplementB.missing(with(field, null));
        assertThat(missing).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo(field);
            assertThat(one.part()).isEqualTo(part);
            assertThat(one.item()).isEqualTo(item);
            assertThat(one.sentence()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "victim.aNumber",
                "victim.name.middle",
                "victim.incapacitated",
                "criminalActivity.injuries",
                "criminalActivity.fbiOrSidNumber",
                "agency.address.unit",
                "agency.fax",
                "official.phone"
            })
    void whatIsOptionalOnTheFormAndAnyInjuryIsNeverAGate(String field) {
        assertThat(SupplementB.missing(with(field, null))).isEmpty();
    }

    @Test
    void aSnapshotWithNothingInItIsAllMissing() {
        var empty = new CaseSnapshot(complete().number(), complete().form(), null, null, null, null, null, null);
        assertThat(fields(empty))
                .containsExactly(
                        "victim",
                        "agency",
                        "official.name",
                        "official.titleAndDivision",
                        "official.phone",
                        "criminalActivity",
                        "helpfulness.possessesInformation",
                        "helpfulness.helpful",
                        "helpfulness.refused",
                        "familyMembers.anyCulpable");
    }

    @Test
    void anInchoateCrimeNeedsANamedCrimeBesideIt() {
        assertThat(fields(
                        with("criminalActivity.crimes", Set.of(QualifyingCrime.ATTEMPT, QualifyingCrime.SOLICITATION))))
                .containsExactly("criminalActivity.crimes");
        assertThat(fields(with("criminalActivity.crimes", Set.of(QualifyingCrime.ATTEMPT, QualifyingCrime.MURDER))))
                .isEmpty();
    }

    @Test
    void aCrimeAbroadNeedsAStatuteThatReachesThere() {
        var abroad = with("criminalActivity.inUnitedStates", false);
        assertThat(fields(abroad)).containsExactly("criminalActivity.extraterritorial");
        assertThat(fields(with(abroad, "criminalActivity.extraterritorial", true)))
                .containsExactly("criminalActivity.extraterritorialCitation");
        assertThat(fields(with(
                        with(abroad, "criminalActivity.extraterritorial", true),
                        "criminalActivity.extraterritorialCitation",
                        "18 U.S.C. 1596")))
                .isEmpty();
    }

    @Test
    void anotherCaseStatusAndAnotherAgencyCategoryNeedTheirWords() {
        assertThat(fields(with("criminalActivity.caseStatus", CaseStatus.OTHER)))
                .containsExactly("criminalActivity.caseStatusOther");
        assertThat(fields(with("agency.category", AgencyFacts.Category.OTHER))).containsExactly("agency.categoryOther");
    }

    @Test
    void anAnswerAboutHelpRestsOnACooperationRecord() {
        var bare = new Helpfulness.Answer(true, List.of());
        assertThat(fields(with("helpfulness.helpful", bare))).containsExactly("helpfulness.helpful");
        assertThat(fields(with("helpfulness.possessesInformation", bare)))
                .containsExactly("helpfulness.possessesInformation");
        assertThat(fields(with("helpfulness.refused", new Helpfulness.Answer(false, List.of()))))
                .containsExactly("helpfulness.refused");
    }

    @Test
    void aRefusalIsExplained() {
        var refused = with("helpfulness.refused", yes(true));
        assertThat(fields(refused)).containsExactly("helpfulness.explanation");
        assertThat(fields(with(refused, "helpfulness.explanation", "Did not come to the second interview.")))
                .isEmpty();
    }

    @Test
    void tamperingObstructionAndPerjuryAskForTheOffendersPurpose() {
        var tampering = with("criminalActivity.crimes", Set.of(QualifyingCrime.WITNESS_TAMPERING));
        assertThat(fields(tampering))
                .containsExactly("criminalActivity.toFrustrateJustice", "criminalActivity.toControlVictim");
        var neither = with(
                with(tampering, "criminalActivity.toFrustrateJustice", false),
                "criminalActivity.toControlVictim",
                false);
        assertThat(fields(neither)).containsExactly("criminalActivity.crimes");
        assertThat(fields(with(neither, "criminalActivity.toControlVictim", true)))
                .isEmpty();
    }

    @Test
    void culpableFamilyMembersAreNamedWithRelationshipAndInvolvement() {
        assertThat(fields(with("familyMembers", new FamilyMembers(true, List.of()))))
                .containsExactly("familyMembers.members");
        var bare = new CulpableMember(new FullName("FAMILY", "Given", null), null, " ");
        assertThat(fields(with("familyMembers", new FamilyMembers(true, List.of(member(1), bare)))))
                .containsExactly("familyMembers.members[1].relationship", "familyMembers.members[1].involvement");
        assertThat(fields(with("familyMembers", new FamilyMembers(true, List.of(member(1))))))
                .isEmpty();
    }

    @Test
    void familyMembersNamedBesideANoAreAContradiction() {
        assertThat(fields(with("familyMembers", new FamilyMembers(false, List.of(member(1))))))
                .containsExactly("familyMembers.members");
    }

    @Test
    void somebodyActsForAVictimWhoWasUnderSixteenWhenTheCrimeBegan() {
        var crimeOn = complete().criminalActivity().dates().get(0);
        assertThat(fields(with("victim.bornOn", crimeOn.minusYears(16).plusDays(1))))
                .containsExactly("victim.helper");
        assertThat(fields(with("victim.bornOn", crimeOn.minusYears(16)))).isEmpty();
        var later = with("victim.bornOn", crimeOn.minusYears(16));
        assertThat(fields(with(later, "criminalActivity.dates", List.of(crimeOn, crimeOn.minusDays(1)))))
                .containsExactly("victim.helper");
    }

    @Test
    void somebodyActsForAVictimWhoIsIncapacitated() {
        var incapacitated = with("victim.incapacitated", true);
        assertThat(fields(incapacitated)).containsExactly("victim.helper");
        var helper = new ActsForVictim(Capacity.NEXT_FRIEND, new FullName("FRIEND", "Nexta", null));
        assertThat(fields(with(incapacitated, "victim.helper", helper))).isEmpty();
    }

    @Test
    void anIndirectVictimIsRelatedToTheDirectOne() {
        var indirect = with("victim.kind", VictimKind.INDIRECT);
        assertThat(fields(indirect)).containsExactly("victim.relationToDirectVictim");
        assertThat(fields(with(indirect, "victim.relationToDirectVictim", "Mother")))
                .isEmpty();
    }

    @Test
    void aTelephoneOfTheOfficialOrOfTheAgencyIsNeeded() {
        var none = with(with("official.phone", null), "agency.phone", null);
        assertThat(SupplementB.missing(none)).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo("Part 6");
            assertThat(one.item()).isEqualTo("3");
        });
        assertThat(fields(with("official", new OfficialFacts(null, null, null, null))))
                .containsExactly("official.name", "official.titleAndDivision");
    }

    @Test
    void aCharacterThatTheFontLacksIsNamedWithoutTheTextAroundIt() {
        var missing = SupplementB.missing(with("criminalActivity.narrative", "Secret words 漢 and more"));
        assertThat(missing).singleElement().satisfies(one -> {
            assertThat(one.part()).isEqualTo("Part 3");
            assertThat(one.item()).isEqualTo("6");
            assertThat(one.field()).isEqualTo("criminalActivity.narrative");
            assertThat(one.sentence()).contains("U+6F22").contains("CJK").doesNotContain("Secret");
        });
        assertThat(fields(with("victim.name.given", "Zoë Ñáçığ"))).isEmpty();
    }

    private static List<String> fields(CaseSnapshot kase) {
        return SupplementB.missing(kase).stream().map(MissingItem::field).toList();
    }
}
