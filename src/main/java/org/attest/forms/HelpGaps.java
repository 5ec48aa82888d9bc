package org.attest.forms;

import static org.attest.forms.Words.isBlank;

import java.time.LocalDate;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.Victim;

/** What the form still lacks about the victim's help and family: Parts 4 and 5; law U-16. */
final class HelpGaps {
    private static final FamilyGaps FAMILY = new FamilyGaps(
            "d",
            "e",
            "Answer whether any of the victim's family members are culpable in the crime",
            "Name each family member who is culpable, or believed to be",
            "Say how the family member was involved in the crime");

    private static final int HELPED_BELOW = 16;
    private final Gaps gaps;

    HelpGaps(Gaps gaps) {
        this.gaps = gaps;
    }

    void find(CaseSnapshot kase) {
        helpfulness(kase.helpfulness());
        helper(kase.victim(), kase.criminalActivity());
        FAMILY.find(kase.familyMembers(), gaps);
    }

    private void helpfulness(Helpfulness helpfulness) {
        var given = helpfulness == null ? new Helpfulness(null, null, null, null, null) : helpfulness;
        answer(
                given.possessesInformation(),
                "1",
                "helpfulness.possessesInformation",
                "Answer whether the victim possesses information about the crime");
        answer(
                given.helpful(),
                "2",
                "helpfulness.helpful",
                "Answer whether the victim was, is or is likely to be helpful");
        answer(
                given.refused(),
                "3",
                "helpfulness.refused",
                "Answer whether the victim refused or failed to give help that was reasonably asked for");
        boolean refused =
                given.refused() != null && Boolean.TRUE.equals(given.refused().yes());
        gaps.need(
                !refused || !isBlank(given.explanation()),
                "Part 4",
                "4",
                "helpfulness.explanation",
                "Explain what help the victim refused or failed to give");
    }

    private void answer(Helpfulness.Answer answer, String item, String field, String sentence) {
        if (answer == null || answer.yes() == null) {
            gaps.ask("Part 4", item, field, sentence);
            return;
        }
        gaps.need(
                !answer.restsOn().isEmpty(),
                "Part 4",
                item,
                field,
                "Name at least one cooperation record that the answer rests on");
    }

    /** U-16, with age taken on the day the crime first occurred. */
    private void helper(Victim victim, CriminalActivity crime) {
        if (victim == null) {
            return;
        }
        var first = crime == null ? null : crime.dates().stream().findFirst().orElse(null);
        if (!Boolean.TRUE.equals(victim.incapacitated()) && !isChild(victim.bornOn(), first)) {
            return;
        }
        gaps.need(
                victim.helper() != null
                        && victim.helper().capacity() != null
                        && !Words.oneLine(victim.helper().name()).isEmpty(),
                "Part 4",
                "2",
                "victim.helper",
                "Name the parent, guardian or next friend who acts for the victim, and in which capacity");
    }

    private static boolean isChild(LocalDate bornOn, LocalDate first) {
        return bornOn != null && first != null && first.isBefore(bornOn.plusYears(HELPED_BELOW));
    }
}
