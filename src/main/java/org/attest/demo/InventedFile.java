package org.attest.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CooperationEntry;
import org.attest.casefile.DenialGrounds;
import org.attest.casefile.FormKind;
import org.attest.shared.Stamp;

/** What the certifier of an invented case writes into it: all that its form asks, and how the victim helped. */
class InventedFile {
    /** One thing to write. */
    interface Entry extends BiFunction<CertificationCase, Stamp, CaseEvent> {}

    private final InventedFacts facts;
    private final FormKind form;
    private final InventedHelp help;
    private final InventedDeclaration declaration;

    InventedFile(InventedFacts facts, FormKind form) {
        this.facts = facts;
        this.form = form;
        this.help = new InventedHelp(facts);
        this.declaration = new InventedDeclaration(facts);
    }

    private boolean isDeclaration() {
        return form == FormKind.I_914B;
    }

    /** In the order in which they are written. */
    List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        entries.add((kase, stamp) -> kase.recordVictim(facts.victim(), stamp));
        entries.add((kase, stamp) -> kase.recordSafeContact(facts.safeContact(monthsAfter(stamp)), stamp));
        entries.add((kase, stamp) -> kase.recordCriminalActivity(
                isDeclaration() ? declaration.criminalActivity() : facts.criminalActivity(), stamp));
        cooperation().forEach(entry -> entries.add((kase, stamp) -> kase.logCooperation(entry, stamp)));
        if (facts.twist() == Twist.CORRECTED_RECORD) {
            entries.add((kase, stamp) -> {
                var mistaken = kase.cooperation().get(0);
                return kase.correctCooperation(mistaken.id(), help.corrected(mistaken.entry()), stamp);
            });
        }
        entries.addAll(isDeclaration() ? ofDeclaration() : ofCertification());
        return entries;
    }

    private List<CooperationEntry> cooperation() {
        return isDeclaration() ? declaration.entries() : help.entries();
    }

    private List<Entry> ofCertification() {
        return List.of(
                (kase, stamp) -> kase.recordHelpfulness(
                        help.answers(kase.currentCooperation().toList()), stamp),
                (kase, stamp) -> kase.recordFamilyMembers(facts.familyMembers(), stamp));
    }

    private List<Entry> ofDeclaration() {
        return List.of(
                (kase, stamp) -> kase.recordTrafficking(declaration.trafficking(), stamp),
                (kase, stamp) -> kase.recordVictimCooperation(
                        declaration.cooperation(kase.currentCooperation().toList()), stamp),
                (kase, stamp) -> kase.recordFamilyMembers(declaration.familyMembers(), stamp));
    }

    /** What the certifier notes beside a recommendation to certify. */
    String note() {
        return isDeclaration()
                ? "The records show the trafficking, and nothing that was asked in vain."
                : "The records show victim, crime and help.";
    }

    DenialGrounds denialGrounds() {
        return isDeclaration() ? declaration.denialGrounds() : help.denialGrounds();
    }

    private static LocalDate monthsAfter(Stamp stamp) {
        return stamp.on().plusDays(180);
    }
}
