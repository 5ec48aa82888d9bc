package org.attest.forms;

import static org.attest.forms.Words.isBlank;

import java.time.LocalDate;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimCooperation;
import org.attest.casefile.VictimCooperation.Answer;

/** What the declaration still lacks about cooperation and family: Parts 4 and 5; law T-2, T-3. */
final class CooperationGaps {
    private static final FamilyGaps FAMILY = new FamilyGaps(
            "b",
            "c",
            "Answer whether any of the victim's family members are believed to be involved in the trafficking",
            "Name each family member who is believed to be involved",
            "Say how the family member was involved");

    private static final int OF_AGE = 18;
    private final Gaps gaps;

    CooperationGaps(Gaps gaps) {
        this.gaps = gaps;
    }

    void find(CaseSnapshot kase) {
        var crime = kase.criminalActivity();
        var first = crime == null ? null : crime.dates().stream().findFirst().orElse(null);
        cooperation(kase.victimCooperation(), kase.victim(), first);
        FAMILY.find(kase.familyMembers(), gaps);
    }

    private void cooperation(VictimCooperation given, Victim victim, LocalDate first) {
        if (given == null || (given.answer() == null && !given.isExempt())) {
            gaps.ask(
                    "Part 4",
                    "1",
                    "victimCooperation.answer",
                    "Say whether the victim complied with requests, failed to, was asked for nothing, or is exempt");
            return;
        }
        need(
                (given.answer() != Answer.COMPLIED && given.answer() != Answer.FAILED_TO_COMPLY)
                        || !given.restsOn().isEmpty(),
                "victimCooperation.restsOn",
                "1",
                "Name at least one cooperation record that the answer rests on");
        need(
                given.answer() != Answer.NOT_REQUESTED || given.restsOn().isEmpty(),
                "victimCooperation.restsOn",
                "1",
                "Take out the records, or say how the victim answered what was asked");
        need(
                given.answer() == Answer.COMPLIED || given.answer() == Answer.NOT_REQUESTED || explains(given),
                "victimCooperation.explanation",
                "2",
                "Explain the answer on cooperation");
        need(
                !Boolean.TRUE.equals(given.trauma()) || !isBlank(given.explanation()),
                "victimCooperation.explanation",
                "2",
                "Say on what it rests that trauma kept the victim from cooperating");
        need(
                !Boolean.TRUE.equals(given.underEighteen()) || !isOfAge(victim, first),
                "victimCooperation.underEighteen",
                "1",
                "Check the date of birth and the dates of the acts: the person was 18 or older at all of them");
    }

    /** Age alone explains itself. */
    private static boolean explains(VictimCooperation given) {
        boolean ageAlone = given.answer() == null && !Boolean.TRUE.equals(given.trauma());
        return ageAlone || Boolean.TRUE.equals(given.trauma()) || !isBlank(given.explanation());
    }

    /** T-3: under 18 at any one act suffices; nothing is known of a person or an act without a date. */
    static boolean isOfAge(Victim victim, LocalDate first) {
        return victim != null
                && victim.bornOn() != null
                && first != null
                && !first.isBefore(victim.bornOn().plusYears(OF_AGE));
    }

    private void need(boolean given, String field, String item, String sentence) {
        gaps.need(given, "Part 4", item, field, sentence);
    }
}
