package org.attest.demo;

import static org.attest.demo.Twist.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.casefile.ActsForVictim;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FullName;
import org.attest.casefile.QualifyingCrime;
import org.attest.casefile.RequestDetails;
import org.attest.casefile.RequestDetails.Requester;
import org.attest.casefile.SafeContact;
import org.attest.casefile.Sex;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimKind;

/** The facts of one invented case: complete enough for the form, and recognisably nobody's. */
record InventedFacts(int index, Twist twist, LocalDate receivedOn) {
    private static final List<Requester> REQUESTERS = List.of(Requester.values());
    private static final List<String> LANGUAGES =
            List.of("Spanish", "Portuguese", "English", "Khmer", "Vietnamese", "Haitian Creole", "Polish", "Arabic");
    private static final List<String> STREETS =
            List.of("Invented Street", "Sample Road", "Nowhere Lane", "Example Avenue", "Made-up Court");
    private static final int LONG_PARAGRAPHS = 22;
    private static final String CHILDS_STORY =
            "The victim, a child, sat in the car at which a shot was fired after a quarrel at a parking lot. One parent was hit and has been incapacitated since; the other called 911 and spoke for the child.";

    RequestDetails request() {
        var requester = requester();
        return new RequestDetails(
                receivedOn,
                Dice.of(index, "channel").pick(List.of(RequestDetails.Channel.values())),
                requester,
                requester == Requester.VICTIM ? victimsName() : InventedNames.other(index, "requester"),
                organization(requester),
                "request%d@example.org".formatted(index),
                "413555%04d".formatted(1000 + index % 9000),
                address(),
                requester.represents(),
                language(),
                urgency());
    }

    /** All that a bare e-mail says. */
    RequestDetails bareRequest() {
        return new RequestDetails(
                receivedOn,
                RequestDetails.Channel.EMAIL,
                Requester.ADVOCATE,
                null,
                "Invented Advocates of the Valley",
                "hello%d@example.org".formatted(index),
                null,
                null,
                false,
                null,
                null);
    }

    private Requester requester() {
        return isChild() ? Requester.FAMILY : Dice.of(index, "requester").pick(REQUESTERS);
    }

    private static String organization(Requester requester) {
        return switch (requester) {
            case ATTORNEY -> "Specimen & Sample, Attorneys";
            case ACCREDITED_REPRESENTATIVE -> "Example Legal Aid";
            case ADVOCATE -> "Invented Advocates of the Valley";
            case VICTIM, FAMILY, OFFICER -> null;
        };
    }

    private RequestDetails.Urgency urgency() {
        return index % 9 == 4
                ? new RequestDetails.Urgency(RequestDetails.Urgency.Ground.SAFETY, receivedOn.plusDays(60))
                : null;
    }

    Victim victim() {
        boolean child = isChild();
        return new Victim(
                victimsName(),
                index % 5 == 1 ? List.of(InventedNames.other(index, "alias")) : List.of(),
                crimeOn().minusYears(age()).minusDays(child ? index % 300 : 0),
                isWoman() ? Sex.FEMALE : Sex.MALE,
                index % 3 == 0 ? "%09d".formatted(index + 1) : null,
                child ? VictimKind.INDIRECT : VictimKind.DIRECT,
                false,
                child ? new ActsForVictim(ActsForVictim.Capacity.PARENT, InventedNames.other(index, "parent")) : null,
                child ? "Child of the person who was shot" : null);
    }

    /** On the day of the crime, or of the first act. */
    private int age() {
        if (isChild()) {
            return 9;
        }
        return twist == UNDER_EIGHTEEN
                ? 16
                : 19 + Dice.of(index, "age of victim").below(40);
    }

    private FullName victimsName() {
        if (twist == RARE_LETTERS) {
            return InventedNames.rare(index);
        }
        if (isChild()) {
            return InventedNames.child(index);
        }
        return isWoman() ? InventedNames.woman(index) : InventedNames.man(index);
    }

    boolean isChild() {
        return twist == CHILD_OF_THE_VICTIM;
    }

    private boolean isWoman() {
        return Dice.of(index, "sex").below(3) > 0;
    }

    String language() {
        return Dice.of(index, "language").pick(LANGUAGES);
    }

    LocalDate crimeOn() {
        return receivedOn.minusDays(120L + Dice.of(index, "crime").below(900));
    }

    private InventedCrime crime() {
        return isChild() ? InventedCrime.SHOT_AT : InventedCrime.of(index);
    }

    CriminalActivity criminalActivity() {
        boolean tampering = twist == WITNESS_TAMPERING;
        var crimes = EnumSet.copyOf(crime().crimes());
        var citations = new ArrayList<>(crime().citations());
        if (tampering) {
            crimes.add(QualifyingCrime.WITNESS_TAMPERING);
            citations.add("M.G.L. c. 268, s. 13B");
        }
        return new CriminalActivity(
                List.of("%d-INV-%05d".formatted(crimeOn().getYear(), 10_000 + index)),
                crimes,
                citations,
                IntStream.range(0, twist == FIVE_DATES ? 5 : 1 + index % 3)
                        .mapToObj(i -> crimeOn().plusDays(11L * i))
                        .toList(),
                List.of(address()),
                true,
                false,
                null,
                narrative(),
                null,
                tampering ? true : null,
                tampering ? true : null,
                isChild()
                        ? "Nightmares and fear of parking lots, under treatment; no physical injury."
                        : crime().injuries(),
                caseStatus(),
                caseStatus() == CriminalActivity.CaseStatus.OTHER ? "No suspect identified; file suspended" : null,
                null,
                List.of("Officer Pat Examplepatrol", "Detective Jo Examplecase"),
                index % 2 == 0 ? List.of("%d-CR-%04d".formatted(crimeOn().getYear(), index)) : List.of());
    }

    private CriminalActivity.CaseStatus caseStatus() {
        return Dice.of(index, "status").pick(List.of(CriminalActivity.CaseStatus.values()));
    }

    private String address() {
        var dice = Dice.of(index, "street");
        return "%d %s, Northampton, MA 01060".formatted(1 + dice.below(200), dice.pick(STREETS));
    }

    private String narrative() {
        var story = isChild()
                ? CHILDS_STORY
                : crime().story()
                        + " The victim called 911 and spoke with the responding officer through an interpreter.";
        if (twist == Twist.WITNESS_TAMPERING) {
            story +=
                    " Before the hearing the suspect offered money and threatened the victim so that nobody would testify.";
        }
        return twist == LONG_NARRATIVE ? story + "\n" + protocol() : story;
    }

    private String protocol() {
        return IntStream.rangeClosed(1, LONG_PARAGRAPHS)
                .mapToObj(i ->
                        "(%d) On the %s visit the victim described again what José and the neighbour from the café had seen: the door, the voices, the car with the broken light. The officer noted each detail, read the note back in %s, and the victim corrected two words before agreeing to it."
                                .formatted(i, ordinal(i), language()))
                .collect(Collectors.joining("\n"));
    }

    private static String ordinal(int i) {
        return i
                + (i % 10 == 1 && i != 11
                        ? "st"
                        : i % 10 == 2 && i != 12 ? "nd" : i % 10 == 3 && i != 13 ? "rd" : "th");
    }

    FamilyMembers familyMembers() {
        return twist == CULPABLE_RELATIVE
                ? new FamilyMembers(
                        true,
                        List.of(new FamilyMembers.CulpableMember(
                                InventedNames.other(index, "suspect"),
                                "Spouse",
                                "Charged as the person who struck the victim; the charge is pending.")))
                : new FamilyMembers(false, List.of());
    }

    SafeContact safeContact(LocalDate until) {
        return new SafeContact(List.of(new SafeContact.Channel(
                SafeContact.Channel.Kind.PHONE,
                "413555%04d".formatted(5000 + index % 5000),
                index % 3 != 0,
                "Weekdays after 5 p.m.",
                false,
                false,
                language(),
                index % 4 == 0 ? "bluebird" : null,
                "the victim, by telephone",
                until)));
    }
}
