package org.attest.forms;

import static org.attest.forms.Words.isBlank;

import org.attest.casefile.CriminalActivity;
import org.attest.casefile.CriminalActivity.CaseStatus;

/** What the form still lacks about the crime and its investigation: Part 2 items 7 and 9, Part 3; law U-5, U-10, U-14. */
final class CrimeGaps {
    private final Gaps gaps;

    CrimeGaps(Gaps gaps) {
        this.gaps = gaps;
    }

    void find(CriminalActivity crime) {
        investigation(crime);
        crime(crime);
    }

    private void investigation(CriminalActivity crime) {
        if (crime == null) {
            gaps.ask("Part 3", "1", "criminalActivity", "Describe the criminal activity");
            return;
        }
        gaps.need(
                crime.caseStatus() != null,
                "Part 2",
                "7",
                "criminalActivity.caseStatus",
                "Say whether the case is on-going, completed or something else");
        gaps.need(
                crime.caseStatus() != CaseStatus.OTHER || !isBlank(crime.caseStatusOther()),
                "Part 2",
                "7",
                "criminalActivity.caseStatusOther",
                "Say what the status of the case is");
        gaps.need(
                !Words.listed(crime.incidentNumbers()).isEmpty(),
                "Part 2",
                "9",
                "criminalActivity.incidentNumbers",
                "Give at least one incident or case number");
    }

    private void crime(CriminalActivity crime) {
        if (crime == null) {
            return;
        }
        gaps.need(!crime.crimes().isEmpty(), "Part 3", "1", "criminalActivity.crimes", "Tick at least one crime");
        gaps.need(
                crime.crimes().isEmpty() || crime.namesACrime(),
                "Part 3",
                "1",
                "criminalActivity.crimes",
                "Tick the crime that was attempted, conspired at or solicited as well");
        gaps.need(
                !crime.dates().isEmpty(),
                "Part 3",
                "2.a",
                "criminalActivity.dates",
                "Give at least one date of the crime");
        gaps.need(
                !Words.listed(crime.citations()).isEmpty(),
                "Part 3",
                "3",
                "criminalActivity.citations",
                "Cite at least one statute");
        where(crime);
        gaps.need(
                !isBlank(crime.narrative()),
                "Part 3",
                "6",
                "criminalActivity.narrative",
                "Describe the criminal activity and the victim's involvement in it");
        if (crime.asksForPurpose()) {
            purpose(crime);
        }
    }

    /** U-10, and the conditionals of items 4 and 5. */
    private void where(CriminalActivity crime) {
        gaps.need(
                crime.inUnitedStates() != null,
                "Part 3",
                "4.a",
                "criminalActivity.inUnitedStates",
                "Answer whether the crime occurred in the United States, its territories or possessions");
        gaps.need(
                !Boolean.TRUE.equals(crime.inUnitedStates())
                        || !Words.listed(crime.places()).isEmpty(),
                "Part 3",
                "4.b",
                "criminalActivity.places",
                "Say where the crime occurred");
        gaps.need(
                crime.extraterritorial() != null,
                "Part 3",
                "5.a",
                "criminalActivity.extraterritorial",
                "Answer whether the crime violated a Federal extraterritorial jurisdiction statute");
        gaps.need(
                !Boolean.TRUE.equals(crime.extraterritorial()) || !isBlank(crime.extraterritorialCitation()),
                "Part 3",
                "5.b",
                "criminalActivity.extraterritorialCitation",
                "Cite the extraterritorial jurisdiction statute");
        gaps.need(
                !Boolean.FALSE.equals(crime.inUnitedStates()) || !Boolean.FALSE.equals(crime.extraterritorial()),
                "Part 3",
                "5.a",
                "criminalActivity.extraterritorial",
                "Check items 4.a and 5.a: a crime must have occurred in the United States or violated a statute"
                        + " that reaches abroad");
    }

    /** U-14: one of the two purposes must hold where witness tampering, obstruction or perjury is ticked. */
    private void purpose(CriminalActivity crime) {
        gaps.need(
                crime.toFrustrateJustice() != null,
                "Part 3",
                "6",
                "criminalActivity.toFrustrateJustice",
                "Answer whether the offender acted in principal part to avoid or frustrate justice for another crime");
        gaps.need(
                crime.toControlVictim() != null,
                "Part 3",
                "6",
                "criminalActivity.toControlVictim",
                "Answer whether the offender acted in principal part to abuse or control the victim through the"
                        + " legal system");
        gaps.need(
                !Boolean.FALSE.equals(crime.toFrustrateJustice()) || !Boolean.FALSE.equals(crime.toControlVictim()),
                "Part 3",
                "1",
                "criminalActivity.crimes",
                "Untick witness tampering, obstruction of justice and perjury, or say which of the two purposes"
                        + " the offender had");
    }
}
