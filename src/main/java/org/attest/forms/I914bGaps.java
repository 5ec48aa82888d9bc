package org.attest.forms;

import static org.attest.forms.Words.isBlank;

import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.CriminalActivity.CaseStatus;
import org.attest.casefile.FullName;
import org.attest.casefile.MissingItem;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.SevereForm;
import org.attest.casefile.Trafficking;
import org.attest.casefile.Victim;

/**
 * What Form I-914 Supplement B still needs before a declaration can be recommended. T-5: no dates of an investigation or
 * prosecution and no statute are among it, since none of them is needed.
 */
final class I914bGaps {
    private final Gaps gaps = new Gaps();

    List<MissingItem> find(CaseSnapshot kase) {
        victim(kase.victim());
        agency(kase.agency());
        official(kase.official(), kase.agency());
        investigation(kase.criminalActivity());
        claim(kase.trafficking(), kase.victim(), first(kase.criminalActivity()));
        new CooperationGaps(gaps).find(kase);
        supervisor(kase.supervisor());
        gaps.addAll(Typed.unprintable(kase));
        return gaps.found();
    }

    private static LocalDate first(CriminalActivity crime) {
        return crime == null ? null : crime.dates().stream().findFirst().orElse(null);
    }

    private void victim(Victim victim) {
        if (victim == null) {
            gaps.ask("Part 1", "1.a", "victim", "Name the victim");
            return;
        }
        var name = victim.name() == null ? new FullName(null, null, null) : victim.name();
        need(!isBlank(name.family()), "Part 1", "1.a", "victim.name.family", "Give the victim's family name");
        need(
                !isBlank(name.given()),
                "Part 1",
                "1.b",
                "victim.name.given",
                "Give the victim's given name; write Unknown for a person who has one name only");
        need(victim.bornOn() != null, "Part 1", "3", "victim.bornOn", "Give the victim's date of birth");
        need(victim.sex() != null, "Part 1", "4", "victim.sex", "Say which box the victim's own papers tick");
    }

    private void agency(AgencyFacts agency) {
        if (agency == null) {
            gaps.ask("Part 2", "1", "agency", "Enter the agency in the settings");
            return;
        }
        need(!isBlank(agency.name()), "Part 2", "1", "agency.name", "Enter the agency's name in the settings");
        var address = agency.address();
        if (address == null) {
            gaps.ask("Part 2", "5.a", "agency.address", "Enter the agency's address in the settings");
        } else {
            need(!isBlank(address.street()), "Part 2", "5.a", "agency.address.street", "Enter the agency's street");
            need(!isBlank(address.city()), "Part 2", "5.c", "agency.address.city", "Enter the agency's city or town");
            need(!isBlank(address.state()), "Part 2", "5.d", "agency.address.state", "Enter the agency's state");
            need(!isBlank(address.zip()), "Part 2", "5.e", "agency.address.zip", "Enter the agency's ZIP code");
        }
        need(agency.type() != null, "Part 2", "8", "agency.type", "Say whether the agency is federal, state or local");
        need(agency.category() != null, "Part 2", "10", "agency.category", "Choose the certifying agency's category");
        need(
                agency.category() != AgencyFacts.Category.OTHER || !isBlank(agency.categoryOther()),
                "Part 2",
                "10",
                "agency.categoryOther",
                "Say what kind of certifying agency it is");
    }

    private void official(OfficialFacts official, AgencyFacts agency) {
        need(
                official != null && isNamed(official.name()),
                "Part 2",
                "2",
                "official.name",
                "Name the officer who will sign, with family and given name");
        need(
                official != null && !isBlank(official.titleAndDivision()),
                "Part 2",
                "3",
                "official.titleAndDivision",
                "Give the signing officer's title and division or office");
        need(
                !isBlank(Answers.phone(official, agency)),
                "Part 2",
                "6",
                "official.phone",
                "Give a daytime telephone number for the signing officer or the agency");
    }

    private void investigation(CriminalActivity crime) {
        if (crime == null) {
            gaps.ask(
                    "Part 2", "11", "criminalActivity", "Give incident numbers, case status and the dates of the acts");
            return;
        }
        need(
                crime.caseStatus() != null,
                "Part 2",
                "9",
                "criminalActivity.caseStatus",
                "Say whether the case is on-going, completed or something else");
        need(
                crime.caseStatus() != CaseStatus.OTHER || !isBlank(crime.caseStatusOther()),
                "Part 2",
                "9",
                "criminalActivity.caseStatusOther",
                "Say what the status of the case is");
        need(
                !Words.listed(crime.incidentNumbers()).isEmpty(),
                "Part 2",
                "11",
                "criminalActivity.incidentNumbers",
                "Give at least one incident or case number");
        need(
                !crime.dates().isEmpty(),
                "Part 3",
                "4.a",
                "criminalActivity.dates",
                "Give at least one date of the acts of trafficking");
    }

    /** T-1. */
    private void claim(Trafficking claim, Victim victim, LocalDate first) {
        if (claim == null) {
            gaps.ask("Part 3", "1", "trafficking", "Say which severe form of trafficking the person suffered");
            return;
        }
        var forms = claim.forms();
        need(!forms.isEmpty(), "Part 3", "1", "trafficking.forms", "Choose at least one form of trafficking");
        need(
                !forms.contains(SevereForm.NOT_A_VICTIM) || forms.size() == 1,
                "Part 3",
                "1",
                "trafficking.forms",
                "Take out that the person is not a victim, or the forms of trafficking chosen beside it");
        need(
                !forms.contains(SevereForm.OTHER) || !isBlank(claim.otherExplained()),
                "Part 3",
                "1",
                "trafficking.otherExplained",
                "Say what Other stands for");
        need(
                !forms.contains(SevereForm.SEX_UNDER_18) || !CooperationGaps.isOfAge(victim, first),
                "Part 3",
                "1",
                "trafficking.forms",
                "Check the date of birth and the dates of the acts: the person was 18 or older at all of them");
        need(
                !isBlank(claim.victimization()),
                "Part 3",
                "2",
                "trafficking.victimization",
                "Describe what the person suffered");
    }

    private void supervisor(OfficialFacts supervisor) {
        need(
                supervisor != null && isNamed(supervisor.name()),
                "Part 6",
                "3",
                "supervisor.name",
                "Name the supervising official who will sign too, with family and given name");
    }

    private static boolean isNamed(FullName name) {
        return name != null && !isBlank(name.family()) && !isBlank(name.given());
    }

    private void need(boolean given, String part, String item, String field, String sentence) {
        gaps.need(given, part, item, field, sentence);
    }
}
