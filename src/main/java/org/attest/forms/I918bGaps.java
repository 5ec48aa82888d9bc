package org.attest.forms;

import static org.attest.forms.Words.isBlank;

import java.util.List;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.FullName;
import org.attest.casefile.MissingItem;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimKind;

/** What Form I-918 Supplement B still needs before a certification can be recommended. U-20: injury is never among it. */
final class I918bGaps {
    private final Gaps gaps = new Gaps();

    List<MissingItem> find(CaseSnapshot kase) {
        victim(kase.victim());
        agency(kase.agency());
        official(kase.official(), kase.agency());
        new CrimeGaps(gaps).find(kase.criminalActivity());
        new HelpGaps(gaps).find(kase);
        gaps.addAll(Typed.unprintable(kase));
        return gaps.found();
    }

    private void victim(Victim victim) {
        if (victim == null) {
            gaps.ask("Part 1", "2.a", "victim", "Name the victim");
            return;
        }
        var name = victim.name() == null ? new FullName(null, null, null) : victim.name();
        gaps.need(!isBlank(name.family()), "Part 1", "2.a", "victim.name.family", "Give the victim's family name");
        gaps.need(
                !isBlank(name.given()),
                "Part 1",
                "2.b",
                "victim.name.given",
                "Give the victim's given name; write Unknown for a person who has one name only");
        gaps.need(victim.bornOn() != null, "Part 1", "4", "victim.bornOn", "Give the victim's date of birth");
        gaps.need(victim.sex() != null, "Part 1", "5", "victim.sex", "Say which box the victim's own papers tick");
        gaps.need(
                victim.kind() != null,
                "Part 3",
                "6",
                "victim.kind",
                "Say whether the person is a direct victim, an indirect victim or a bystander");
        if (victim.kind() == VictimKind.INDIRECT) {
            gaps.need(
                    !isBlank(victim.relationToDirectVictim()),
                    "Part 3",
                    "6",
                    "victim.relationToDirectVictim",
                    "Say how the person is related to the direct victim");
        }
    }

    private void agency(AgencyFacts agency) {
        if (agency == null) {
            gaps.ask("Part 2", "1", "agency", "Enter the agency in the settings");
            return;
        }
        gaps.need(!isBlank(agency.name()), "Part 2", "1", "agency.name", "Enter the agency's name in the settings");
        gaps.need(isNamed(agency.head()), "Part 2", "4.a", "agency.head", "Enter who heads the agency in the settings");
        var address = agency.address();
        if (address == null) {
            gaps.ask("Part 2", "5.a", "agency.address", "Enter the agency's address in the settings");
        } else {
            gaps.need(
                    !isBlank(address.street()), "Part 2", "5.a", "agency.address.street", "Enter the agency's street");
            gaps.need(
                    !isBlank(address.city()),
                    "Part 2",
                    "5.c",
                    "agency.address.city",
                    "Enter the agency's city or town");
            boolean abroad = !isBlank(address.country()) && !isBlank(address.province());
            gaps.need(
                    !isBlank(address.state()) || abroad,
                    "Part 2",
                    "5.d",
                    "agency.address.state",
                    "Enter the agency's state");
            gaps.need(
                    !isBlank(address.zip()) || abroad,
                    "Part 2",
                    "5.e",
                    "agency.address.zip",
                    "Enter the agency's ZIP code");
        }
        gaps.need(
                agency.type() != null,
                "Part 2",
                "6",
                "agency.type",
                "Say whether the agency is federal, state or local");
        gaps.need(
                agency.category() != null, "Part 2", "8", "agency.category", "Choose the certifying agency's category");
        gaps.need(
                agency.category() != AgencyFacts.Category.OTHER || !isBlank(agency.categoryOther()),
                "Part 2",
                "8",
                "agency.categoryOther",
                "Say what kind of certifying agency it is");
    }

    private void official(OfficialFacts official, AgencyFacts agency) {
        gaps.need(
                official != null && isNamed(official.name()),
                "Part 2",
                "2.a",
                "official.name",
                "Name the official who will sign, with family and given name");
        gaps.need(
                official != null && !isBlank(official.titleAndDivision()),
                "Part 2",
                "3",
                "official.titleAndDivision",
                "Give the certifying official's title and division or office");
        gaps.need(
                !isBlank(Answers.phone(official, agency)),
                "Part 6",
                "3",
                "official.phone",
                "Give a daytime telephone number for the certifying official or the agency");
    }

    private static boolean isNamed(FullName name) {
        return name != null && !isBlank(name.family()) && !isBlank(name.given());
    }
}
