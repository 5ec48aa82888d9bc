package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;
import static org.attest.shared.Rules.given;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/**
 * One request for certification, from the day it was received to the day it is over. It changes only through its moves:
 * opening, paper and leaving here, the others in the classes above it, a phase to each. Each move checks every guard,
 * changes the state, and returns the one event that tells what happened.
 */
@Entity
@Table(name = "certification_case")
public class CertificationCase extends CaseDeciding {
    // embedded here and not where the rest is held: Hibernate's enhancer fails on a superclass's embedded parts
    @Embedded
    private NeedToKnow needToKnow = new NeedToKnow();

    @Embedded
    private Consultations consultations = new Consultations();

    protected CertificationCase() {}

    @Override
    NeedToKnow needToKnow() {
        return needToKnow;
    }

    @Override
    Consultations asked() {
        return consultations;
    }

    /** What the certifier adds to the facts when the brief is sent. */
    public record Question(String question, String whyNoCooperation) {
        @Override
        public String toString() {
            return "Question";
        }
    }

    /** The office to ask, null where the agency has none, and how many days it gets. */
    @Shows(Sensitivity.STAFF)
    public record Office(UUID id, String name, int waitDays) {}

    private CertificationCase(CaseNumber number, FormKind form, RequestDetails request, Deadline due) {
        this.id = Ids.next();
        this.number = number.text();
        this.form = form;
        this.stage = Stage.RECEIVED;
        this.request = request;
        this.receivedOn = request.receivedOn();
        due(due);
    }

    // ---- opening -------------------------------------------------------------------------------------------------

    /** What a new case begins with; {@code victim} and {@code criminalActivity} may be null: a bare e-mail counts (MA-3). */
    public record Opening(
            FormKind form,
            RequestDetails request,
            Victim victim,
            CriminalActivity criminalActivity,
            Prior.Reason again) {}

    /** Opens a case; {@code earlier} is the issued case that this one certifies again, or null (U-23). */
    public static CertificationCase open(
            CaseNumber number, Opening opening, CertificationCase earlier, Deadline due, Stamp stamp) {
        var rules = new Rules()
                .must(earlier == null || !earlier.isLockedOut(stamp.by().id()), NOT_LOCKED_OUT)
                .must(opening.form() != null, FORM_CHOSEN, "form")
                .must(hasCome(opening.request().receivedOn(), stamp), RECEIVED_BY_TODAY, "request.receivedOn")
                .must(opening.request().namesSomebody(), REQUESTER_NAMED, "request.name")
                .must(earlier == null || earlier.stage == Stage.ISSUED, PRIOR_WAS_ISSUED, "priorCase")
                .must(earlier == null || opening.again() != null, REASON_TO_CERTIFY_AGAIN_GIVEN, "priorReason")
                .must(
                        earlier == null || opening.form() == null || earlier.form == opening.form(),
                        PRIOR_OF_SAME_FORM,
                        "priorCase")
                .must(
                        opening.form() == null
                                || opening.form().expires()
                                || opening.again() != Prior.Reason.OLDER_THAN_SIX_MONTHS,
                        DECLARATION_DOES_NOT_LAPSE,
                        "priorReason");
        if (opening.victim() != null) {
            guardVictim(rules, "victim.bornOn", opening.victim(), stamp);
        }
        if (opening.criminalActivity() != null) {
            guardActivity(rules, "criminalActivity.dates", opening.criminalActivity(), stamp);
        }
        rules.hold();
        var kase = new CertificationCase(number, opening.form(), opening.request(), due);
        if (earlier != null) {
            kase.carryOver(earlier, opening.again());
        }
        if (opening.victim() != null) {
            kase.victim = opening.victim();
        }
        if (opening.criminalActivity() != null) {
            kase.criminalActivity = opening.criminalActivity();
        }
        return kase;
    }

    /** The event of the opening: apart from {@link #open} so that the case is stored before it is announced. */
    public CaseEvent.Received received(Stamp stamp) {
        moves++;
        searchKey = SearchKey.of(number(), victim, criminalActivity);
        var content = new java.util.LinkedHashMap<String, Object>();
        content.put("request", request.withoutUrgency());
        content.put("victim", victim);
        content.put("criminalActivity", criminalActivity);
        return new CaseEvent.Received(number(), form, receivedOn, due(), prior, content, stamp);
    }

    /** U-23: the facts come along for review; no answer, signature, date or designation does. */
    private void carryOver(CertificationCase earlier, Prior.Reason reason) {
        prior = new Prior(earlier.number(), reason);
        victim = earlier.victim;
        criminalActivity = earlier.criminalActivity;
        trafficking = earlier.trafficking;
        familyMembers = earlier.familyMembers;
        safeContact = earlier.safeContact;
        needToKnow.carryOver(earlier.needToKnow);
        earlier.currentCooperation().forEach(record -> cooperation.add(record.carriedOver()));
    }

    // ---- paper ---------------------------------------------------------------------------------------------------

    /**
     * U-21, U-22: the original was signed in ink, and its scan is on file. A declaration is recorded when both have signed
     * the one sheet, on whichever days and in whichever order (T-8): until then it is approved and no more.
     *
     * @param signer who signed, and whether he or she was authorized on the ink date
     * @param second the supervising official's signature on a declaration; null for a certification
     */
    public CaseEvent.Signed recordSignature(
            LocalDate inkOn,
            Signer signer,
            SecondInk second,
            LocalDate lastSafeFilingDay,
            SignedScan scan,
            Stamp stamp) {
        var rules = rules(SIGN, stamp);
        guardInk(rules, "", inkOn, signer, decision == null ? null : decision.signer(), stamp);
        if (second != null && form.signatures() == 2) {
            var named = decision == null ? null : decision.supervisor();
            guardInk(rules, "supervisor.", second.inkOn(), second.signer(), named, stamp);
        }
        rules.must(form.signatures() == 1 || second != null, SECOND_SIGNATURE_GIVEN, "supervisor")
                .must(form.signatures() == 2 || second == null, ONE_SIGNATURE_ONLY, "supervisor")
                .must(scan != SignedScan.MISSING, SCAN_ATTACHED, "scan")
                .must(scan != SignedScan.WITH_CODE_OF_ANOTHER, SCAN_OF_THIS_CERTIFICATE, "scan")
                .hold();
        signature = new Signature(
                signer.id(),
                signer.name(),
                inkOn,
                form.expires() ? lastSafeFilingDay : null,
                stamp.by().id(),
                second == null
                        ? null
                        : new Signature.Supervisor(
                                second.signer().id(), second.signer().name(), second.inkOn()),
                scan == SignedScan.WITH_CODE);
        return happened(SIGN, new CaseEvent.Signed(number(), certificateId, signature, stamp));
    }

    /** @param at where the mistake is: before the names of the fields; {@code named} the official whom the form names */
    private void guardInk(Rules rules, String at, LocalDate inkOn, Signer signer, UUID named, Stamp stamp) {
        rules.must(inkOn != null, INK_DATE_GIVEN, at + "inkOn")
                .must(
                        decision == null || inkOn == null || !inkOn.isBefore(decision.on()),
                        INK_NOT_BEFORE_APPROVAL,
                        at + "inkOn")
                .must(inkOn == null || hasCome(inkOn, stamp), INK_NOT_IN_FUTURE, at + "inkOn")
                .must(
                        decision == null || signer == null || signer.id().equals(named),
                        SIGNED_BY_NAMED_OFFICIAL,
                        at + "signer")
                .must(signer != null && signer.authorized(), SIGNER_AUTHORIZED_THAT_DAY, at + "signer")
                .must(signer == null || !isLockedOut(signer.id()), SIGNER_NOT_LOCKED_OUT, at + "signer");
    }

    /** An error found at signing: the approved certificate is void, and the case is worked again. */
    public CaseEvent.Reopened reopen(String reason, Stamp stamp) {
        rules(REOPEN, stamp).must(given(reason), REASON_GIVEN, "reason").hold();
        var voided = certificateId;
        certificateId = null;
        decision = null;
        recommendation = null;
        return happened(REOPEN, new CaseEvent.Reopened(number(), voided, reason, stamp));
    }

    /** Practice 12: nothing goes to the victim by a channel that was not recorded as safe. */
    public CaseEvent.Delivered deliver(Delivery delivery, Stamp stamp) {
        var rules = rules(DELIVER, stamp)
                .must(delivery.existsIn(stage), PAPER_EXISTS, "paper")
                .must(
                        hasCome(delivery.on(), stamp) && !delivery.on().isBefore(paperExistsSince()),
                        DELIVERED_AFTER_IT_EXISTED,
                        "on");
        delivery.guardWay(rules, request, safeContact);
        rules.hold();
        deliveries = appended(deliveries, delivery);
        return happened(DELIVER, new CaseEvent.Delivered(number(), delivery, stamp));
    }

    private LocalDate paperExistsSince() {
        return signature != null ? signature.wholeOn() : decision != null ? decision.on() : receivedOn;
    }

    /** MA-4 (iii): all three parts; it neither closes nor pauses anything. */
    public CaseEvent.DelayNoticed giveDelayNotice(DelayNotice notice, Stamp stamp) {
        rules(GIVE_DELAY_NOTICE, stamp)
                .must(given(notice.cause()), DELAY_CAUSE_GIVEN, "cause")
                .must(given(notice.process()), DELAY_PROCESS_GIVEN, "process")
                .must(
                        notice.projectedOn() != null && notice.projectedOn().isAfter(stamp.on()),
                        DELAY_DATE_PROJECTED,
                        "projectedOn")
                .hold();
        delayNotices = appended(delayNotices, notice);
        return happened(GIVE_DELAY_NOTICE, new CaseEvent.DelayNoticed(number(), request, form, due(), notice, stamp));
    }

    /** An acknowledgement or a hand-over letter: asked for by a person, as often as need be. */
    public CaseEvent.LetterAsked writeLetter(AskedLetter letter, Stamp stamp) {
        rules(WRITE_LETTER, stamp)
                .must(
                        letter != null
                                && (letter.fits(stage)
                                        || stage.after(WRITE_LETTER).isEmpty()),
                        LETTER_FITS_STAGE,
                        "letter")
                .hold();
        return happened(
                WRITE_LETTER, new CaseEvent.LetterAsked(number(), letter, request, form, due(), signature, stamp));
    }

    // ---- leaving -------------------------------------------------------------------------------------------------

    /** Not our crime: sent on quickly with the right address (practice 1). */
    public CaseEvent.Referred refer(Referral to, Stamp stamp) {
        rules(REFER, stamp)
                .must(given(to.agency()), OTHER_AGENCY_NAMED, "agency")
                .must(given(to.address()), OTHER_AGENCY_NAMED, "address")
                .hold();
        referral = to;
        var asked = request;
        return happened(REFER, new CaseEvent.Referred(number(), asked, form, to, stamp));
    }

    /** The requester's own act. */
    public CaseEvent.Withdrawn withdrawRequest(String reason, Stamp stamp) {
        rules(WITHDRAW_REQUEST, stamp).hold();
        consultations.close();
        return happened(WITHDRAW_REQUEST, new CaseEvent.Withdrawn(number(), reason, stamp));
    }

    /** U-24: the certification is withdrawn, or its contents disavowed, by the head and with a reason. */
    public CaseEvent.Revoked revoke(Revocation written, Stamp stamp) {
        rules(REVOKE, stamp)
                .must(stamp.by().mayDecide(), DECIDER_HAS_AUTHORITY)
                .must(written.kind() != null, REVOCATION_KIND_CHOSEN, "kind")
                .must(given(written.reason()), REASON_GIVEN, "reason")
                .hold();
        revocation = written;
        return happened(REVOKE, new CaseEvent.Revoked(number(), certificateId, form, signature, written, stamp));
    }
}
