package org.attest.forms;

import static org.attest.forms.Words.*;

import java.util.List;
import java.util.stream.Stream;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers.CulpableMember;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.SevereForm;
import org.attest.casefile.Trafficking;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimCooperation;
import org.attest.forms.FilledFields.Heading;

/**
 * What each item of Form I-914 Supplement B says about a case. The Social Security number is none of Attest's: the
 * official writes it by hand, where one is known.
 */
final class I914bAnswers extends Answers {
    static final String ADDITIONAL = "Additional Information";
    static final String TRAUMA = "Unable to cooperate because of physical or psychological trauma.";
    private static final int OTHER_NAME_ROWS = 2;
    private static final List<String> OTHER_NAME_BOXES = List.of("2.a", "2.b", "2.c", "2.d", "2.e", "2.f");

    private final Victim victim;

    I914bAnswers(CaseSnapshot kase) {
        victim = kase.victim();
        victim();
        agency(kase.agency());
        official(kase.official(), kase.agency());
        investigation(kase.criminalActivity());
        claim(kase.trafficking());
        cooperation(kase.victimCooperation(), kase.victim());
        family(kase.familyMembers(), List.of("a", "b", "c"), I914bAnswers::row);
        if (kase.supervisor() != null) {
            say("Part 6", "3", oneLine(kase.supervisor().name()));
        }
    }

    @Override
    FormKind form() {
        return FormKind.I_914B;
    }

    @Override
    Heading heading() {
        return new Heading(
                text("Part 2", "1"),
                victim == null ? "" : Words.printable(oneLine(victim.name())),
                text("Part 1", "5"));
    }

    private void victim() {
        if (victim == null) {
            return;
        }
        var name = victim.name() == null ? new FullName(null, null, null) : victim.name();
        for (var part : List.of("Part 1", ADDITIONAL)) {
            say(part, "1.a", orBlank(name.family()));
            say(part, "1.b", orBlank(name.given()));
            say(part, "1.c", orNone(name.middle()));
        }
        var others = victim.otherNames();
        for (int row = 0; row < OTHER_NAME_ROWS; row++) {
            var other = row < others.size() ? others.get(row) : new FullName(NOT_APPLICABLE, null, null);
            say("Part 1", OTHER_NAME_BOXES.get(3 * row), orBlank(other.family()));
            say("Part 1", OTHER_NAME_BOXES.get(3 * row + 1), orNone(other.given()));
            say("Part 1", OTHER_NAME_BOXES.get(3 * row + 2), orNone(other.middle()));
        }
        more(
                "Part 1",
                "2",
                "Other names: ",
                others.stream().skip(OTHER_NAME_ROWS).map(Words::oneLine).toList());
        say("Part 1", "3", date(victim.bornOn()));
        if (victim.sex() != null) {
            tick("Part 1", "4", victim.sex().name());
        }
        say("Part 1", "5", orNone(victim.aNumber()));
        say(ADDITIONAL, "2", orNone(victim.aNumber()));
    }

    private void agency(AgencyFacts agency) {
        if (agency == null) {
            return;
        }
        say("Part 2", "1", orBlank(agency.name()));
        if (agency.address() != null) {
            street(agency.address());
        }
        kindOf(agency, "8", "10");
    }

    /** Title and division are kept as one text, and nobody but a person knows where it parts. */
    private void official(OfficialFacts official, AgencyFacts agency) {
        if (official != null) {
            say("Part 2", "2", oneLine(official.name()));
            say("Part 2", "3", orBlank(official.titleAndDivision()));
            say("Part 2", "4", isBlank(official.titleAndDivision()) ? "" : "See item 3");
        }
        reachedAt(official, agency, "Part 2", "6", "7");
    }

    private void investigation(CriminalActivity crime) {
        if (crime == null) {
            return;
        }
        statusOf(crime, "9");
        say("Part 2", "11", listed(crime.incidentNumbers()));
        say("Part 2", "12", orNone(crime.fbiOrSidNumber()));
        dates(crime, "4");
        say("Part 3", "5", orNone(listed(crime.citations())));
    }

    private void claim(Trafficking claim) {
        if (claim == null) {
            return;
        }
        claim.forms().forEach(form -> tick("Part 3", "1", form.name()));
        boolean other = claim.forms().contains(SevereForm.OTHER);
        say("Part 3", "1", other ? orBlank(claim.otherExplained()) : NOT_APPLICABLE);
        say("Part 3", "2", orBlank(claim.victimization()));
        say(
                "Part 3",
                "3",
                isBlank(claim.fearOfRetaliation())
                        ? NONE_KNOWN
                        : claim.fearOfRetaliation().strip());
        say("Part 3", "6.a", orNone(date(claim.investigationBeganOn())));
        say("Part 3", "6.b", orNone(date(claim.investigationEndedOn())));
        say("Part 3", "7.a", orNone(date(claim.prosecutionBeganOn())));
        say("Part 3", "7.b", orNone(date(claim.prosecutionEndedOn())));
    }

    /** Part 4 says only what a person answered; trauma has no box that is known, so it stands under Other (T-2). */
    private void cooperation(VictimCooperation cooperation, Victim victim) {
        var helper = Narrative.helper(victim);
        if (cooperation == null) {
            say("Part 4", "2", helper);
            return;
        }
        boolean trauma = Boolean.TRUE.equals(cooperation.trauma());
        if (cooperation.answer() != null) {
            tick("Part 4", "1", cooperation.answer().name());
        }
        if (Boolean.TRUE.equals(cooperation.underEighteen())) {
            tick("Part 4", "1", "UNDER_18");
        }
        if (trauma) {
            tick("Part 4", "1", VictimCooperation.Answer.OTHER.name());
        }
        say(
                "Part 4",
                "2",
                orNone(paragraphs(Stream.of(trauma ? TRAUMA : "", orBlank(cooperation.explanation()), helper))));
    }

    private static List<String> row(CulpableMember member) {
        return List.of(oneLine(member.name()), orBlank(member.relationship()), orBlank(member.involvement()));
    }
}
