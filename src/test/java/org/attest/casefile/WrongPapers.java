package org.attest.casefile;

import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CaseRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Wrong conditions of the paper, from the ink on, and of the ways out of a case. */
final class WrongPapers {
    private final List<Wrong> all = new ArrayList<>();

    static List<Wrong> all() {
        var wrong = new WrongPapers();
        wrong.signature();
        wrong.handOver();
        wrong.leaving();
        return wrong.all;
    }

    private void signature() {
        add(INK_DATE_GIVEN, "no ink date", CaseFixture::approved, kase -> sign(kase, null, signer(CHIEF), true));
        add(
                INK_NOT_BEFORE_APPROVAL,
                "ink the day before",
                CaseFixture::approved,
                kase -> sign(kase, APPROVED_ON.minusDays(1), signer(CHIEF), true));
        add(
                INK_NOT_IN_FUTURE,
                "ink tomorrow",
                CaseFixture::approved,
                kase -> sign(kase, TODAY.plusDays(1), signer(CHIEF), true));
        add(
                SIGNED_BY_NAMED_OFFICIAL,
                "another signed",
                CaseFixture::approved,
                kase -> sign(kase, SIGNED_ON, signer(ACTING_HEAD), true));
        add(
                SIGNER_AUTHORIZED_THAT_DAY,
                "designation over on the ink date",
                CaseFixture::approved,
                kase -> sign(kase, SIGNED_ON, signer(lapsed(CHIEF)), true));
        add(
                SIGNER_AUTHORIZED_THAT_DAY,
                "nobody signed",
                CaseFixture::approved,
                kase -> sign(kase, SIGNED_ON, null, true));
        add(
                SIGNER_NOT_LOCKED_OUT,
                "signer locked out since",
                () -> WrongFacts.lockedOut(approved(), CHIEF),
                kase -> sign(kase, SIGNED_ON, signer(CHIEF), true));
        add(
                SCAN_OF_THIS_CERTIFICATE,
                "another certificate's cover sheet",
                CaseFixture::approved,
                kase -> kase.recordSignature(
                        SIGNED_ON,
                        signer(CHIEF),
                        null,
                        LocalDate.of(2026, 9, 30),
                        SignedScan.WITH_CODE_OF_ANOTHER,
                        stamp(CERTIFIER)));
        add(SCAN_ATTACHED, "no scan", CaseFixture::approved, kase -> sign(kase, SIGNED_ON, signer(CHIEF), false));
        add(
                REASON_GIVEN,
                "reopened without a word",
                CaseFixture::approved,
                kase -> kase.reopen("\t", stamp(CERTIFIER)));
    }

    private void handOver() {
        add(
                LETTER_FITS_STAGE,
                "an acknowledgement of what is answered",
                CaseFixture::issued,
                kase -> kase.writeLetter(AskedLetter.ACKNOWLEDGEMENT, stamp(CERTIFIER)));
        add(
                LETTER_FITS_STAGE,
                "a hand-over before the signature",
                CaseFixture::approved,
                kase -> kase.writeLetter(AskedLetter.HAND_OVER, stamp(CERTIFIER)));
        add(
                LETTER_FITS_STAGE,
                "no letter named",
                CaseFixture::issued,
                kase -> kase.writeLetter(null, stamp(CERTIFIER)));
        for (var stage : List.of(Stage.ISSUED, Stage.DENIED, Stage.REFERRED, Stage.REVOKED)) {
            for (var paper : Delivery.Paper.values()) {
                if (paper.existsIn() != stage) {
                    add(
                            PAPER_EXISTS,
                            paper + " of a case " + stage,
                            () -> in(stage),
                            kase -> deliver(kase, paper, Delivery.By.TO_REPRESENTATIVE, TODAY));
                }
            }
        }
        var form = Delivery.Paper.ORIGINAL_FORM;
        add(
                PAPER_EXISTS,
                "no paper",
                CaseFixture::issued,
                kase -> deliver(kase, null, Delivery.By.TO_REPRESENTATIVE, TODAY));
        for (var day : new LocalDate[] {SIGNED_ON.minusDays(1), TODAY.plusDays(1), null}) {
            add(
                    DELIVERED_AFTER_IT_EXISTED,
                    "handed over on " + day,
                    CaseFixture::issued,
                    kase -> deliver(kase, form, Delivery.By.TO_REPRESENTATIVE, day));
        }
        add(
                ONLY_REVOCATION_TO_USCIS,
                "the form mailed to USCIS",
                CaseFixture::issued,
                kase -> deliver(kase, form, Delivery.By.MAIL_TO_USCIS, TODAY));
        add(
                ONLY_REVOCATION_TO_USCIS,
                "a denial mailed to USCIS",
                CaseFixture::denied,
                kase -> deliver(kase, Delivery.Paper.DENIAL_LETTER, Delivery.By.MAIL_TO_USCIS, TODAY));
        add(
                CHANNEL_IS_SAFE,
                "e-mail not safe",
                CaseFixture::issued,
                kase -> deliver(kase, form, Delivery.By.EMAIL_TO_VICTIM, TODAY));
        add(
                CHANNEL_IS_SAFE,
                "mail no longer safe",
                CaseFixture::issued,
                kase -> kase.deliver(
                        new Delivery(form, Delivery.By.MAIL_TO_VICTIM, TODAY.plusDays(1), null),
                        stamp(CERTIFIER, TODAY.plusDays(1))));
        add(
                CHANNEL_IS_SAFE,
                "nothing recorded",
                CaseFixture::referred,
                kase -> deliver(kase, Delivery.Paper.REFERRAL_LETTER, Delivery.By.MAIL_TO_VICTIM, TODAY));
        add(
                REPRESENTATIVE_KNOWN,
                "the victim asked alone",
                WrongPapers::askedAlone,
                kase -> deliver(kase, Delivery.Paper.REFERRAL_LETTER, Delivery.By.TO_REPRESENTATIVE, TODAY));
    }

    private void leaving() {
        var day = TODAY.plusDays(1);
        add(
                DELAY_CAUSE_GIVEN,
                "no cause",
                kase -> kase.giveDelayNotice(new DelayNotice(null, "typed", day), stamp(CHIEF)));
        add(
                DELAY_PROCESS_GIVEN,
                "no process",
                kase -> kase.giveDelayNotice(new DelayNotice("typed", "", day), stamp(CHIEF)));
        add(
                DELAY_DATE_PROJECTED,
                "no date",
                kase -> kase.giveDelayNotice(new DelayNotice("typed", "typed", null), stamp(CHIEF)));
        add(
                DELAY_DATE_PROJECTED,
                "projected for today",
                kase -> kase.giveDelayNotice(new DelayNotice("typed", "typed", TODAY), stamp(CHIEF)));
        add(OTHER_AGENCY_NAMED, "no agency", kase -> kase.refer(new Referral(null, "typed", null), stamp(INTAKE)));
        add(OTHER_AGENCY_NAMED, "no address", kase -> kase.refer(new Referral("typed", " ", null), stamp(INTAKE)));
        add(
                REVOCATION_KIND_CHOSEN,
                "no kind",
                CaseFixture::issued,
                kase -> kase.revoke(new Revocation(null, "typed"), stamp(CHIEF)));
        add(
                REASON_GIVEN,
                "revoked without a word",
                CaseFixture::issued,
                kase -> kase.revoke(new Revocation(Revocation.Kind.DISAVOW, ""), stamp(CHIEF)));
    }

    private void add(CaseRule rule, String what, Consumer<CertificationCase> move) {
        add(rule, what, CaseFixture::inReview, move);
    }

    private void add(CaseRule rule, String what, Supplier<CertificationCase> given, Consumer<CertificationCase> move) {
        all.add(new Wrong(rule, what, given, move));
    }

    static void sign(CertificationCase kase, LocalDate inkOn, Signer signer, boolean scan) {
        kase.recordSignature(
                inkOn,
                signer,
                null,
                LocalDate.of(2026, 9, 30),
                scan ? SignedScan.WITHOUT_CODE : SignedScan.MISSING,
                stamp(CERTIFIER));
    }

    private static void deliver(CertificationCase kase, Delivery.Paper paper, Delivery.By by, LocalDate day) {
        kase.deliver(new Delivery(paper, by, day, null), stamp(CERTIFIER));
    }

    private static CertificationCase askedAlone() {
        var kase = received();
        kase.recordRequest(request(RECEIVED_ON, RequestDetails.Requester.VICTIM), DUE, stamp(INTAKE));
        kase.refer(referral(), stamp(INTAKE));
        return kase;
    }
}
