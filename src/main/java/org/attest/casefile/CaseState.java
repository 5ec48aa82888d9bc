package org.attest.casefile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attest.shared.Lookup;
import org.attest.shared.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** What a case holds and shows. Nothing here changes it: {@link CertificationCase} does, move by move. */
@MappedSuperclass
abstract class CaseState {
    @Id
    UUID id;

    @TenantId
    @Column(name = "agency_id")
    String agencyId;

    @Version
    int version;

    /** How many events this case has had: every move raises it, so that every move raises the version too. */
    int moves;

    String number;

    @Enumerated(EnumType.STRING)
    FormKind form;

    @Enumerated(EnumType.STRING)
    Stage stage;

    LocalDate receivedOn;
    LocalDate dueOn;

    /** Since when no more work is due; null while it is open. Only the list of every case asks for it. */
    LocalDate closedOn;

    String dueComputed;
    String searchKey;

    @JdbcTypeCode(SqlTypes.JSON)
    Prior prior;

    @JdbcTypeCode(SqlTypes.JSON)
    RequestDetails request;

    @JdbcTypeCode(SqlTypes.JSON)
    Victim victim;

    /** So that a case is found by the A-Number without its being readable. */
    byte[] aNumberHash;

    /** Part 1 was read from a paper, and no certifier has said yet that it is right. */
    boolean victimToConfirm;

    @JdbcTypeCode(SqlTypes.JSON)
    SafeContact safeContact;

    @JdbcTypeCode(SqlTypes.JSON)
    CriminalActivity criminalActivity;

    @JdbcTypeCode(SqlTypes.JSON)
    Helpfulness helpfulness;

    @JdbcTypeCode(SqlTypes.JSON)
    Trafficking trafficking;

    @JdbcTypeCode(SqlTypes.JSON)
    VictimCooperation victimCooperation;

    @JdbcTypeCode(SqlTypes.JSON)
    FamilyMembers familyMembers;

    UUID assignedTo;

    @JdbcTypeCode(SqlTypes.JSON)
    Assignment assignment;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<CooperationRecord> cooperation = new ArrayList<>();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("id")
    List<ImportedPaper> imports = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    Recommendation recommendation;

    @JdbcTypeCode(SqlTypes.JSON)
    Decision decision;

    /** Set by a reconsideration where the agency's policy asks for another pair of eyes. */
    UUID barredFromDeciding;

    UUID certificateId;

    @JdbcTypeCode(SqlTypes.JSON)
    Signature signature;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Delivery> deliveries = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    List<DelayNotice> delayNotices = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    Referral referral;

    @JdbcTypeCode(SqlTypes.JSON)
    Revocation revocation;

    abstract NeedToKnow needToKnow();

    abstract Consultations asked();

    /** To be called before it is stored. */
    void index(Lookup lookup) {
        aNumberHash = victim == null || victim.aNumber() == null ? null : lookup.hash(ANumber.digits(victim.aNumber()));
    }

    CooperationLog log() {
        return new CooperationLog(cooperation);
    }

    public CaseSnapshot snapshot(AgencyFacts agency, OfficialFacts official) {
        return snapshot(agency, official, null);
    }

    /** @param supervisor the supervising official of a declaration, or null */
    public CaseSnapshot snapshot(AgencyFacts agency, OfficialFacts official, OfficialFacts supervisor) {
        return new CaseSnapshot(
                number(),
                form,
                agency,
                official,
                victim,
                criminalActivity,
                helpfulness,
                familyMembers,
                trafficking,
                victimCooperation,
                supervisor);
    }

    /** The records that stand: those that no later one supersedes. */
    public Stream<CooperationRecord> currentCooperation() {
        return log().standing();
    }

    public boolean isLockedOut(UUID person) {
        return needToKnow().isLockedOut(person);
    }

    /** Whether the case may be shown to this person, as far as the case decides it and not the role. */
    public boolean mayBeSeenBy(Viewer viewer) {
        return needToKnow().allows(viewer, assignedTo);
    }

    /** Whether the case is this person's to see without an emergency, roles apart. */
    public boolean isKeptTo(UUID person) {
        return needToKnow().isKeptTo(person, assignedTo);
    }

    /** Null where it is not restricted. */
    public Restriction restriction() {
        return needToKnow().restriction();
    }

    public List<EmergencyOpening> openings() {
        return needToKnow().openings();
    }

    public UUID id() {
        return id;
    }

    public CaseNumber number() {
        return new CaseNumber(number);
    }

    public int version() {
        return version;
    }

    public Stage stage() {
        return stage;
    }

    public FormKind form() {
        return form;
    }

    public Deadline due() {
        return new Deadline(dueOn, dueComputed);
    }

    public Prior prior() {
        return prior;
    }

    public RequestDetails request() {
        return request;
    }

    public Victim victim() {
        return victim;
    }

    public SafeContact safeContact() {
        return safeContact;
    }

    public CriminalActivity criminalActivity() {
        return criminalActivity;
    }

    public Helpfulness helpfulness() {
        return helpfulness;
    }

    public Trafficking trafficking() {
        return trafficking;
    }

    public VictimCooperation victimCooperation() {
        return victimCooperation;
    }

    public FamilyMembers familyMembers() {
        return familyMembers;
    }

    public Assignment assignment() {
        return assignment;
    }

    public List<LockOut> lockOuts() {
        return needToKnow().lockOuts();
    }

    public List<CooperationRecord> cooperation() {
        return List.copyOf(cooperation);
    }

    /** Whether Part 1 still waits for a certifier's word that it is right. */
    public boolean isVictimToConfirm() {
        return victimToConfirm;
    }

    public List<ImportedPaper> imports() {
        return List.copyOf(imports);
    }

    public List<Consultation> consultations() {
        return asked().all();
    }

    /** Whether the certifier may recommend a certification: the office spoke in this round, or let its time pass. */
    public boolean isConsultationSettled() {
        return asked().isSettled();
    }

    /** Whether an approval needs the decider's own words on the prosecutor's objection or silence. */
    public boolean needsAnswerToProsecutor() {
        return asked().needsAnswer();
    }

    public int round() {
        return asked().round();
    }

    /** Who denied the request and may not decide its reconsideration; null where anybody with authority may. */
    public UUID barredFromDeciding() {
        return barredFromDeciding;
    }

    public Recommendation recommendation() {
        return recommendation;
    }

    public Decision decision() {
        return decision;
    }

    public UUID certificateId() {
        return certificateId;
    }

    public Signature signature() {
        return signature;
    }

    public List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    public List<DelayNotice> delayNotices() {
        return List.copyOf(delayNotices);
    }

    public Referral referral() {
        return referral;
    }

    public Revocation revocation() {
        return revocation;
    }
}
