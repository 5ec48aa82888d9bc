package org.attest.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing links to the very field where it is entered. */
class AnchorsTest {
    @ParameterizedTest
    @CsvSource({
        "victim.bornOn, victim, victim-bornOn",
        "victim, victim, victim-name.family",
        "victim.helper, victim, victim-helper.capacity",
        "criminalActivity.narrative, criminal-activity, criminal-activity-narrative",
        "helpfulness.helpful, helpfulness, helpfulness-helpful.yes",
        "helpfulness.explanation, helpfulness, helpfulness-explanation",
        "familyMembers.members[1].name, family-members, family-members-members-1.name.family",
        "familyMembers.members[1].relationship, family-members, family-members-members-1.relationship",
        "agency.address.zip, agency, agency-address",
        "agency.categoryOther, agency, agency-category",
        "official.titleAndDivision, agency, agency-head",
        "trafficking.victimization, trafficking, trafficking-victimization",
        "unheard.of, ,"
    })
    void aPathOfTheCaseLeadsToItsField(String path, String section, String field) {
        assertThat(Anchors.section(path)).isEqualTo(section);
        assertThat(Anchors.field(path, "Say it", true)).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"true, helpfulness-refused.restsOn", "false, entry-on"})
    void anAnswerThatRestsOnNothingLeadsToTheEntriesOrToANewOne(boolean hasEntries, String field) {
        assertThat(Anchors.field("helpfulness.refused", "Name at least one cooperation record", hasEntries))
                .isEqualTo(field);
    }
}
