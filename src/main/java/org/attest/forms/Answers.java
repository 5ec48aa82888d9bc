package org.attest.forms;

import static org.attest.forms.Words.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.CriminalActivity.CaseStatus;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FamilyMembers.CulpableMember;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.OfficialFacts;
import org.attest.forms.FilledFields.Heading;

/**
 * What each item of a form says about a case. What nobody answered yet stays empty; what does not apply says so, and
 * what has more than its boxes hold stands under {@link #further}. Each form has its own.
 */
abstract class Answers {
    private static final int DATE_BOXES = 4;
    private static final int MEMBER_ROWS = 3;

    /** Words for an item beyond what its boxes hold. */
    record Further(String part, String item, String words) {}

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> ticked = new HashSet<>();
    private final List<Further> further = new ArrayList<>();

    static Answers of(CaseSnapshot kase) {
        return switch (kase.form()) {
            case I_918B -> new I918bAnswers(kase);
            case I_914B -> new I914bAnswers(kase);
        };
    }

    abstract FormKind form();

    /** Who stands at the head of each sheet behind the form. */
    abstract Heading heading();

    /** What a text item says; empty where nobody answered. */
    final String text(String part, String item) {
        return texts.getOrDefault(part + " " + item, "");
    }

    /** Whether the box that stands for an option of an item is ticked. */
    final boolean isTicked(String part, String item, String option) {
        return ticked.contains(part + " " + item + " " + option);
    }

    final List<Further> further() {
        return List.copyOf(further);
    }

    /** A name in three boxes, a to c. */
    final void name(String part, String item, FullName name) {
        say(part, item + ".a", orBlank(name.family()));
        say(part, item + ".b", orNone(name.given()));
        say(part, item + ".c", orNone(name.middle()));
    }

    /** Part 2 item 5, a to e: alike on both forms. */
    final void street(Address address) {
        say("Part 2", "5.a", orBlank(address.street()));
        say("Part 2", "5.b", orNone(address.unit()));
        if (address.unitKind() != null && !isBlank(address.unit())) {
            tick("Part 2", "5.b", address.unitKind().name());
        }
        say("Part 2", "5.c", orBlank(address.city()));
        say("Part 2", "5.d", orBlank(address.state()));
        say("Part 2", "5.e", orNone(address.zip()));
    }

    /** What kind of agency it is: one box of each item, the second with words where it is another. */
    final void kindOf(AgencyFacts agency, String type, String category) {
        if (agency.type() != null) {
            tick("Part 2", type, agency.type().name());
        }
        if (agency.category() != null) {
            tick("Part 2", category, agency.category().name());
            boolean other = agency.category() == AgencyFacts.Category.OTHER;
            say("Part 2", category, other ? orBlank(agency.categoryOther()) : NOT_APPLICABLE);
        }
    }

    /** The numbers under which the official is reached: the official's own, or else the agency's. */
    final void reachedAt(OfficialFacts official, AgencyFacts agency, String part, String phone, String fax) {
        if (official == null && agency == null) {
            return;
        }
        say(part, phone, orNone(phone(official, agency)));
        boolean own = official != null && !isBlank(official.fax());
        say(part, fax, orNone(own ? official.fax() : agency == null ? null : agency.fax()));
    }

    /** The official's own number, or else the agency's. */
    static String phone(OfficialFacts official, AgencyFacts agency) {
        if (official != null && !isBlank(official.phone())) {
            return official.phone();
        }
        return agency == null ? null : agency.phone();
    }

    final void statusOf(CriminalActivity crime, String item) {
        if (crime.caseStatus() != null) {
            tick("Part 2", item, crime.caseStatus().name());
            boolean other = crime.caseStatus() == CaseStatus.OTHER;
            say("Part 2", item, other ? orBlank(crime.caseStatusOther()) : NOT_APPLICABLE);
        }
    }

    /** Dates of the crime in four boxes of Part 3, a to d; those beyond stand further on. */
    final void dates(CriminalActivity crime, String item) {
        var dates = crime.dates().stream().map(Words::date).toList();
        for (int box = 0; box < DATE_BOXES && !dates.isEmpty(); box++) {
            say("Part 3", item + "." + "abcd".charAt(box), box < dates.size() ? dates.get(box) : NOT_APPLICABLE);
        }
        more("Part 3", item, "Further dates: ", dates.stream().skip(DATE_BOXES).toList());
    }

    /** Part 5: one row of boxes for each of three family members, a sentence further on for each one beyond. */
    final void family(FamilyMembers family, List<String> boxes, Function<CulpableMember, List<String>> row) {
        if (family == null) {
            return;
        }
        yesNo("Part 5", "1", family.anyCulpable());
        var members = family.members();
        boolean open = members.isEmpty() && !Boolean.FALSE.equals(family.anyCulpable());
        for (int at = 0; at < MEMBER_ROWS && !open; at++) {
            var said = at < members.size() ? row.apply(members.get(at)) : null;
            for (int box = 0; box < boxes.size(); box++) {
                say("Part 5", (at + 2) + "." + boxes.get(box), said == null ? NOT_APPLICABLE : said.get(box));
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

    /** Neither box is ticked until somebody answered. */
    final void yesNo(String part, String item, Boolean yes) {
        if (yes != null) {
            tick(part, item, yes ? "YES" : "NO");
        }
    }

    final void more(String part, String item, String title, List<String> texts) {
        if (!texts.isEmpty()) {
            further(part, item, title + listed(texts));
        }
    }

    final void further(String part, String item, String words) {
        ItemClasses.demand(form(), part, item);
        further.add(new Further(part, item, words));
    }

    final void say(String part, String item, String words) {
        ItemClasses.demand(form(), part, item);
        texts.put(part + " " + item, words);
    }

    final void tick(String part, String item, String option) {
        ItemClasses.demand(form(), part, item);
        ticked.add(part + " " + item + " " + option);
    }
}
