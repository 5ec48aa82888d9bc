package org.attest.casefile;

import static org.attest.casefile.CaseFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.shared.Actor;

/** Brings a T case to a stage by its own moves: the certifier signs as officer, the Chief as supervising official. */
public final class DeclarationFixture {
    private DeclarationFixture() {}

    /** Assigned, every section of the declaration written, one cooperation record. */
    public static CertificationCase inReview() {
        var stamp = stamp(CERTIFIER, RECEIVED_ON);
        var kase = CertificationCase.open(NUMBER, opening(), null, DUE, stamp);
        kase.received(stamp);
        kase.assignTo(candidate(CERTIFIER), "typed: routed", stamp(INTAKE, RECEIVED_ON));
        kase.recordFamilyMembers(familyMembers(), stamp);
        kase.recordTrafficking(trafficking(SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION), stamp);
        var record = kase.logCooperation(statement(), stamp).record();
        kase.recordVictimCooperation(complied(record), stamp);
        return kase;
    }

    public static Opening opening() {
        return new Opening(FormKind.I_914B, request(), victim(), activity(List.of("26-2042"), Set.of()), null);
    }

    public static CertificationCase inConsultation() {
        var kase = inReview();
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER, CONSULTED_ON));
        return kase;
    }

    public static CertificationCase answered() {
        var kase = inConsultation();
        kase.respond(asked(kase), response(OfficeResponse.Outcome.NO_OBJECTION), stamp(LIAISON, CONSULTED_ON));
        return kase;
    }

    public static CertificationCase recommended() {
        var kase = answered();
        kase.recommendCertification("typed note", List.of(), stamp(CERTIFIER, RECOMMENDED_ON));
        return kase;
    }

    public static CertificationCase approved() {
        var kase = recommended();
        kase.approve(null, officer(CERTIFIER), signer(CHIEF), agency(), List.of(), stamp(CHIEF, APPROVED_ON));
        return kase;
    }

    public static CertificationCase issued() {
        var kase = approved();
        sign(kase, SIGNED_ON, officer(CERTIFIER), new SecondInk(SIGNED_ON, signer(CHIEF)));
        return kase;
    }

    static void sign(CertificationCase kase, LocalDate inkOn, Signer officer, SecondInk second) {
        kase.recordSignature(
                inkOn, officer, second, SIGNED_ON.plusDays(180), SignedScan.WITHOUT_CODE, stamp(CERTIFIER));
    }

    static Signer officer(Actor actor) {
        return new Signer(
                actor.id(),
                actor.name(),
                !actor.holds().isEmpty(),
                signer(actor).facts());
    }

    public static Trafficking trafficking(SevereForm... forms) {
        return new Trafficking(
                Set.of(forms), null, "typed suffering", "typed fear", LocalDate.of(2025, 11, 4), null, null, null);
    }

    public static VictimCooperation complied(UUID... records) {
        return said(VictimCooperation.Answer.COMPLIED, false, false, records);
    }

    static VictimCooperation said(
            VictimCooperation.Answer answer, Boolean underEighteen, Boolean trauma, UUID... records) {
        return new VictimCooperation(answer, List.of(records), underEighteen, trauma, "typed explanation");
    }
}
