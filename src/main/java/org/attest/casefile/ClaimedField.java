package org.attest.casefile;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An answer of the agency beside which a requester's Supplement B may state something, with the items where each of the
 * two forms states it. Those of Part 4 are shown and never taken over: that the victim helped is the agency's own word
 * (practice 2). Where the numbers of the declaration are not verified, its printed words must agree too.
 */
public enum ClaimedField {
    NAME(Section.VICTIM, "name", "name.family", at("Part 1", "2.a", "2.b", "2.c"), at("Part 1", "1.a", "1.b", "1.c")),
    OTHER_NAMES(
            Section.VICTIM,
            "otherNames",
            "otherNames[0].family",
            at("Part 1", "3.a", "3.b", "3.c"),
            at("Part 1", "2.a", "2.b", "2.c", "2.d", "2.e", "2.f")),
    BORN_ON(Section.VICTIM, "bornOn", "bornOn", at("Part 1", "4"), at("Part 1", "3")),
    SEX(Section.VICTIM, "sex", "sex", at("Part 1", "5"), at("Part 1", "4")),
    A_NUMBER(Section.VICTIM, "aNumber", "aNumber", at("Part 1", "1"), at("Part 1", "5")),
    INCIDENT_NUMBERS(
            Section.CRIMINAL_ACTIVITY, "incidentNumbers", "incidentNumbers[]", at("Part 2", "9"), at("Part 2", "11")),
    CRIMES(Section.CRIMINAL_ACTIVITY, "crimes", "crimes[]", at("Part 3", "1"), nowhere()),
    CITATIONS(
            Section.CRIMINAL_ACTIVITY,
            "citations",
            "citations[]",
            at("Part 3", "3"),
            at("Part 3", "5").where("citation|statut")),
    DATES(
            Section.CRIMINAL_ACTIVITY,
            "dates",
            "dates[]",
            at("Part 3", "2.a", "2.b", "2.c", "2.d"),
            at("Part 3", "4.a", "4.b", "4.c", "4.d").where("date|occur")),
    PLACES(Section.CRIMINAL_ACTIVITY, "places", "places[]", at("Part 3", "4.b"), nowhere()),
    IN_UNITED_STATES(Section.CRIMINAL_ACTIVITY, "inUnitedStates", "inUnitedStates", at("Part 3", "4.a"), nowhere()),
    EXTRATERRITORIAL(Section.CRIMINAL_ACTIVITY, "extraterritorial", "extraterritorial", at("Part 3", "5.a"), nowhere()),
    EXTRATERRITORIAL_CITATION(
            Section.CRIMINAL_ACTIVITY,
            "extraterritorialCitation",
            "extraterritorialCitation",
            at("Part 3", "5.b"),
            nowhere()),
    NARRATIVE(Section.CRIMINAL_ACTIVITY, "narrative", "narrative", at("Part 3", "6"), nowhere()),
    INJURIES(Section.CRIMINAL_ACTIVITY, "injuries", "injuries", at("Part 3", "7"), nowhere()),
    CASE_STATUS(Section.CRIMINAL_ACTIVITY, "caseStatus", "caseStatus", at("Part 2", "7"), at("Part 2", "9")),
    FBI_OR_SID_NUMBER(
            Section.CRIMINAL_ACTIVITY,
            "fbiOrSidNumber",
            "fbiOrSidNumber",
            at("Part 2", "10"),
            at("Part 2", "12").where("FBI|SID")),
    SEVERE_FORMS(Section.TRAFFICKING, "forms", "forms[]", nowhere(), at("Part 3", "1")),
    VICTIMIZATION(Section.TRAFFICKING, "victimization", "victimization", nowhere(), at("Part 3", "2")),
    FEAR_OF_RETALIATION(
            Section.TRAFFICKING,
            "fearOfRetaliation",
            "fearOfRetaliation",
            nowhere(),
            at("Part 3", "3").where("retaliat|revenge")),
    INVESTIGATION_BEGAN_ON(
            Section.TRAFFICKING,
            "investigationBeganOn",
            "investigationBeganOn",
            nowhere(),
            at("Part 3", "6.a").where("investigation.*(began|begin|start)")),
    INVESTIGATION_ENDED_ON(
            Section.TRAFFICKING,
            "investigationEndedOn",
            "investigationEndedOn",
            nowhere(),
            at("Part 3", "6.b").where("investigation.*(ended|complet)")),
    PROSECUTION_BEGAN_ON(
            Section.TRAFFICKING,
            "prosecutionBeganOn",
            "prosecutionBeganOn",
            nowhere(),
            at("Part 3", "7.a").where("prosecution.*(began|begin|start)")),
    PROSECUTION_ENDED_ON(
            Section.TRAFFICKING,
            "prosecutionEndedOn",
            "prosecutionEndedOn",
            nowhere(),
            at("Part 3", "7.b").where("prosecution.*(ended|complet)")),
    POSSESSES_INFORMATION(
            Section.HELPFULNESS, "possessesInformation", "possessesInformation.yes", at("Part 4", "1"), nowhere()),
    HELPFUL(Section.HELPFULNESS, "helpful", "helpful.yes", at("Part 4", "2"), nowhere()),
    REFUSED(Section.HELPFULNESS, "refused", "refused.yes", at("Part 4", "3"), nowhere()),
    EXPLANATION(Section.HELPFULNESS, "explanation", "explanation", at("Part 4", "4"), nowhere()),
    OTHER(Section.HELPFULNESS, "other", "other", at("Part 4", "5"), nowhere()),
    COOPERATION(Section.VICTIM_COOPERATION, "answer", "answer", nowhere(), at("Part 4", "1")),
    COOPERATION_EXPLAINED(Section.VICTIM_COOPERATION, "explanation", "explanation", nowhere(), at("Part 4", "2")),
    ANY_CULPABLE(Section.FAMILY_MEMBERS, "anyCulpable", "anyCulpable", at("Part 5", "1"), at("Part 5", "1")),
    MEMBERS(
            Section.FAMILY_MEMBERS,
            "members",
            "members[0].name.family",
            at(
                    "Part 5", "2.a", "2.b", "2.c", "2.d", "2.e", "3.a", "3.b", "3.c", "3.d", "3.e", "4.a", "4.b", "4.c",
                    "4.d", "4.e"),
            at("Part 5", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c")
                    .where("name|relation|involve"));

    /** @param words of the label, one of which must stand there; null where any will do */
    private record Place(String part, List<String> items, Pattern words) {
        Place where(String words) {
            return new Place(part, items, Pattern.compile("(?i)\\b(?:" + words + ")"));
        }

        boolean holds(Claim claim) {
            return claim.part().equals(part)
                    && items.contains(claim.item())
                    && (words == null || words.matcher(claim.label()).find());
        }
    }

    private final Section section;
    private final String component;
    private final String at;
    private final Place onCertification;
    private final Place onDeclaration;

    ClaimedField(Section section, String component, String at, Place onCertification, Place onDeclaration) {
        this.section = section;
        this.component = component;
        this.at = at;
        this.onCertification = onCertification;
        this.onDeclaration = onDeclaration;
    }

    private static Place at(String part, String... items) {
        return new Place(part, List.of(items), null);
    }

    private static Place nowhere() {
        return new Place("", List.of(), null);
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

    /** What a paper of this form states of it. */
    List<Claim> of(Claims claims, FormKind form) {
        var place = form == FormKind.I_914B ? onDeclaration : onCertification;
        return claims.all().stream().filter(place::holds).toList();
    }

    /** Whether a person may take it over at all. */
    boolean isTakeable() {
        return section != Section.HELPFULNESS && section != Section.VICTIM_COOPERATION;
    }
}
