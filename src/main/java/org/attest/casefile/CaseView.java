package org.attest.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** A case as a role may see it; what the role may not see is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Shows(Sensitivity.CASE)
public record CaseView(
        CaseNumber number,
        int version,
        FormKind form,
        Stage stage,
        Set<Move> moves,
        Deadline due,
        Prior prior,
        Assignment assignment,
        @Shows(Sensitivity.REQUEST) RequestDetails request,
        @Shows(Sensitivity.VICTIM) Victim victim,
        @Shows(Sensitivity.VICTIM) Boolean victimToConfirm,
        @Shows(Sensitivity.SEALED) SafeContact safeContact,
        @Shows(Sensitivity.VICTIM) CriminalActivity criminalActivity,
        @Shows(Sensitivity.VICTIM) List<CooperationView> cooperation,
        @Shows(Sensitivity.VICTIM) Helpfulness helpfulness,
        @Shows(Sensitivity.VICTIM) Trafficking trafficking,
        @Shows(Sensitivity.VICTIM) VictimCooperation victimCooperation,
        @Shows(Sensitivity.VICTIM) FamilyMembers familyMembers,
        Integer round,
        @Shows(Sensitivity.BRIEF) List<ConsultationView> consultations,
        Recommendation recommendation,
        Decision decision,
        UUID certificate,
        Signature signature,
        List<Delivery> deliveries,
        List<DelayNotice> delayNotices,
        Referral referral,
        Revocation revocation,
        List<LockOut> lockOuts,
        Restriction restriction,
        List<EmergencyOpening> openings,
        @Shows(Sensitivity.SEALED) List<ImportView> imports,
        @Shows(Sensitivity.SEALED) List<Statement> statements) {

    /** A cooperation record with what became of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.VICTIM)
    public record CooperationView(
            UUID id,
            CooperationEntry entry,
            UUID supersedes,
            boolean superseded,
            String recordedBy,
            Instant recordedAt) {
        static CooperationView of(CooperationRecord record, Set<UUID> standing) {
            return new CooperationView(
                    record.id(),
                    record.entry(),
                    record.supersedes(),
                    !standing.contains(record.id()),
                    record.recordedByName(),
                    record.recordedAt());
        }
    }

    /** A paper of the requester with what it claims, beside the agency's own answers and never one of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.CASE)
    public record ImportView(
            UUID id,
            ImportedPaper.Kind kind,
            String edition,
            UUID document,
            String sha256,
            @Shows(Sensitivity.SEALED) List<Claim> claims,
            List<ImportNotice> notices,
            String importedBy,
            Instant importedAt) {
        static ImportView of(ImportedPaper paper) {
            return new ImportView(
                    paper.id(),
                    paper.kind(),
                    paper.edition(),
                    paper.documentId(),
                    paper.sha256(),
                    paper.claims().all(),
                    paper.notices(),
                    paper.importedByName(),
                    paper.importedAt());
        }
    }

    /** A consultation as its agency sees it, the brief included. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.BRIEF)
    public record ConsultationView(
            UUID id,
            int round,
            Consultation.State state,
            LocalDate askedOn,
            LocalDate answerBy,
            Brief brief,
            List<Reminder.Given> reminders,
            OfficeResponse response,
            String respondedBy,
            LocalDate respondedOn) {
        static ConsultationView of(Consultation asked) {
            return new ConsultationView(
                    asked.id(),
                    asked.round(),
                    asked.state(),
                    asked.askedOn(),
                    asked.answerBy(),
                    asked.brief(),
                    asked.reminders(),
                    asked.response(),
                    asked.respondedByName(),
                    asked.respondedOn());
        }
    }

    /** Everything: for the certifier and the Chief. */
    public static CaseView whole(CertificationCase kase) {
        var standing =
                kase.currentCooperation().map(CooperationRecord::id).collect(java.util.stream.Collectors.toSet());
        return new CaseView(
                kase.number(),
                kase.version(),
                kase.form(),
                kase.stage(),
                kase.stage().moves(),
                kase.due(),
                kase.prior(),
                kase.assignment(),
                kase.request(),
                kase.victim(),
                kase.isVictimToConfirm() ? Boolean.TRUE : null,
                kase.safeContact(),
                kase.criminalActivity(),
                kase.cooperation().stream()
                        .map(record -> CooperationView.of(record, standing))
                        .toList(),
                kase.helpfulness(),
                kase.trafficking(),
                kase.victimCooperation(),
                kase.familyMembers(),
                kase.round(),
                kase.consultations().stream().map(ConsultationView::of).toList(),
                kase.recommendation(),
                kase.decision(),
                kase.certificateId(),
                kase.signature(),
                kase.deliveries(),
                kase.delayNotices(),
                kase.referral(),
                kase.revocation(),
                kase.lockOuts(),
                kase.restriction(),
                kase.openings(),
                kase.imports().stream().map(ImportView::of).toList(),
                kase.statements());
    }

    /** The request and the header: for the records desk. */
    public static CaseView header(CertificationCase kase) {
        return new CaseView(
                kase.number(),
                kase.version(),
                kase.form(),
                kase.stage(),
                null,
                kase.due(),
                null,
                kase.assignment(),
                kase.request(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
