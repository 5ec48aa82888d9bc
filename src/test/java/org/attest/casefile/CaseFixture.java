package org.attest.casefile;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.casefile.CertificationCase.Office;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.casefile.CertificationCase.Question;
import org.attest.shared.Actor;
import org.attest.shared.Authority;
import org.attest.shared.Stamp;

/** Brings an invented case to any stage by its own moves, on fixed days. What a person would type begins with "typed". */
public final class CaseFixture {
    public static final LocalDate RECEIVED_ON = LocalDate.of(2026, 3, 2);
    public static final LocalDate CONSULTED_ON = LocalDate.of(2026, 3, 4);
    public static final LocalDate ANSWER_BY = LocalDate.of(2026, 3, 18);
    public static final LocalDate RECOMMENDED_ON = LocalDate.of(2026, 3, 19);
    public static final LocalDate APPROVED_ON = LocalDate.of(2026, 3, 20);
    public static final LocalDate SIGNED_ON = LocalDate.of(2026, 4, 1);
    /** The day of whatever a test does next. */
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    public static final Actor CERTIFIER = actor("Certa Sample", Authority.CERTIFIER);
    public static final Actor OTHER_CERTIFIER = actor("Otis Sample", Authority.CERTIFIER);
    public static final Actor CHIEF = actor("Chief Sample", Authority.HEAD, Authority.CERTIFIER);
    public static final Actor ACTING_HEAD = actor("Acting Sample", Authority.SIGNER, Authority.CERTIFIER);
    public static final Actor LIAISON = actor("Lia Sample");
    public static final Actor INTAKE = actor("Ina Sample");

    public static final CaseNumber NUMBER = new CaseNumber("NPD-2026-0042");
    public static final Deadline DUE = new Deadline(LocalDate.of(2026, 5, 31), "90 days after 2026-03-02");
    public static final Office OFFICE = new Office(UUID.randomUUID(), "Invented District Attorney", 14);
    public static final Question QUESTION = new Question("typed question", null);

    /** Whatever must never be seen outside the case: of the victim, of the requester, and all that somebody typed. */
    public static final List<String> PERSONAL = List.of(
            "Muñoz", "Quimby", "Zelda", "012345678", "1990-05-17", "typed", "example.org", "555-0142", "Placeholder");

    private CaseFixture() {}

    public static FiledPaper filedPaper() {
        return new FiledPaper(
                new UUID(0, 7), PaperKind.EVIDENCE, PaperSide.AGENCY, 2_048, "0".repeat(64), true, "typed title");
    }

    /** A Supplement B that the requester filled. */
    public static Incoming claimed() {
        return claimed(victim(), null);
    }

    public static Incoming claimed(Victim read, Representative named) {
        return new Incoming(
                ImportedPaper.Kind.I_918B,
                "01/20/25",
                UUID.randomUUID(),
                "0".repeat(64),
                new Claims(List.of(new Claim("Part 3", "6", "typed label", "typed claim", null))),
                List.of(),
                read,
                named);
    }

    /** As {@link #answered}, but Part 1 was read from a paper and nobody confirmed it. */
    public static CertificationCase unconfirmed() {
        var kase = received();
        kase.importPaper(claimed(), stamp(INTAKE, RECEIVED_ON));
        kase.assignTo(candidate(CERTIFIER), "typed: routed", stamp(INTAKE, RECEIVED_ON));
        var stamp = stamp(CERTIFIER, RECEIVED_ON);
        kase.recordCriminalActivity(activity(), stamp);
        kase.recordFamilyMembers(familyMembers(), stamp);
        kase.recordHelpfulness(helpful(kase.logCooperation(statement(), stamp).record()), stamp);
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER, CONSULTED_ON));
        kase.respond(asked(kase), response(OfficeResponse.Outcome.NO_OBJECTION), stamp(LIAISON, CONSULTED_ON));
        return kase;
    }

    // ---- stages --------------------------------------------------------------------------------------------------

    public static CertificationCase received() {
        var stamp = stamp(INTAKE, RECEIVED_ON);
        var kase = CertificationCase.open(NUMBER, opening(request()), null, DUE, stamp);
        kase.received(stamp);
        return kase;
    }

    /** Assigned, every section written, one cooperation record, nothing asked yet. */
    public static CertificationCase inReview() {
        var kase = received();
        kase.assignTo(candidate(CERTIFIER), "typed: routed", stamp(INTAKE, RECEIVED_ON));
        var stamp = stamp(CERTIFIER, RECEIVED_ON);
        kase.recordVictim(victim(), stamp);
        kase.recordSafeContact(safeContact(), stamp);
        kase.recordCriminalActivity(activity(), stamp);
        kase.recordFamilyMembers(familyMembers(), stamp);
        var record = kase.logCooperation(statement(), stamp).record();
        kase.recordHelpfulness(helpful(record), stamp);
        return kase;
    }

    public static CertificationCase inConsultation() {
        var kase = inReview();
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER, CONSULTED_ON));
        return kase;
    }

    public static CertificationCase answered() {
        return answered(OfficeResponse.Outcome.NO_OBJECTION);
    }

    public static CertificationCase answered(OfficeResponse.Outcome outcome) {
        var kase = inConsultation();
        kase.respond(asked(kase), response(outcome), stamp(LIAISON, CONSULTED_ON));
        return kase;
    }

    public static CertificationCase unanswered() {
        var kase = inConsultation();
        kase.recordNoResponse(asked(kase), stamp(CERTIFIER, ANSWER_BY.plusDays(1)));
        return kase;
    }

    public static CertificationCase recommended() {
        return recommended(answered());
    }

    public static CertificationCase recommended(CertificationCase answered) {
        answered.recommendCertification("typed note", List.of(), stamp(CERTIFIER, RECOMMENDED_ON));
        return answered;
    }

    public static CertificationCase recommendedForDenial() {
        var kase = answered();
        kase.recommendDenial(grounds(), "typed note", stamp(CERTIFIER, RECOMMENDED_ON));
        return kase;
    }

    public static CertificationCase approved() {
        var kase = recommended();
        kase.approve(null, signer(CHIEF), null, agency(), List.of(), stamp(CHIEF, APPROVED_ON));
        return kase;
    }

    public static CertificationCase issued() {
        var kase = approved();
        kase.recordSignature(
                SIGNED_ON,
                signer(CHIEF),
                null,
                LocalDate.of(2026, 9, 30),
                SignedScan.WITHOUT_CODE,
                stamp(CERTIFIER, SIGNED_ON));
        return kase;
    }

    public static CertificationCase denied() {
        var kase = recommendedForDenial();
        kase.deny("typed reason", null, stamp(CHIEF, APPROVED_ON));
        return kase;
    }

    public static CertificationCase referred() {
        var kase = received();
        kase.refer(referral(), stamp(INTAKE, RECEIVED_ON));
        return kase;
    }

    public static CertificationCase withdrawn() {
        var kase = inConsultation();
        kase.withdrawRequest("typed reason", stamp(INTAKE, CONSULTED_ON));
        return kase;
    }

    public static CertificationCase revoked() {
        var kase = issued();
        kase.revoke(revocation(), stamp(CHIEF, SIGNED_ON));
        return kase;
    }

    public static CertificationCase in(Stage stage) {
        return switch (stage) {
            case RECEIVED -> received();
            case IN_REVIEW -> answered();
            case IN_CONSULTATION -> inConsultation();
            case AWAITING_DECISION -> recommended();
            case APPROVED -> approved();
            case ISSUED -> issued();
            case DENIED -> denied();
            case REFERRED -> referred();
            case WITHDRAWN -> withdrawn();
            case REVOKED -> revoked();
        };
    }

    // ---- people and days -----------------------------------------------------------------------------------------

    public static Actor actor(String name, Authority... holds) {
        return new Actor(UUID.randomUUID(), name, Set.of(holds));
    }

    /** The same person on a day when no designation is in force. */
    public static Actor lapsed(Actor actor) {
        return new Actor(actor.id(), actor.name(), Set.of());
    }

    public static Stamp stamp(Actor by) {
        return stamp(by, TODAY);
    }

    public static Stamp stamp(Actor by, LocalDate day) {
        return new Stamp(by, day.atTime(10, 30).atZone(ZoneId.of("America/New_York")));
    }

    public static Candidate candidate(Actor actor) {
        return new Candidate(actor.id(), actor.name(), actor.holds(Authority.CERTIFIER));
    }

    public static Signer signer(Actor actor) {
        return new Signer(
                actor.id(),
                actor.name(),
                actor.mayDecide(),
                new OfficialFacts(new FullName("Sample", "Chief", null), "Chief of Police", "4135550100", null));
    }

    // ---- what is written -----------------------------------------------------------------------------------------

    public static Opening opening(RequestDetails request) {
        return new Opening(FormKind.I_918B, request, null, null, null);
    }

    public static RequestDetails request() {
        return request(RECEIVED_ON, RequestDetails.Requester.ATTORNEY);
    }

    public static RequestDetails request(LocalDate on, RequestDetails.Requester requester) {
        return new RequestDetails(
                on,
                RequestDetails.Channel.EMAIL,
                requester,
                new FullName("Placeholder", "Avery", null),
                "typed law office",
                "avery@example.org",
                "413-555-0142",
                "typed plaza 1",
                true,
                "typed language",
                new RequestDetails.Urgency(RequestDetails.Urgency.Ground.COURT_DATE, LocalDate.of(2026, 6, 2)));
    }

    public static Victim victim() {
        return new Victim(
                new FullName("Muñoz-Quimby", "Zelda", null),
                List.of(new FullName("Quimby", "Zelda", null)),
                LocalDate.of(1990, 5, 17),
                Sex.FEMALE,
                "012345678",
                VictimKind.DIRECT,
                false,
                null,
                null);
    }

    public static SafeContact safeContact() {
        return new SafeContact(List.of(
                channel(SafeContact.Channel.Kind.MAIL, true, TODAY),
                channel(SafeContact.Channel.Kind.EMAIL, false, null)));
    }

    public static SafeContact.Channel channel(SafeContact.Channel.Kind kind, boolean safe, LocalDate until) {
        return new SafeContact.Channel(
                kind, "typed place", safe, null, false, false, null, "typed code word", "typed name", until);
    }

    public static CriminalActivity activity() {
        return activity(List.of("26-1042"), Set.of(QualifyingCrime.FELONIOUS_ASSAULT));
    }

    public static CriminalActivity activity(List<String> incidents, Set<QualifyingCrime> crimes) {
        return new CriminalActivity(
                incidents,
                crimes,
                List.of("G.L. c. 265 s. 15A"),
                List.of(LocalDate.of(2025, 11, 3)),
                List.of("Invented Street, Northampton"),
                true,
                false,
                null,
                "typed narrative",
                null,
                null,
                null,
                "typed injuries",
                CriminalActivity.CaseStatus.ONGOING,
                null,
                null,
                List.of("Officer Sample"),
                List.of());
    }

    public static FamilyMembers familyMembers() {
        return new FamilyMembers(
                true,
                List.of(new FamilyMembers.CulpableMember(
                        new FullName("Quimby", "Zoltan", null), "typed relationship", "typed involvement")));
    }

    public static CooperationEntry statement() {
        return entry(CooperationEntry.Kind.GAVE_STATEMENT, null, null);
    }

    public static CooperationEntry entry(
            CooperationEntry.Kind kind, CooperationEntry.Outcome outcome, String victimsReason) {
        return new CooperationEntry(
                LocalDate.of(2025, 11, 4),
                kind,
                "typed account",
                CooperationEntry.HelpedBy.VICTIM,
                outcome,
                victimsReason,
                "typed language",
                "typed interpreter",
                null,
                "typed source",
                new UUID(0, 7));
    }

    public static Helpfulness helpful(UUID... records) {
        return new Helpfulness(
                new Helpfulness.Answer(true, List.of(records)),
                new Helpfulness.Answer(true, List.of(records)),
                new Helpfulness.Answer(false, List.of()),
                "typed explanation",
                null);
    }

    public static UUID asked(CertificationCase kase) {
        var all = kase.consultations();
        return all.isEmpty() ? UUID.randomUUID() : all.get(all.size() - 1).id();
    }

    public static OfficeResponse response(OfficeResponse.Outcome outcome) {
        return new OfficeResponse(outcome, "typed reason", OfficeResponse.ProsecutionStatus.PENDING, "typed comments");
    }

    public static Reminder reminder() {
        return new Reminder(Reminder.How.PHONE, CONSULTED_ON.plusDays(7), "typed note");
    }

    public static DenialGrounds grounds() {
        return new DenialGrounds(
                DenialReason.RECORDS_CANNOT_ESTABLISH, "typed section", "typed report line", "typed plain reason");
    }

    public static AgencyFacts agency() {
        return new AgencyFacts(
                "Invented Police",
                new FullName("Sample", "Chief", null),
                new Address("1 Invented Square", null, null, "Northampton", "MA", "01060", null, null, "USA"),
                AgencyFacts.Type.LOCAL,
                AgencyFacts.Category.LAW_ENFORCEMENT,
                null,
                "4135550100",
                null);
    }

    public static Delivery delivery(Delivery.Paper paper, Delivery.By by) {
        return new Delivery(paper, by, TODAY, "typed note");
    }

    public static DelayNotice delayNotice() {
        return new DelayNotice("typed cause", "typed process", LocalDate.of(2026, 6, 30));
    }

    public static Referral referral() {
        return new Referral("typed agency", "typed address", "typed reason");
    }

    public static Revocation revocation() {
        return new Revocation(Revocation.Kind.WITHDRAW, "typed reason");
    }
}
