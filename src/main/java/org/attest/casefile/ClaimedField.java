package org.attest.casefile;

import java.util.List;

/**
 * An answer of the agency beside which a requester's Form I-918 Supplement B may state something, with the items where it
 * states it. Those of Part 4 are shown and never taken over: that the victim helped is the agency's own word (practice 2).
 */
public enum ClaimedField {
    NAME(Section.VICTIM, "name", "name.family", "Part 1", "2.a", "2.b", "2.c"),
    OTHER_NAMES(Section.VICTIM, "otherNames", "otherNames[0].family", "Part 1", "3.a", "3.b", "3.c"),
    BORN_ON(Section.VICTIM, "bornOn", "bornOn", "Part 1", "4"),
    SEX(Section.VICTIM, "sex", "sex", "Part 1", "5"),
    A_NUMBER(Section.VICTIM, "aNumber", "aNumber", "Part 1", "1"),
    INCIDENT_NUMBERS(Section.CRIMINAL_ACTIVITY, "incidentNumbers", "incidentNumbers[]", "Part 2", "9"),
    CRIMES(Section.CRIMINAL_ACTIVITY, "crimes", "crimes[]", "Part 3", "1"),
    CITATIONS(Section.CRIMINAL_ACTIVITY, "citations", "citations[]", "Part 3", "3"),
    DATES(Section.CRIMINAL_ACTIVITY, "dates", "dates[]", "Part 3", "2.a", "2.b", "2.c", "2.d"),
    PLACES(Section.CRIMINAL_ACTIVITY, "places", "places[]", "Part 3", "4.b"),
    IN_UNITED_STATES(Section.CRIMINAL_ACTIVITY, "inUnitedStates", "inUnitedStates", "Part 3", "4.a"),
    EXTRATERRITORIAL(Section.CRIMINAL_ACTIVITY, "extraterritorial", "extraterritorial", "Part 3", "5.a"),
    EXTRATERRITORIAL_CITATION(
            Section.CRIMINAL_ACTIVITY, "extraterritorialCitation", "extraterritorialCitation", "Part 3", "5.b"),
    NARRATIVE(Section.CRIMINAL_ACTIVITY, "narrative", "narrative", "Part 3", "6"),
    INJURIES(Section.CRIMINAL_ACTIVITY, "injuries", "injuries", "Part 3", "7"),
    CASE_STATUS(Section.CRIMINAL_ACTIVITY, "caseStatus", "caseStatus", "Part 2", "7"),
    FBI_OR_SID_NUMBER(Section.CRIMINAL_ACTIVITY, "fbiOrSidNumber", "fbiOrSidNumber", "Part 2", "10"),
    POSSESSES_INFORMATION(Section.HELPFULNESS, "possessesInformation", "possessesInformation.yes", "Part 4", "1"),
    HELPFUL(Section.HELPFULNESS, "helpful", "helpful.yes", "Part 4", "2"),
    REFUSED(Section.HELPFULNESS, "refused", "refused.yes", "Part 4", "3"),
    EXPLANATION(Section.HELPFULNESS, "explanation", "explanation", "Part 4", "4"),
    OTHER(Section.HELPFULNESS, "other", "other", "Part 4", "5"),
    ANY_CULPABLE(Section.FAMILY_MEMBERS, "anyCulpable", "anyCulpable", "Part 5", "1"),
    MEMBERS(
            Section.FAMILY_MEMBERS,
            "members",
            "members[0].name.family",
            "Part 5",
            "2.a",
            "2.b",
            "2.c",
            "2.d",
            "2.e",
            "3.a",
            "3.b",
            "3.c",
            "3.d",
            "3.e",
            "4.a",
            "4.b",
            "4.c",
            "4.d",
            "4.e");

    private final Section section;
    private final String component;
    private final String at;
    private final String part;
    private final List<String> items;

    ClaimedField(Section section, String component, String at, String part, String... items) {
        this.section = section;
        this.component = component;
        this.at = at;
        this.part = part;
        this.items = List.of(items);
    }

    public Section section() {
        return section;
    }

    /** The part of the section's record that it is. */
    String component() {
        return component;
    }

    /** Path of the field where it is entered, the first one where there are several. */
    public String at() {
        return at;
    }

    String part() {
        return part;
    }

    List<String> items() {
        return items;
    }

    /** Whether a person may take it over at all. */
    boolean isTakeable() {
        return section != Section.HELPFULNESS;
    }
}
