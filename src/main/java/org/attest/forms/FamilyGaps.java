package org.attest.forms;

import static org.attest.forms.Words.isBlank;

import org.attest.casefile.FamilyMembers;

/**
 * What Part 5 still lacks. Both forms ask the same of family members, in other boxes and other words.
 *
 * @param relationship box of a row in which the relationship stands, such as {@code d}; {@code involvement} likewise
 * @param answer what to do while nobody answered the question; {@code name} where nobody is named though the answer is
 *     Yes; {@code involved} where a member's part in it is not told
 */
record FamilyGaps(String relationship, String involvement, String answer, String name, String involved) {
    private static final int ROWS = 3;

    void find(FamilyMembers family, Gaps gaps) {
        if (family == null || family.anyCulpable() == null) {
            gaps.ask("Part 5", "1", "familyMembers.anyCulpable", answer);
            return;
        }
        gaps.need(
                family.anyCulpable() == !family.members().isEmpty(),
                "Part 5",
                family.anyCulpable() ? "2.a" : "1",
                "familyMembers.members",
                family.anyCulpable() ? name : "Answer Yes, or take out the family members named");
        for (int i = 0; i < family.members().size(); i++) {
            var member = family.members().get(i);
            var row = (Math.min(i, ROWS - 1) + 2) + ".";
            var field = "familyMembers.members[" + i + "]";
            gaps.need(
                    !Words.oneLine(member.name()).isEmpty(),
                    "Part 5",
                    row + "a",
                    field + ".name",
                    "Name the family member");
            gaps.need(
                    !isBlank(member.relationship()),
                    "Part 5",
                    row + relationship,
                    field + ".relationship",
                    "Say how the family member is related to the victim");
            gaps.need(!isBlank(member.involvement()), "Part 5", row + involvement, field + ".involvement", involved);
        }
    }
}
