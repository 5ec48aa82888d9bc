package org.attest.casefile;

import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.DeclarationFixture.complied;
import static org.attest.casefile.DeclarationFixture.officer;
import static org.attest.casefile.DeclarationFixture.said;
import static org.attest.casefile.DeclarationFixture.trafficking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.casefile.VictimCooperation.Answer;
import org.attest.shared.Actor;

/** Wrong conditions of the T declaration, and of the U certification where it meets what is the declaration's alone. */
final class WrongDeclarations {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final List<MissingItem> NOTHING = List.of();
    private final List<Wrong> all = new ArrayList<>();

    static List<Wrong> all() {
        var wrong = new WrongDeclarations();
        wrong.openings();
        wrong.sections();
        wrong.recommendation();
        wrong.denial();
        wrong.approval();
        wrong.signature();
        return wrong.all;
    }

    private void openings() {
        open(
                PRIOR_OF_SAME_FORM,
                "a declaration after a certification",
                FormKind.I_914B,
                Prior.Reason.EXTENSION,
                issued());
        open(
                PRIOR_OF_SAME_FORM,
                "a certification after a declaration",
                FormKind.I_918B,
                Prior.Reason.EXTENSION,
                DeclarationFixture.issued());
        open(
                DECLARATION_DOES_NOT_LAPSE,
                "a declaration said to be too old (T-7)",
                FormKind.I_914B,
                Prior.Reason.OLDER_THAN_SIX_MONTHS,
                DeclarationFixture.issued());
    }

    private void sections() {
        var by = stamp(CERTIFIER);
        add(SECTION_BELONGS_TO_FORM, "Part 4 of the other form", kase -> kase.recordHelpfulness(helpful(), by));
        add(
                SECTION_BELONGS_TO_FORM,
                "trafficking in a U case",
                CaseFixture::inReview,
                kase -> kase.recordTrafficking(trafficking(SevereForm.SEX_UNDER_18), by));
        add(
                SECTION_BELONGS_TO_FORM,
                "T cooperation in a U case",
                CaseFixture::inReview,
                kase -> kase.recordVictimCooperation(complied(), by));
        add(
                PROCEEDINGS_BY_TODAY,
                "prosecuted tomorrow",
                kase -> kase.recordTrafficking(prosecuted(TOMORROW, null), by));
        add(
                PROCEEDINGS_END_AFTER_THEY_BEGIN,
                "ended before it began",
                kase -> kase.recordTrafficking(prosecuted(TODAY, TODAY.minusDays(1)), by));
        add(
                ANSWER_RESTS_ON_RECORDS,
                "T cooperation rests on an unknown record",
                kase -> kase.recordVictimCooperation(complied(UUID.randomUUID()), by));
        add(SILENCE_IS_NO_REFUSAL, "failure read from silence", kase -> {
            var silent = kase.logCooperation(
                            entry(CooperationEntry.Kind.CONTACT_ATTEMPT, CooperationEntry.Outcome.NO_ANSWER, null), by)
                    .record();
            kase.recordVictimCooperation(said(Answer.FAILED_TO_COMPLY, false, false, silent), by);
        });
    }

    private void recommendation() {
        for (var forms :
                List.<Set<SevereForm>>of(Set.of(), Set.of(SevereForm.NOT_A_VICTIM), Set.of(SevereForm.OTHER))) {
            add(SEVERE_FORM_NAMED, "consults over " + forms, () -> with(forms), WrongDeclarations::consult);
            add(
                    SEVERE_FORM_DECLARED,
                    "recommends over " + forms,
                    () -> answeredBut(kase -> kase.recordTrafficking(of(forms), stamp(CERTIFIER))),
                    WrongDeclarations::recommend);
        }
        add(
                COOPERATION_OR_EXEMPTION,
                "failed, neither a child nor traumatised",
                () -> cooperating(said(Answer.FAILED_TO_COMPLY, false, false)),
                WrongDeclarations::recommend);
        add(
                COOPERATION_OR_EXEMPTION,
                "failed, and nobody answered the exemptions",
                () -> cooperating(said(Answer.FAILED_TO_COMPLY, null, null)),
                WrongDeclarations::recommend);
        add(
                COOPERATION_OR_EXEMPTION,
                "nothing answered",
                () -> cooperating(said(null, false, null)),
                WrongDeclarations::recommend);
        add(
                ANSWER_RESTS_ON_RECORDS,
                "the record was corrected before the recommendation",
                () -> corrected(DeclarationFixture.answered()),
                WrongDeclarations::recommend);
    }

    private void denial() {
        for (var reason : List.of(DenialReason.NOT_QUALIFYING, DenialReason.NOT_A_VICTIM, DenialReason.CULPABLE)) {
            add(REASON_FITS_FORM, "a declaration denied as " + reason, kase -> deny(kase, reason));
        }
        add(
                REASON_FITS_FORM,
                "a certification denied for want of trafficking",
                CaseFixture::inReview,
                kase -> deny(kase, DenialReason.NO_SEVERE_FORM));
        add(
                EXEMPT_FROM_COOPERATION,
                "a child's refusal held against it",
                () -> refused(true, false),
                kase -> deny(kase, DenialReason.UNREASONABLE_REFUSAL));
        add(
                EXEMPT_FROM_COOPERATION,
                "a refusal out of trauma held against the victim",
                () -> refused(false, true),
                kase -> deny(kase, DenialReason.UNREASONABLE_REFUSAL));
    }

    private void approval() {
        Supplier<CertificationCase> waiting = DeclarationFixture::recommended;
        add(SUPERVISOR_NAMED, "one name only", waiting, kase -> approve(kase, officer(CERTIFIER), null));
        add(
                SUPERVISOR_HAS_AUTHORITY,
                "a supervising official without designation",
                waiting,
                kase -> approve(kase, officer(CERTIFIER), signer(OTHER_CERTIFIER)));
        add(
                SIGNED_BY_ANOTHER,
                "the recommender supervises",
                () -> recommendedBy(ACTING_HEAD),
                kase -> approve(kase, officer(OTHER_CERTIFIER), signer(ACTING_HEAD)));
        add(
                SIGNER_NOT_LOCKED_OUT,
                "the supervising official is locked out",
                () -> WrongFacts.lockedOut(DeclarationFixture.recommended(), ACTING_HEAD_BY_CHIEF),
                kase -> approve(kase, officer(CERTIFIER), signer(ACTING_HEAD_BY_CHIEF)));
        add(
                SUPERVISOR_IS_ANOTHER,
                "the same person twice",
                waiting,
                kase -> approve(kase, officer(CHIEF), signer(CHIEF)));
        add(
                SIGNER_HAS_AUTHORITY,
                "an officer without any designation",
                waiting,
                kase -> approve(kase, officer(lapsed(CERTIFIER)), signer(CHIEF)));
        add(
                ONE_SIGNATURE_ONLY,
                "a certification with two names",
                CaseFixture::recommended,
                kase -> approve(kase, signer(CHIEF), signer(ACTING_HEAD)));
        add(
                ANSWER_RESTS_ON_RECORDS,
                "the record was corrected before the approval",
                () -> corrected(DeclarationFixture.recommended()),
                kase -> approve(kase, officer(CERTIFIER), signer(CHIEF)));
    }

    /** May sign, and is nobody who locks out. */
    private static final Actor ACTING_HEAD_BY_CHIEF = actor("Ada Sample", org.attest.shared.Authority.SIGNER);

    private void signature() {
        sign(SECOND_SIGNATURE_GIVEN, "the officer's ink alone", null);
        sign(INK_DATE_GIVEN, "the second without a date", new SecondInk(null, signer(CHIEF)));
        sign(
                INK_NOT_BEFORE_APPROVAL,
                "the second before the approval",
                new SecondInk(APPROVED_ON.minusDays(1), signer(CHIEF)));
        sign(INK_NOT_IN_FUTURE, "the second tomorrow", new SecondInk(TOMORROW, signer(CHIEF)));
        sign(SIGNED_BY_NAMED_OFFICIAL, "another supervised", new SecondInk(SIGNED_ON, signer(ACTING_HEAD)));
        sign(
                SIGNER_AUTHORIZED_THAT_DAY,
                "the second without authority that day",
                new SecondInk(SIGNED_ON, signer(lapsed(CHIEF))));
        sign(SIGNER_AUTHORIZED_THAT_DAY, "the second by nobody", new SecondInk(SIGNED_ON, null));
        add(
                SIGNER_NOT_LOCKED_OUT,
                "the second locked out since",
                () -> WrongFacts.lockedOut(DeclarationFixture.approved(), CHIEF),
                kase -> DeclarationFixture.sign(
                        kase, SIGNED_ON, officer(CERTIFIER), new SecondInk(SIGNED_ON, signer(CHIEF))));
        add(
                ONE_SIGNATURE_ONLY,
                "a second signature on a certification",
                CaseFixture::approved,
                kase -> DeclarationFixture.sign(
                        kase, SIGNED_ON, signer(CHIEF), new SecondInk(SIGNED_ON, signer(ACTING_HEAD))));
    }

    // ---- otherwise right -----------------------------------------------------------------------------------------

    private void sign(CaseRule rule, String what, SecondInk second) {
        add(
                rule,
                what,
                DeclarationFixture::approved,
                kase -> DeclarationFixture.sign(kase, SIGNED_ON, officer(CERTIFIER), second));
    }

    private void open(CaseRule rule, String what, FormKind form, Prior.Reason why, CertificationCase earlier) {
        var opening = new Opening(form, request(), null, null, why);
        add(rule, what, kase -> CertificationCase.open(NUMBER, opening, earlier, DUE, stamp(INTAKE)));
    }

    private void add(CaseRule rule, String what, Consumer<CertificationCase> move) {
        add(rule, what, DeclarationFixture::inReview, move);
    }

    private void add(CaseRule rule, String what, Supplier<CertificationCase> given, Consumer<CertificationCase> move) {
        all.add(new Wrong(rule, what, given, move));
    }

    private static void consult(CertificationCase kase) {
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER));
    }

    private static void recommend(CertificationCase kase) {
        kase.recommendCertification(null, NOTHING, stamp(CERTIFIER));
    }

    private static void deny(CertificationCase kase, DenialReason reason) {
        kase.recommendDenial(new DenialGrounds(reason, "4.1", "p. 2", "typed"), null, stamp(CERTIFIER));
    }

    private static void approve(CertificationCase kase, Signer officer, Signer supervisor) {
        kase.approve(null, officer, supervisor, agency(), NOTHING, stamp(CHIEF));
    }

    private static CertificationCase answeredBut(Consumer<CertificationCase> change) {
        var kase = DeclarationFixture.answered();
        change.accept(kase);
        return kase;
    }

    private static CertificationCase cooperating(VictimCooperation answers) {
        return answeredBut(kase -> kase.recordVictimCooperation(answers, stamp(CERTIFIER)));
    }

    private static CertificationCase refused(boolean underEighteen, boolean trauma) {
        var kase = DeclarationFixture.inReview();
        var refusal = kase.logCooperation(
                        entry(CooperationEntry.Kind.REASONABLE_REQUEST, CooperationEntry.Outcome.REFUSED, "typed"),
                        stamp(CERTIFIER))
                .record();
        kase.recordVictimCooperation(said(Answer.FAILED_TO_COMPLY, underEighteen, trauma, refusal), stamp(CERTIFIER));
        return kase;
    }

    private static CertificationCase recommendedBy(Actor by) {
        return answeredBut(kase -> {
            kase.assignTo(candidate(by), "typed", stamp(INTAKE));
            kase.recommendCertification(null, NOTHING, stamp(by));
        });
    }

    private static CertificationCase corrected(CertificationCase kase) {
        kase.correctCooperation(kase.cooperation().get(0).id(), statement(), stamp(CERTIFIER));
        return kase;
    }

    private static CertificationCase with(Set<SevereForm> forms) {
        var kase = DeclarationFixture.inReview();
        kase.recordTrafficking(of(forms), stamp(CERTIFIER));
        return kase;
    }

    private static Trafficking of(Set<SevereForm> forms) {
        return trafficking(forms.toArray(SevereForm[]::new));
    }

    private static Trafficking prosecuted(LocalDate began, LocalDate ended) {
        return new Trafficking(Set.of(SevereForm.SEX_UNDER_18), null, "typed", null, null, null, began, ended);
    }
}
