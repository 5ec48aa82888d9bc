package org.attest.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.FormKind;
import org.attest.casefile.FullName;
import org.attest.casefile.OfficialFacts;
import org.attest.casefile.SevereForm;
import org.attest.casefile.Trafficking;
import org.attest.casefile.VictimCooperation;

/** A declaration that lacks nothing, about people and places that do not exist. */
final class DeclarationSnapshot {
    static final Blank BUILT_IN = Blank.builtIn(FormKind.I_914B);

    private DeclarationSnapshot() {}

    static CaseSnapshot complete() {
        var like = SnapshotFixture.complete();
        return new CaseSnapshot(
                like.number(),
                FormKind.I_914B,
                like.agency(),
                like.official(),
                like.victim(),
                activity(LocalDate.of(2025, 5, 6)),
                null,
                new FamilyMembers(false, List.of()),
                new Trafficking(
                        Set.of(SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION),
                        null,
                        "The person was made to work in an invented kitchen without pay, for an invented debt.",
                        null,
                        LocalDate.of(2025, 6, 7),
                        null,
                        null,
                        null),
                new VictimCooperation(VictimCooperation.Answer.COMPLIED, SnapshotFixture.RECORD, false, false, null),
                new OfficialFacts(new FullName("PRETEND", "Supervisa", null), "Captain", null, null));
    }

    private static CriminalActivity activity(LocalDate... dates) {
        return new CriminalActivity(
                List.of("25-000777"),
                null,
                List.of("M.G.L. c. 265, § 51"),
                List.of(dates),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                CriminalActivity.CaseStatus.ONGOING,
                null,
                null,
                List.of(),
                List.of());
    }

    static CaseSnapshot with(String path, Object value) {
        return SnapshotFixture.with(complete(), path, value);
    }

    /** So much of everything that the additional part and sheets are needed. */
    static CaseSnapshot full() {
        var kase = with("trafficking.victimization", OverflowTest.narrative(9_000));
        kase = SnapshotFixture.with(kase, "trafficking.fearOfRetaliation", OverflowTest.narrative(1_500));
        kase = SnapshotFixture.with(kase, "trafficking.forms", Set.of(SevereForm.values()));
        kase = SnapshotFixture.with(kase, "trafficking.otherExplained", "An invented other practice, explained");
        kase = SnapshotFixture.with(kase, "victimCooperation.trauma", true);
        kase = SnapshotFixture.with(kase, "victimCooperation.explanation", "A named invented clinic says so.");
        kase = SnapshotFixture.with(
                kase,
                "criminalActivity.dates",
                IntStream.rangeClosed(1, 6)
                        .mapToObj(day -> LocalDate.of(2025, 5, day))
                        .toList());
        kase = SnapshotFixture.with(
                kase,
                "victim.otherNames",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> new FullName("OTHER" + i, "Given" + i, null))
                        .toList());
        return SnapshotFixture.with(
                kase,
                "familyMembers",
                new FamilyMembers(
                        true,
                        IntStream.rangeClosed(1, 5)
                                .mapToObj(SnapshotFixture::member)
                                .toList()));
    }
}
