package org.attest.forms;

import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.MissingItem;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.Victim;

/** Every text that people typed for the form, with where it is printed and where it was given: read for missing glyphs. */
final class Typed {
    private record Text(String part, String item, String field, String words) {}

    private final List<Text> texts = new ArrayList<>();

    private Typed(CaseSnapshot kase) {
        if (kase.form() == FormKind.I_914B) {
            declaration(kase);
            return;
        }
        victim(kase.victim());
        agency(kase.agency());
        official(kase.official());
        crime(kase.criminalActivity());
        helpfulness(kase.helpfulness());
        family(kase.familyMembers(), null, "d", "e");
    }

    /** The same words at the items of Form I-914 Supplement B. */
    private void declaration(CaseSnapshot kase) {
        var victim = kase.victim();
        if (victim != null) {
            name("Part 1", "1", "victim.name", victim.name());
            for (int i = 0; i < victim.otherNames().size(); i++) {
                oneLine(
                        "Part 1",
                        "2",
                        "victim.otherNames[" + i + "]",
                        victim.otherNames().get(i));
            }
            add("Part 1", "5", "victim.aNumber", victim.aNumber());
            if (victim.helper() != null) {
                oneLine("Part 4", "2", "victim.helper.name", victim.helper().name());
            }
        }
        if (kase.agency() != null) {
            var agency = kase.agency();
            add("Part 2", "1", "agency.name", agency.name());
            address(agency.address());
            add("Part 2", "6", "agency.phone", agency.phone());
            add("Part 2", "7", "agency.fax", agency.fax());
            add("Part 2", "10", "agency.categoryOther", agency.categoryOther());
        }
        if (kase.official() != null) {
            oneLine("Part 2", "2", "official.name", kase.official().name());
            add("Part 2", "3", "official.titleAndDivision", kase.official().titleAndDivision());
            add("Part 2", "6", "official.phone", kase.official().phone());
            add("Part 2", "7", "official.fax", kase.official().fax());
        }
        if (kase.criminalActivity() != null) {
            var crime = kase.criminalActivity();
            add("Part 2", "9", "criminalActivity.caseStatusOther", crime.caseStatusOther());
            list("Part 2", "11", "criminalActivity.incidentNumbers", crime.incidentNumbers());
            add("Part 2", "12", "criminalActivity.fbiOrSidNumber", crime.fbiOrSidNumber());
            list("Part 3", "5", "criminalActivity.citations", crime.citations());
        }
        if (kase.trafficking() != null) {
            add("Part 3", "1", "trafficking.otherExplained", kase.trafficking().otherExplained());
            add("Part 3", "2", "trafficking.victimization", kase.trafficking().victimization());
            add(
                    "Part 3",
                    "3",
                    "trafficking.fearOfRetaliation",
                    kase.trafficking().fearOfRetaliation());
        }
        if (kase.victimCooperation() != null) {
            add(
                    "Part 4",
                    "2",
                    "victimCooperation.explanation",
                    kase.victimCooperation().explanation());
        }
        family(kase.familyMembers(), "a", "b", "c");
        if (kase.supervisor() != null) {
            oneLine("Part 6", "3", "supervisor.name", kase.supervisor().name());
        }
    }

    /** Each character that the form's font lacks, by item and name, never the text around it. */
    static List<MissingItem> unprintable(CaseSnapshot kase) {
        var items = new ArrayList<MissingItem>();
        for (var text : new Typed(kase).texts) {
            for (int c : Typeface.SANS.lacks(text.words())) {
                items.add(new MissingItem(
                        text.part(),
                        text.item(),
                        text.field(),
                        "Replace the character U+%04X %s, which the form's font cannot print"
                                .formatted(c, Character.getName(c))));
            }
        }
        return items;
    }

    /** Refuses the first character that the form's font lacks. */
    static void mustPrint(CaseSnapshot kase) {
        for (var text : new Typed(kase).texts) {
            for (int c : Typeface.SANS.lacks(text.words())) {
                throw new CannotPrint(text.part(), text.item(), c);
            }
        }
    }

    private void victim(Victim victim) {
        if (victim == null) {
            return;
        }
        add("Part 1", "1", "victim.aNumber", victim.aNumber());
        name("Part 1", "2", "victim.name", victim.name());
        var others = victim.otherNames();
        for (int i = 0; i < others.size(); i++) {
            name("Part 1", "3", "victim.otherNames[" + i + "]", others.get(i));
        }
        if (victim.helper() != null) {
            add(
                    "Part 4",
                    "Other",
                    "victim.helper.name",
                    Words.oneLine(victim.helper().name()));
        }
        add("Part 3", "6", "victim.relationToDirectVictim", victim.relationToDirectVictim());
    }

    private void agency(AgencyFacts agency) {
        if (agency == null) {
            return;
        }
        add("Part 2", "1", "agency.name", agency.name());
        name("Part 2", "4", "agency.head", agency.head());
        address(agency.address());
        add("Part 2", "8", "agency.categoryOther", agency.categoryOther());
        add("Part 6", "3", "agency.phone", agency.phone());
        add("Part 6", "4", "agency.fax", agency.fax());
    }

    private void address(Address address) {
        if (address != null) {
            add("Part 2", "5.a", "agency.address.street", address.street());
            add("Part 2", "5.b", "agency.address.unit", address.unit());
            add("Part 2", "5.c", "agency.address.city", address.city());
            add("Part 2", "5.d", "agency.address.state", address.state());
            add("Part 2", "5.e", "agency.address.zip", address.zip());
            add("Part 2", "5.f", "agency.address.province", address.province());
            add("Part 2", "5.g", "agency.address.postalCode", address.postalCode());
            add("Part 2", "5.h", "agency.address.country", address.country());
        }
    }

    private void official(OfficialFacts official) {
        if (official == null) {
            return;
        }
        name("Part 2", "2", "official.name", official.name());
        add("Part 2", "3", "official.titleAndDivision", official.titleAndDivision());
        add("Part 6", "3", "official.phone", official.phone());
        add("Part 6", "4", "official.fax", official.fax());
    }

    private void crime(CriminalActivity crime) {
        if (crime == null) {
            return;
        }
        add("Part 2", "7", "criminalActivity.caseStatusOther", crime.caseStatusOther());
        list("Part 2", "9", "criminalActivity.incidentNumbers", crime.incidentNumbers());
        add("Part 2", "10", "criminalActivity.fbiOrSidNumber", crime.fbiOrSidNumber());
        list("Part 3", "3", "criminalActivity.citations", crime.citations());
        list("Part 3", "4.b", "criminalActivity.places", crime.places());
        add("Part 3", "5.b", "criminalActivity.extraterritorialCitation", crime.extraterritorialCitation());
        add("Part 3", "6", "criminalActivity.narrative", crime.narrative());
        add("Part 3", "6", "criminalActivity.similarityExplained", crime.similarityExplained());
        add("Part 3", "7", "criminalActivity.injuries", crime.injuries());
    }

    private void helpfulness(Helpfulness helpfulness) {
        if (helpfulness != null) {
            add("Part 4", "4", "helpfulness.explanation", helpfulness.explanation());
            add("Part 4", "5", "helpfulness.other", helpfulness.other());
        }
    }

    /** @param whole the box of a whole name, or null where it stands in three */
    private void family(FamilyMembers family, String whole, String relationship, String involvement) {
        if (family == null) {
            return;
        }
        for (int i = 0; i < family.members().size(); i++) {
            var member = family.members().get(i);
            var item = String.valueOf(Math.min(i, 2) + 2);
            var field = "familyMembers.members[" + i + "]";
            if (whole == null) {
                name("Part 5", item, field + ".name", member.name());
            } else {
                oneLine("Part 5", item + "." + whole, field + ".name", member.name());
            }
            add("Part 5", item + "." + relationship, field + ".relationship", member.relationship());
            add("Part 5", item + "." + involvement, field + ".involvement", member.involvement());
        }
    }

    private void list(String part, String item, String field, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            add(part, item, field + "[" + i + "]", words.get(i));
        }
    }

    private void oneLine(String part, String item, String field, FullName name) {
        add(part, item, field, Words.oneLine(name));
    }

    private void name(String part, String item, String field, FullName name) {
        if (name != null) {
            add(part, item + ".a", field + ".family", name.family());
            add(part, item + ".b", field + ".given", name.given());
            add(part, item + ".c", field + ".middle", name.middle());
        }
    }

    private void add(String part, String item, String field, String words) {
        if (words != null) {
            texts.add(new Text(part, item, field, Words.printable(words)));
        }
    }
}
