package org.attest.forms;

import static org.attest.forms.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers.CulpableMember;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.Victim;
import org.attest.forms.FilledFields.Heading;

/** What each item of Form I-918 Supplement B says about a case. */
final class I918bAnswers extends Answers {

    private final Victim victim;

    I918bAnswers(CaseSnapshot kase) {
        victim = kase.victim();
        victim(kase.victim());
        agency(kase.agency());
        official(kase.official(), kase.agency());
        crime(kase.criminalActivity(), kase.victim());
        helpfulness(kase.helpfulness(), kase.victim());
        family(kase.familyMembers(), List.of("a", "b", "c", "d", "e"), I918bAnswers::row);
    }

    @Override
    FormKind form() {
        return FormKind.I_918B;
    }

    @Override
    Heading heading() {
        return new Heading(
                text("Part 2", "1"),
                victim == null ? "" : Words.printable(oneLine(victim.name())),
                text("Part 1", "1"));
    }

    private void victim(Victim victim) {
        if (victim == null) {
            return;
        }
        say("Part 1", "1", orNone(victim.aNumber()));
        var name = victim.name() == null ? new FullName(null, null, null) : victim.name();
        say("Part 1", "2.a", orBlank(name.family()));
        say("Part 1", "2.b", orBlank(name.given()));
        say("Part 1", "2.c", orNone(name.middle()));
        var others = victim.otherNames();
        name("Part 1", "3", others.isEmpty() ? new FullName(NOT_APPLICABLE, null, null) : others.get(0));
        more(
                "Part 1",
                "3",
                "Other names: ",
                others.stream().skip(1).map(Words::oneLine).toList());
        say("Part 1", "4", date(victim.bornOn()));
        if (victim.sex() != null) {
            tick("Part 1", "5", victim.sex().name());
        }
        say("Part 7", "2.a", text("Part 1", "2.a"));
        say("Part 7", "2.b", text("Part 1", "2.b"));
        say("Part 7", "2.c", text("Part 1", "2.c"));
        say("Part 7", "3", text("Part 1", "1"));
    }

    private void agency(AgencyFacts agency) {
        if (agency == null) {
            return;
        }
        say("Part 2", "1", orBlank(agency.name()));
        say("Part 7", "1", orBlank(agency.name()));
        if (agency.head() != null) {
            name("Part 2", "4", agency.head());
        }
        if (agency.address() != null) {
            address(agency.address());
        }
        kindOf(agency, "6", "8");
    }

    private void address(Address address) {
        street(address);
        say("Part 2", "5.f", orNone(address.province()));
        say("Part 2", "5.g", orNone(address.postalCode()));
        boolean american = isBlank(address.country()) && !isBlank(address.state());
        say("Part 2", "5.h", american ? "United States" : orBlank(address.country()));
    }

    private void official(OfficialFacts official, AgencyFacts agency) {
        if (official != null) {
            if (official.name() != null) {
                name("Part 2", "2", official.name());
            }
            say("Part 2", "3", orBlank(official.titleAndDivision()));
        }
        reachedAt(official, agency, "Part 6", "3", "4");
    }

    private void crime(CriminalActivity crime, Victim victim) {
        if (crime == null) {
            return;
        }
        statusOf(crime, "7");
        say("Part 2", "9", listed(crime.incidentNumbers()));
        say("Part 2", "10", orNone(crime.fbiOrSidNumber()));
        crime.crimes().forEach(each -> tick("Part 3", "1", each.name()));
        dates(crime, "2");
        say("Part 3", "3", listed(crime.citations()));
        yesNo("Part 3", "4.a", crime.inUnitedStates());
        say("Part 3", "4.b", Boolean.FALSE.equals(crime.inUnitedStates()) ? NOT_APPLICABLE : listed(crime.places()));
        yesNo("Part 3", "5.a", crime.extraterritorial());
        boolean domestic = Boolean.FALSE.equals(crime.extraterritorial());
        say("Part 3", "5.b", domestic ? NOT_APPLICABLE : orBlank(crime.extraterritorialCitation()));
        say("Part 3", "6", Narrative.of(crime, victim));
        say(
                "Part 3",
                "7",
                isBlank(crime.injuries()) ? NONE_KNOWN : crime.injuries().strip());
    }

    /** Part 4 says only what a person answered. */
    private void helpfulness(Helpfulness helpfulness, Victim victim) {
        var other = Narrative.helper(victim);
        if (helpfulness == null) {
            say("Part 4", "5", other);
            return;
        }
        yesNo("Part 4", "1", yes(helpfulness.possessesInformation()));
        yesNo("Part 4", "2", yes(helpfulness.helpful()));
        yesNo("Part 4", "3", yes(helpfulness.refused()));
        boolean refused = Boolean.TRUE.equals(yes(helpfulness.refused()));
        say("Part 4", "4", refused ? orBlank(helpfulness.explanation()) : orNone(helpfulness.explanation()));
        say("Part 4", "5", orNone(paragraphs(Stream.of(orBlank(helpfulness.other()), other))));
    }

    private static Boolean yes(Helpfulness.Answer answer) {
        return answer == null ? null : answer.yes();
    }

    private static List<String> row(CulpableMember member) {
        var name = member.name() == null ? new FullName("", null, null) : member.name();
        return List.of(
                orBlank(name.family()),
                orNone(name.given()),
                orNone(name.middle()),
                orBlank(member.relationship()),
                orBlank(member.involvement()));
    }
}
