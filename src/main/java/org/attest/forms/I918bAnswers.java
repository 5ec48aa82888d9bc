package org.attest.forms;

import static org.attest.forms.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.CriminalActivity.CaseStatus;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FullName;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.Victim;
import org.attest.forms.FilledFields.Heading;

/** What each item of Form I-918 Supplement B says about a case. */
final class I918bAnswers extends Answers {
    private static final int DATE_BOXES = 4;
    private static final int MEMBER_ROWS = 3;

    private final Victim victim;

    I918bAnswers(CaseSnapshot kase) {
        victim = kase.victim();
        victim(kase.victim());
        agency(kase.agency());
        official(kase.official(), kase.agency());
        crime(kase.criminalActivity(), kase.victim());
        helpfulness(kase.helpfulness(), kase.victim());
        family(kase.familyMembers());
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
        if (agency.type() != null) {
            tick("Part 2", "6", agency.type().name());
        }
        if (agency.category() != null) {
            tick("Part 2", "8", agency.category().name());
            boolean other = agency.category() == AgencyFacts.Category.OTHER;
            say("Part 2", "8", other ? orBlank(agency.categoryOther()) : NOT_APPLICABLE);
        }
    }

    private void address(Address address) {
        say("Part 2", "5.a", orBlank(address.street()));
        say("Part 2", "5.b", orNone(address.unit()));
        if (address.unitKind() != null && !isBlank(address.unit())) {
            tick("Part 2", "5.b", address.unitKind().name());
        }
        say("Part 2", "5.c", orBlank(address.city()));
        say("Part 2", "5.d", orBlank(address.state()));
        say("Part 2", "5.e", orNone(address.zip()));
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
        if (official != null || agency != null) {
            say("Part 6", "3", orNone(phone(official, agency)));
            var fax =
                    official == null || isBlank(official.fax()) ? agency == null ? null : agency.fax() : official.fax();
            say("Part 6", "4", orNone(fax));
        }
    }

    /** The official's own number, or else the agency's. */
    static String phone(OfficialFacts official, AgencyFacts agency) {
        if (official != null && !isBlank(official.phone())) {
            return official.phone();
        }
        return agency == null ? null : agency.phone();
    }

    private void crime(CriminalActivity crime, Victim victim) {
        if (crime == null) {
            return;
        }
        if (crime.caseStatus() != null) {
            tick("Part 2", "7", crime.caseStatus().name());
            say(
                    "Part 2",
                    "7",
                    crime.caseStatus() == CaseStatus.OTHER ? orBlank(crime.caseStatusOther()) : NOT_APPLICABLE);
        }
        say("Part 2", "9", listed(crime.incidentNumbers()));
        say("Part 2", "10", orNone(crime.fbiOrSidNumber()));
        crime.crimes().forEach(each -> tick("Part 3", "1", each.name()));
        var dates = crime.dates().stream().map(Words::date).toList();
        for (int box = 0; box < DATE_BOXES && !dates.isEmpty(); box++) {
            say("Part 3", "2." + "abcd".charAt(box), box < dates.size() ? dates.get(box) : NOT_APPLICABLE);
        }
        more("Part 3", "2", "Further dates: ", dates.stream().skip(DATE_BOXES).toList());
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

    private void family(FamilyMembers family) {
        if (family == null) {
            return;
        }
        yesNo("Part 5", "1", family.anyCulpable());
        var members = family.members();
        boolean open = members.isEmpty() && !Boolean.FALSE.equals(family.anyCulpable());
        for (int row = 0; row < MEMBER_ROWS && !open; row++) {
            var item = String.valueOf(row + 2);
            if (row < members.size()) {
                var member = members.get(row);
                name("Part 5", item, member.name() == null ? new FullName("", null, null) : member.name());
                say("Part 5", item + ".d", orBlank(member.relationship()));
                say("Part 5", item + ".e", orBlank(member.involvement()));
            } else {
                List.of("a", "b", "c", "d", "e").forEach(box -> say("Part 5", item + "." + box, NOT_APPLICABLE));
            }
        }
        members.stream()
                .skip(MEMBER_ROWS)
                .forEach(member -> further(
                        "Part 5",
                        "4",
                        "Further family member: "
                                + listed(List.of(
                                        oneLine(member.name()),
                                        orBlank(member.relationship()),
                                        orBlank(member.involvement())))));
    }
}
