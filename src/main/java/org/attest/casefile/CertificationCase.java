package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;
import static org.attest.shared.Rules.given;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.Authority;
import org.attest.shared.Broken;
import org.attest.shared.Ids;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/**
 * One request for certification, from the day it was received to the day it is over. It changes only through the moves
 * below; each checks every guard, changes the state, and returns the one event that tells what happened.
 */
@Entity
@Table(name = "certification_case")
public class CertificationCase extends CaseState {
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

    // ---- writing sections ----------------------------------------------------------------------------------------

    /** The urgency is deleted when the case closes, so the event, which stays, says only that it was written (practice 3). */
    public CaseEvent.Recorded recordRequest(RequestDetails written, Deadline due, Stamp stamp) {
        rules(RECORD, stamp)
                .must(hasCome(written.receivedOn(), stamp), RECEIVED_BY_TODAY, "receivedOn")
                .must(written.namesSomebody(), REQUESTER_NAMED, "name")
                .hold();
        var before = request;
        request = written;
        // a second look runs on its own clock, which a corrected telephone number must not set back
        if (!written.receivedOn().equals(receivedOn)) {
            receivedOn = written.receivedOn();
            due(due);
        }
        return recorded(RECORD, Section.REQUEST, Changed.between(before, written), written.withoutUrgency(), stamp);
    }

    /** Whoever writes this section confirms what was read from a paper. */
    public CaseEvent.Recorded recordVictim(Victim written, Stamp stamp) {
        guardVictim(rules(RECORD, stamp), "bornOn", written, stamp).hold();
        var before = victim;
        var changed = Changed.between(before, written);
        if (victimToConfirm) {
            changed.add("confirmed");
        }
        victim = written;
        victimToConfirm = false;
        return recorded(RECORD, Section.VICTIM, changed, written, stamp);
    }

    private static Rules guardVictim(Rules rules, String field, Victim written, Stamp stamp) {
        return rules.must(written.bornOn() == null || hasCome(written.bornOn(), stamp), BORN_BY_TODAY, field);
    }

    /** A move of its own, open after the decision too: what is safe changes while the paper is on its way (practice 12). */
    public CaseEvent.Recorded recordSafeContact(SafeContact written, Stamp stamp) {
        var rules = rules(RECORD_SAFE_CONTACT, stamp);
        for (int i = 0; i < written.channels().size(); i++) {
            var channel = written.channels().get(i);
            rules.must(!channel.safe() || channel.until() != null, CHANNEL_EXPIRES, "channels[" + i + "].until");
        }
        rules.hold();
        var before = safeContact;
        safeContact = written;
        return recorded(RECORD_SAFE_CONTACT, Section.SAFE_CONTACT, Changed.between(before, written), written, stamp);
    }

    public CaseEvent.Recorded recordCriminalActivity(CriminalActivity written, Stamp stamp) {
        guardActivity(rules(RECORD, stamp), "dates", written, stamp).hold();
        var before = criminalActivity;
        criminalActivity = written;
        return recorded(Section.CRIMINAL_ACTIVITY, before, written, stamp);
    }

    private static Rules guardActivity(Rules rules, String field, CriminalActivity written, Stamp stamp) {
        return rules.must(written.dates().stream().allMatch(day -> hasCome(day, stamp)), CRIME_BY_TODAY, field);
    }

    public CaseEvent.Recorded recordHelpfulness(Helpfulness written, Stamp stamp) {
        rules(RECORD, stamp)
                .must(form == FormKind.I_918B, SECTION_BELONGS_TO_FORM, "helpfulness")
                .must(restsOnStandingRecords(written), ANSWER_RESTS_ON_RECORDS, "restsOn")
                .must(!restsRefusalOnSilence(written), SILENCE_IS_NO_REFUSAL, "refused.restsOn")
                .hold();
        var before = helpfulness;
        helpfulness = written;
        return recorded(Section.HELPFULNESS, before, written, stamp);
    }

    /** T-1: the declaration's statement of claim. */
    public CaseEvent.Recorded recordTrafficking(Trafficking written, Stamp stamp) {
        rules(RECORD, stamp)
                .must(form == FormKind.I_914B, SECTION_BELONGS_TO_FORM, "trafficking")
                .must(written.dates().stream().allMatch(day -> hasCome(day, stamp)), PROCEEDINGS_BY_TODAY)
                .must(written.endsAfterItBegins(), PROCEEDINGS_END_AFTER_THEY_BEGIN)
                .hold();
        var before = trafficking;
        trafficking = written;
        return recorded(Section.TRAFFICKING, before, written, stamp);
    }

    /** T-2: the declaration's answers on cooperation. */
    public CaseEvent.Recorded recordVictimCooperation(VictimCooperation written, Stamp stamp) {
        rules(RECORD, stamp)
                .must(form == FormKind.I_914B, SECTION_BELONGS_TO_FORM, "victimCooperation")
                .must(log().stillHolds(written.restsOn()), ANSWER_RESTS_ON_RECORDS, "restsOn")
                .must(
                        written.answer() != VictimCooperation.Answer.FAILED_TO_COMPLY
                                || !log().showsSilence(written.restsOn()),
                        SILENCE_IS_NO_REFUSAL,
                        "restsOn")
                .hold();
        var before = victimCooperation;
        victimCooperation = written;
        return recorded(Section.VICTIM_COOPERATION, before, written, stamp);
    }

    public CaseEvent.Recorded recordFamilyMembers(FamilyMembers written, Stamp stamp) {
        rules(RECORD, stamp).hold();
        var before = familyMembers;
        familyMembers = written;
        return recorded(Section.FAMILY_MEMBERS, before, written, stamp);
    }

    private CaseEvent.Recorded recorded(Section section, Record before, Record written, Stamp stamp) {
        return recorded(RECORD, section, Changed.between(before, written), written, stamp);
    }

    private CaseEvent.Recorded recorded(Move move, Section section, Set<String> changed, Record content, Stamp stamp) {
        return happened(move, new CaseEvent.Recorded(number(), section, changed, content, stamp));
    }

    /** U-18, U-19: one more dated event of how the victim helped or was asked to. */
    public CaseEvent.CooperationLogged logCooperation(CooperationEntry entry, Stamp stamp) {
        rules(LOG_COOPERATION, stamp)
                .must(hasCome(entry.on(), stamp), HELPED_BY_TODAY, "on")
                .hold();
        return logged(entry, null, stamp);
    }

    /** A mistake is never edited: a new entry supersedes it, and both stay. */
    public CaseEvent.CooperationLogged correctCooperation(UUID mistaken, CooperationEntry entry, Stamp stamp) {
        rules(LOG_COOPERATION, stamp)
                .must(log().has(mistaken), NO_SUCH_RECORD)
                .must(!log().isSuperseded(mistaken), SUPERSEDED_ONCE)
                .must(hasCome(entry.on(), stamp), HELPED_BY_TODAY, "on")
                .hold();
        return logged(entry, mistaken, stamp);
    }

    private CaseEvent.CooperationLogged logged(CooperationEntry entry, UUID supersedes, Stamp stamp) {
        var record = new CooperationRecord(Ids.next(), entry, supersedes, stamp);
        cooperation.add(record);
        return happened(
                LOG_COOPERATION,
                new CaseEvent.CooperationLogged(number(), record.id(), entry.kind(), supersedes, entry, stamp));
    }

    // ---- what the requester's papers say -------------------------------------------------------------------------

    /**
     * Keeps what a paper claims, beside the agency's own answers. Two things of it become data: the victim, to be confirmed
     * and never over what a certifier wrote, and the representative whom a Form G-28 names (practice 2).
     */
    public CaseEvent.Imported importPaper(Incoming paper, Stamp stamp) {
        rules(IMPORT, stamp).hold();
        var notices = new ArrayList<>(paper.notices());
        takeVictim(paper.victim(), notices, stamp);
        takeRepresentative(paper.representative(), notices);
        var imported = new ImportedPaper(paper, notices, stamp);
        imports.add(imported);
        var content = new java.util.LinkedHashMap<String, Object>();
        content.put("request", request.withoutUrgency());
        content.put("victim", victim);
        content.put("claims", paper.claims().all());
        return happened(
                IMPORT,
                new CaseEvent.Imported(
                        number(),
                        imported.id(),
                        paper.kind(),
                        paper.edition(),
                        paper.document(),
                        paper.sha256(),
                        victimToConfirm,
                        content,
                        stamp));
    }

    /**
     * A person takes over what a paper of the requester states: a list grows by what it lacks, any other answer is
     * replaced, and what stood there stays in the timeline (practice 2).
     */
    public CaseEvent.ClaimAccepted acceptClaim(UUID paper, ClaimedField field, Stamp stamp) {
        var stated = statements().stream()
                .filter(one -> one.paper().equals(paper) && one.field() == field)
                .findFirst()
                .map(Statement::state)
                .orElse(null);
        rules(RECORD, stamp)
                .must(stated != null, CLAIM_KNOWN)
                .must(stated != Statement.State.NOT_THEIRS, CLAIM_MAY_BE_TAKEN)
                .must(stated != Statement.State.SAME, CLAIM_SAYS_MORE)
                .must(stated != Statement.State.BY_HAND, CLAIM_READABLE)
                .hold();
        var from = imports.stream()
                .filter(one -> one.id().equals(paper))
                .findFirst()
                .orElseThrow();
        var written = new Statements(this).taken(from, field);
        var rules = new Rules();
        switch (field.section()) {
            case VICTIM -> {
                guardVictim(rules, "bornOn", (Victim) written, stamp).hold();
                victim = (Victim) written;
            }
            case CRIMINAL_ACTIVITY -> {
                guardActivity(rules, "dates", (CriminalActivity) written, stamp).hold();
                criminalActivity = (CriminalActivity) written;
            }
            default -> familyMembers = (FamilyMembers) written;
        }
        return happened(RECORD, new CaseEvent.ClaimAccepted(number(), field, paper, written, stamp));
    }

    /** What the requester's papers state beside the agency's answers, paper by paper in the order of the form. */
    public List<Statement> statements() {
        return new Statements(this).all();
    }

    /** Practice 2, 12: a paper is filed at any time until the request is taken back, evidence after a denial included. */
    public CaseEvent.PaperFiled filePaper(FiledPaper paper, Stamp stamp) {
        rules(FILE_PAPER, stamp).hold();
        return happened(FILE_PAPER, new CaseEvent.PaperFiled(number(), paper, stamp));
    }

    private void takeVictim(Victim read, List<ImportNotice> notices, Stamp stamp) {
        if (read == null) {
            return;
        }
        if (victim != null && !victimToConfirm) {
            notices.add(ImportNotice.of(ImportNotice.Code.VICTIM_KEPT));
            return;
        }
        guardVictim(new Rules(), "victim.bornOn", read, stamp).hold();
        victim = victim == null ? read : victim.filledFrom(read);
        victimToConfirm = true;
    }

    private void takeRepresentative(Representative named, List<ImportNotice> notices) {
        if (named == null) {
            return;
        }
        if (named.follows(request)) {
            request = named.in(request);
        } else {
            notices.add(ImportNotice.of(ImportNotice.Code.REPRESENTATIVE_KEPT));
        }
    }

    // ---- who works it, and who may not ---------------------------------------------------------------------------

    /** @param why the recorded reason for this choice: the routing's own, or a person's note */
    public CaseEvent.Assigned assignTo(Candidate certifier, String why, Stamp stamp) {
        rules(ASSIGN, stamp)
                .must(certifier != null && certifier.designated(), CERTIFIER_DESIGNATED, "certifier")
                .must(certifier == null || !isLockedOut(certifier.id()), CERTIFIER_NOT_LOCKED_OUT, "certifier")
                .must(given(why), OVERRIDE_EXPLAINED, "note")
                .hold();
        assignedTo = certifier.id();
        assignment = new Assignment(certifier.id(), certifier.name(), why, stamp.on());
        return happened(ASSIGN, new CaseEvent.Assigned(number(), assignment, stamp));
    }

    /** Locks a person out, whatever their role; the case loses its certifier where that is the one. */
    public CaseEvent.LockedOut lockOut(UUID person, String name, String reason, Stamp stamp) {
        rules(LOCK_OUT, stamp)
                .must(given(reason), LOCK_OUT_EXPLAINED, "reason")
                .must(!isLockedOut(person), LOCKED_OUT_ONCE, "person")
                .hold();
        needToKnow.lockOut(new LockOut(person, name, reason, stamp.by().id(), stamp.on()));
        if (person.equals(assignedTo)) {
            assignedTo = null;
            assignment = null;
        }
        return happened(LOCK_OUT, new CaseEvent.LockedOut(number(), person, name, reason, stamp));
    }

    /** Lets a person in again whose lock-out was a mistake or whose conflict is over: the head's act. */
    public CaseEvent.LetIn liftLockOut(UUID person, String reason, Stamp stamp) {
        rules(LIFT_LOCK_OUT, stamp)
                .must(stamp.by().mayDecide(), DECIDER_HAS_AUTHORITY)
                .must(given(reason), LIFTING_EXPLAINED, "reason")
                .must(isLockedOut(person), LOCKED_OUT_NOW, "person")
                .hold();
        return happened(LIFT_LOCK_OUT, new CaseEvent.LetIn(number(), needToKnow.liftLockOut(person), reason, stamp));
    }

    /** Keeps the case to these people, and to whoever says so; an earlier list is replaced. */
    public CaseEvent.Restricted restrict(Set<Restriction.Named> people, String reason, Stamp stamp) {
        rules(RESTRICT, stamp)
                .must(given(reason), RESTRICTION_EXPLAINED, "reason")
                .must(people.stream().noneMatch(named -> isLockedOut(named.person())), NAMED_NOT_LOCKED_OUT, "people")
                .hold();
        var named = Stream.concat(
                        people.stream(),
                        Stream.of(new Restriction.Named(
                                stamp.by().id(), stamp.by().name())))
                .collect(Collectors.toSet());
        var restriction = new Restriction(named, reason, stamp.by().name(), stamp.on());
        needToKnow.restrict(restriction);
        return happened(RESTRICT, new CaseEvent.Restricted(number(), restriction, stamp));
    }

    /** Whoever has to do with cases sees it again, those locked out excepted: the head's act. */
    public CaseEvent.Unrestricted liftRestriction(String reason, Stamp stamp) {
        rules(LIFT_RESTRICTION, stamp)
                .must(stamp.by().mayDecide(), DECIDER_HAS_AUTHORITY)
                .must(given(reason), LIFTING_EXPLAINED, "reason")
                .must(needToKnow.restriction() != null, RESTRICTED_NOW)
                .hold();
        needToKnow.restrict(null);
        return happened(LIFT_RESTRICTION, new CaseEvent.Unrestricted(number(), reason, stamp));
    }

    /**
     * Opens a restricted case to somebody it is not kept to, until a time.
     *
     * @param words what happened, kept with the event for the head
     */
    public CaseEvent.OpenedInEmergency openInEmergency(
            EmergencyOpening.Cause cause, String words, Instant until, Stamp stamp) {
        rules(OPEN_IN_EMERGENCY, stamp)
                .must(!needToKnow.isKeptTo(stamp.by().id(), assignedTo), EMERGENCY_NEEDED, "number")
                .must(cause != null, EMERGENCY_CAUSE_CHOSEN, "cause")
                .must(given(words), EMERGENCY_EXPLAINED, "words")
                .hold();
        needToKnow.opened(new EmergencyOpening(stamp.by().id(), stamp.by().name(), cause, until));
        return happened(OPEN_IN_EMERGENCY, new CaseEvent.OpenedInEmergency(number(), cause, until, words, stamp));
    }

    // ---- the District Attorney -----------------------------------------------------------------------------------

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

    /** What the facts still lack before the office can be asked; that no cooperation is recorded may be explained instead. */
    public List<Broken> lackingForConsultation(Office office) {
        try {
            guardConsultation(new Rules(), new Question(null, "-"), office).hold();
            return List.of();
        } catch (Refusal lacking) {
            return lacking.breaches();
        }
    }

    private Rules guardConsultation(Rules rules, Question asked, Office office) {
        return rules.must(victim != null && victim.name() != null, VICTIM_NAMED, "victim.name")
                .must(
                        criminalActivity != null
                                && !criminalActivity.incidentNumbers().isEmpty(),
                        INCIDENT_NAMED,
                        "criminalActivity.incidentNumbers")
                .must(
                        form != FormKind.I_918B || (criminalActivity != null && criminalActivity.namesACrime()),
                        CRIME_NAMED,
                        "criminalActivity.crimes")
                .must(form != FormKind.I_914B || namesASevereForm(), SEVERE_FORM_NAMED, "trafficking.forms")
                .must(
                        !log().isEmpty() || (asked != null && given(asked.whyNoCooperation())),
                        COOPERATION_SHOWN,
                        "whyNoCooperation")
                .must(office != null, OFFICE_KNOWN);
    }

    /** The brief as it would leave the agency now, whether or not the facts suffice; nothing is stored. */
    public Brief briefOfToday(Question asked, Office office, String agencyName, Stamp stamp) {
        return Brief.of(this, asked, agencyName, stamp.on().plusDays(office == null ? 0 : office.waitDays()), stamp);
    }

    /** NPD-1: certification only after consultation; what is asked is frozen into a brief. */
    public CaseEvent.Consulted consult(Question asked, Office office, String agencyName, Stamp stamp) {
        guardConsultation(
                        rules(CONSULT, stamp).must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED),
                        asked,
                        office)
                .hold();
        var answerBy = stamp.on().plusDays(office.waitDays());
        var consultation = consultations.ask(office.id(), Brief.of(this, asked, agencyName, answerBy, stamp));
        return happened(
                CONSULT,
                new CaseEvent.Consulted(number(), consultation, office.id(), office.name(), answerBy, round(), stamp));
    }

    /** The liaison's answer: advice, recorded and answered by the decider where it objects. */
    public CaseEvent.Responded respond(UUID consultation, OfficeResponse response, Stamp stamp) {
        consultations.guardAnswer(rules(RESPOND, stamp), consultation, response).hold();
        consultations.get(consultation).answer(response, stamp);
        return happened(RESPOND, new CaseEvent.Responded(number(), consultation, response, stamp));
    }

    /** Practice 5: a silent office is reminded, and the clock runs on. */
    public CaseEvent.Reminded remind(UUID consultation, Reminder given, Stamp stamp) {
        consultations
                .guardReminder(
                        rules(REMIND, stamp).must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED),
                        consultation,
                        given,
                        stamp)
                .hold();
        consultations.get(consultation).remind(given, stamp);
        return happened(REMIND, new CaseEvent.Reminded(number(), consultation, given, stamp));
    }

    /** The office let its time pass: the case goes on, on the Chief's authority (practice 5). */
    public CaseEvent.WentUnanswered recordNoResponse(UUID consultation, Stamp stamp) {
        consultations
                .guardSilence(
                        rules(RECORD_NO_RESPONSE, stamp)
                                .must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED),
                        consultation,
                        stamp)
                .hold();
        var asked = consultations.get(consultation);
        asked.giveUp();
        return happened(
                RECORD_NO_RESPONSE, new CaseEvent.WentUnanswered(number(), consultation, asked.answerBy(), stamp));
    }

    // ---- recommendation ------------------------------------------------------------------------------------------

    /** @param missing what the form still lacks, as the form engine found it for this case's snapshot */
    public CaseEvent.Recommended recommendCertification(String note, List<MissingItem> missing, Stamp stamp) {
        var rules = recommending(stamp).must(isConsultationSettled(), CONSULTATION_SETTLED);
        if (form == FormKind.I_914B) {
            guardDeclaration(rules);
        } else {
            guardHelpfulness(rules);
        }
        guardForm(rules, missing).hold();
        return recommended(Recommendation.Answer.CERTIFY, null, note, stamp);
    }

    /** U-3: what a certification says. */
    private void guardHelpfulness(Rules rules) {
        rules.must(
                        helpfulness != null
                                && affirmed(helpfulness.possessesInformation())
                                && affirmed(helpfulness.helpful()),
                        INFORMATION_AND_HELP_AFFIRMED,
                        "helpfulness")
                .must(restsOnStandingRecords(helpfulness), ANSWER_RESTS_ON_RECORDS, "helpfulness");
    }

    /** T-1, T-2: what a declaration says. */
    private void guardDeclaration(Rules rules) {
        rules.must(namesASevereForm(), SEVERE_FORM_DECLARED, "trafficking.forms")
                .must(
                        victimCooperation != null && victimCooperation.allowsADeclaration(),
                        COOPERATION_OR_EXEMPTION,
                        "victimCooperation")
                .must(
                        victimCooperation == null || log().stillHolds(victimCooperation.restsOn()),
                        ANSWER_RESTS_ON_RECORDS,
                        "victimCooperation");
    }

    private boolean namesASevereForm() {
        return trafficking != null && trafficking.namesASevereForm();
    }

    private boolean isExemptFromCooperation() {
        return victimCooperation != null && victimCooperation.isExempt();
    }

    public CaseEvent.Recommended recommendDenial(DenialGrounds grounds, String note, Stamp stamp) {
        var rests = grounds != null ? grounds : DenialGrounds.NONE;
        var rules = recommending(stamp);
        rests.guard(rules, form, log().showsRefusal(), isExemptFromCooperation());
        rules.hold();
        return recommended(Recommendation.Answer.DENY, rests, note, stamp);
    }

    /** Each missing item by part and item; a form that nobody checked is not complete. */
    private static Rules guardForm(Rules rules, List<MissingItem> missing) {
        if (missing == null) {
            return rules.must(false, FORM_COMPLETE);
        }
        missing.forEach(item -> rules.must(
                false,
                FORM_COMPLETE,
                item.field(),
                "%s item %s: %s".formatted(item.part(), item.item(), item.sentence())));
        return rules;
    }

    private Rules recommending(Stamp stamp) {
        return rules(RECOMMEND, stamp)
                .must(stamp.by().id().equals(assignedTo), ASSIGNED_TO_YOU)
                .must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED)
                .must(!victimToConfirm, VICTIM_CONFIRMED, "victim");
    }

    private CaseEvent.Recommended recommended(
            Recommendation.Answer answer, DenialGrounds grounds, String note, Stamp stamp) {
        recommendation = new Recommendation(
                answer, grounds, note, stamp.by().id(), stamp.by().name(), stamp.on());
        decision = null;
        return happened(RECOMMEND, new CaseEvent.Recommended(number(), recommendation, stamp));
    }

    private static boolean affirmed(Helpfulness.Answer answer) {
        return answer != null && Boolean.TRUE.equals(answer.yes());
    }

    // ---- decision ------------------------------------------------------------------------------------------------

    /**
     * Two pairs of eyes: the recommender never decides, the Chief included. What is approved is frozen here. On a
     * declaration the second pair is the supervising official's, so that the officer who worked the case may sign (T-8).
     *
     * @param despite why it is approved against or without the prosecutor's view; null where that was not needed
     * @param signer who will sign in ink and is named on the form
     * @param supervisor the supervising official who signs a declaration too; null for a certification
     */
    public CaseEvent.Approved approve(
            String despite,
            Signer signer,
            Signer supervisor,
            AgencyFacts agency,
            List<MissingItem> missing,
            Stamp stamp) {
        var rules = deciding(APPROVE, stamp)
                .must(
                        recommendation == null || recommendation.answer() == Recommendation.Answer.CERTIFY,
                        RECOMMENDED_FOR_IT)
                .must(!needsAnswerToProsecutor() || given(despite), DA_VIEW_ANSWERED, "reason")
                .must(signer != null && signer.authorized(), SIGNER_HAS_AUTHORITY, "signer")
                .must(signer == null || !isLockedOut(signer.id()), SIGNER_NOT_LOCKED_OUT, "signer")
                .must(form.signatures() == 2 || isNotTheRecommender(signer), SIGNED_BY_ANOTHER, "signer")
                .must(restsOnStandingRecords(helpfulness), ANSWER_RESTS_ON_RECORDS, "helpfulness")
                .must(
                        victimCooperation == null || log().stillHolds(victimCooperation.restsOn()),
                        ANSWER_RESTS_ON_RECORDS,
                        "victimCooperation");
        guardSupervisor(rules, signer, supervisor);
        guardForm(rules, missing).hold();
        decision = new Decision(
                Decision.Answer.APPROVED,
                despite,
                null,
                signer.id(),
                stamp.by().id(),
                stamp.by().name(),
                stamp.on(),
                supervisor == null ? null : supervisor.id());
        certificateId = Ids.next();
        return happened(
                APPROVE,
                new CaseEvent.Approved(
                        number(),
                        certificateId,
                        snapshot(agency, signer.facts(), supervisor == null ? null : supervisor.facts()),
                        decision,
                        stamp));
    }

    /** T-8: a declaration names the officer and, as another person, the supervising official. */
    private void guardSupervisor(Rules rules, Signer signer, Signer supervisor) {
        rules.must(form.signatures() == 1 || supervisor != null, SUPERVISOR_NAMED, "supervisor")
                .must(form.signatures() == 2 || supervisor == null, ONE_SIGNATURE_ONLY, "supervisor")
                .must(supervisor == null || supervisor.authorized(), SUPERVISOR_HAS_AUTHORITY, "supervisor")
                .must(supervisor == null || !isLockedOut(supervisor.id()), SIGNER_NOT_LOCKED_OUT, "supervisor")
                .must(isNotTheRecommender(supervisor), SIGNED_BY_ANOTHER, "supervisor")
                .must(
                        supervisor == null || signer == null || !supervisor.id().equals(signer.id()),
                        SUPERVISOR_IS_ANOTHER,
                        "supervisor");
    }

    private boolean isNotTheRecommender(Signer signer) {
        return signer == null || recommendation == null || !signer.id().equals(recommendation.by());
    }

    /** Sends the case back; {@code consultAgain} where what must change is something the prosecutor should see first. */
    public CaseEvent.Returned returnForWork(String reason, boolean consultAgain, Stamp stamp) {
        deciding(RETURN_FOR_WORK, stamp)
                .must(given(reason), REASON_GIVEN, "reason")
                .hold();
        if (consultAgain) {
            consultations.nextRound();
        }
        recommendation = null;
        return happened(RETURN_FOR_WORK, new CaseEvent.Returned(number(), reason, consultAgain, stamp));
    }

    /** MA-4 (ii): in writing, without prejudice, tied to the policy. Grounds default to those recommended. */
    public CaseEvent.Denied deny(String reason, DenialGrounds grounds, Stamp stamp) {
        var rests = grounds != null
                ? grounds
                : recommendation != null && recommendation.grounds() != null
                        ? recommendation.grounds()
                        : DenialGrounds.NONE;
        var rules = deciding(DENY, stamp).must(given(reason), REASON_GIVEN, "reason");
        rests.guard(rules, form, log().showsRefusal(), isExemptFromCooperation());
        rules.hold();
        decision = new Decision(
                Decision.Answer.DENIED,
                reason,
                rests,
                null,
                stamp.by().id(),
                stamp.by().name(),
                stamp.on(),
                null);
        var asked = request;
        return happened(DENY, new CaseEvent.Denied(number(), asked, form, decision, stamp));
    }

    private Rules deciding(Move move, Stamp stamp) {
        return rules(move, stamp)
                .must(stamp.by().mayDecide(), DECIDER_HAS_AUTHORITY)
                .must(recommendation == null || !stamp.by().id().equals(recommendation.by()), DECIDED_BY_ANOTHER)
                .must(!stamp.by().id().equals(barredFromDeciding), SECOND_LOOK_BY_ANOTHER);
    }

    /** A second look, with its own clock; the first decision stays in the timeline (practice 7). */
    public CaseEvent.Reconsidered reconsider(String evidence, boolean byAnother, Deadline due, Stamp stamp) {
        rules(RECONSIDER, stamp).must(given(evidence), REASON_GIVEN, "reason").hold();
        barredFromDeciding = byAnother ? decision.by() : null;
        consultations.nextRound();
        recommendation = null;
        decision = null;
        due(due);
        return happened(RECONSIDER, new CaseEvent.Reconsidered(number(), evidence, due, stamp));
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

    // ---- what every move shares ----------------------------------------------------------------------------------

    private Rules rules(Move move, Stamp stamp) {
        return new Rules()
                .must(!isLockedOut(stamp.by().id()), NOT_LOCKED_OUT)
                .must(stage.after(move).isPresent(), STAGE_ALLOWS_IT);
    }

    private <E extends CaseEvent> E happened(Move move, E event) {
        stage = stage.after(move).orElseThrow();
        moves++;
        if (!stage.isOpen() && request.urgency() != null) {
            request = request.withoutUrgency();
        }
        searchKey = SearchKey.of(number(), victim, criminalActivity);
        return event;
    }

    private static boolean hasCome(LocalDate day, Stamp stamp) {
        return day != null && !day.isAfter(stamp.on());
    }

    private void due(Deadline due) {
        dueOn = due.on();
        dueComputed = due.computed();
    }

    private static <T> List<T> appended(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    /** Asked again at the recommendation and the approval: a record may have been corrected since the answer was given. */
    private boolean restsOnStandingRecords(Helpfulness answers) {
        return answers == null || log().stillHolds(answers.restsOn());
    }

    private boolean restsRefusalOnSilence(Helpfulness answers) {
        return affirmed(answers.refused())
                && log().showsSilence(answers.refused().restsOn());
    }
}
