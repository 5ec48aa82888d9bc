package org.attest.forms;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FamilyMembers.CulpableMember;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.QualifyingCrime;
import org.attest.casefile.Sex;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimKind;

/** A snapshot that lacks nothing, about people and places that do not exist. */
final class SnapshotFixture {
    static final Blank BUILT_IN = Blank.builtIn(FormKind.I_918B);

    static final List<UUID> RECORD = List.of(UUID.fromString("00000000-0000-7000-8000-000000000001"));

    private SnapshotFixture() {}

    static CaseSnapshot complete() {
        return new CaseSnapshot(
                new CaseNumber("SPD-2026-0042"),
                FormKind.I_918B,
                new AgencyFacts(
                        "Sampleton Police Department",
                        new FullName("PLACEHOLDER", "Exempla", "Q"),
                        new Address(
                                "1 Example Street",
                                Address.UnitKind.FLR,
                                "2",
                                "Sampleton",
                                "MA",
                                "01000",
                                null,
                                null,
                                null),
                        AgencyFacts.Type.LOCAL,
                        AgencyFacts.Category.LAW_ENFORCEMENT,
                        null,
                        "4135550100",
                        null),
                new OfficialFacts(
                        new FullName("FICTION", "Inventa", null), "Lieutenant, Investigations", "4135550101", null),
                new Victim(
                        new FullName("SAMPLE", "Testina", "Invented"),
                        List.of(),
                        LocalDate.of(1990, 3, 14),
                        Sex.FEMALE,
                        "012345678",
                        VictimKind.DIRECT,
                        false,
                        null,
                        null),
                new CriminalActivity(
                        List.of("26-000123"),
                        Set.of(QualifyingCrime.FELONIOUS_ASSAULT, QualifyingCrime.DOMESTIC_VIOLENCE),
                        List.of("M.G.L. c. 265, § 15A(b)"),
                        List.of(LocalDate.of(2026, 2, 7)),
                        List.of("3 Nowhere Lane, Sampleton, MA"),
                        true,
                        false,
                        null,
                        "The invented offender struck the victim with an invented object.",
                        null,
                        null,
                        null,
                        "A bruise on the left arm.",
                        CriminalActivity.CaseStatus.ONGOING,
                        null,
                        null,
                        List.of(),
                        List.of()),
                new Helpfulness(yes(true), yes(true), yes(false), null, null),
                new FamilyMembers(false, List.of()));
    }

    /** The complete snapshot, but for what stands at one path of its JSON. */
    static CaseSnapshot with(String path, Object value) {
        return with(complete(), path, value);
    }

    static CaseSnapshot with(CaseSnapshot kase, String path, Object value) {
        return (CaseSnapshot) copy(kase, path, value);
    }

    /** So much of everything that Part 7 and sheets are needed. */
    static CaseSnapshot full() {
        var dates = IntStream.rangeClosed(1, 5)
                .mapToObj(day -> LocalDate.of(2026, 3, day))
                .toList();
        var names = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> new FullName("OTHER" + i, "Given" + i, null))
                .toList();
        var members =
                IntStream.rangeClosed(1, 5).mapToObj(SnapshotFixture::member).toList();
        var kase = with("criminalActivity.narrative", OverflowTest.narrative(6_000));
        kase = with(kase, "criminalActivity.dates", dates);
        kase = with(kase, "victim.otherNames", names);
        kase = with(kase, "helpfulness.explanation", "Paragraph one.\n\nParagraph two: façade.");
        return with(kase, "familyMembers", new FamilyMembers(true, members));
    }

    static Helpfulness.Answer yes(Boolean yes) {
        return new Helpfulness.Answer(yes, RECORD);
    }

    static CulpableMember member(int number) {
        return new CulpableMember(
                new FullName("FAMILY" + number, "Given" + number, null),
                "Relation" + number,
                "Involvement" + number + " in words");
    }

    private static Object copy(Object whole, String path, Object value) {
        try {
            var components = whole.getClass().getRecordComponents();
            var name = path.split("\\.")[0];
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                var now = components[i].getAccessor().invoke(whole);
                boolean meant = components[i].getName().equals(name);
                values[i] =
                        !meant ? now : path.equals(name) ? value : copy(now, path.substring(name.length() + 1), value);
            }
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return whole.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
