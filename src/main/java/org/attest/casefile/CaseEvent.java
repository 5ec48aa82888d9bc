package org.attest.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.Sealed;
import org.attest.shared.Stamp;

/**
 * What happened to a case: stored in the same transaction, and the source of timeline, audit, printing and notices. The
 * facts are codes, dates and staff; what a person wrote, or a victim's data, is the event's content and kept apart.
 */
public sealed interface CaseEvent {
    CaseNumber number();

    Stamp stamp();

    /** Codes and dates only: never a victim's data. */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** Words or data that belong to the event and may be personal, or null. */
    default Object content() {
        return null;
    }

    /** An event whose only content is the reason that somebody gave. */
    sealed interface Explained extends CaseEvent {
        /** Kept out of every log: whoever writes the event into one writes its name and the case's number. */
        String reason();

        @Override
        default Object content() {
            return reason() == null ? null : Map.of("reason", reason());
        }
    }

    record Received(
            CaseNumber number,
            FormKind form,
            LocalDate receivedOn,
            Deadline due,
            Prior prior,
            Object content,
            Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new java.util.TreeMap<String, String>();
            facts.put("form", form.name());
            facts.put("receivedOn", receivedOn.toString());
            facts.put("dueComputed", due.computed());
            if (due.on() != null) {
                facts.put("dueOn", due.on().toString());
            }
            if (prior != null) {
                facts.put("priorCase", prior.number().text());
                facts.put("priorReason", prior.reason().name());
            }
            return facts;
        }
    }

    /** A section was written; the content is the whole section as it now stands. */
    record Recorded(CaseNumber number, Section section, Set<String> changed, Object content, Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("section", section.name(), "changed", String.join(", ", changed));
        }
    }

    /** A paper of the requester was read into the case; what it says is the content, and no answer of the agency. */
    record Imported(
            CaseNumber number,
            UUID paper,
            ImportedPaper.Kind kind,
            String edition,
            UUID document,
            String sha256,
            boolean victimToConfirm,
            Object content,
            Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new java.util.TreeMap<String, String>();
            facts.put("paper", paper.toString());
            facts.put("kind", kind.name());
            facts.put("document", document.toString());
            facts.put("sha256", sha256);
            facts.put("victimToConfirm", String.valueOf(victimToConfirm));
            if (edition != null) {
                facts.put("edition", edition);
            }
            return facts;
        }
    }

    /** What a paper of the requester states became the agency's answer; the content is the whole section as it now stands. */
    record ClaimAccepted(CaseNumber number, ClaimedField field, UUID paper, Object content, Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("section", field.section().name(), "field", field.name(), "paper", paper.toString());
        }
    }

    /** A paper was filed; its title is the content. */
    record PaperFiled(CaseNumber number, FiledPaper paper, Stamp stamp) implements CaseEvent {
        record Titled(@Sealed String title) {}

        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "document", paper.document().toString(),
                    "kind", paper.kind().name(),
                    "side", paper.side().name(),
                    "size", String.valueOf(paper.size()),
                    "sha256", paper.sha256(),
                    "scanned", String.valueOf(paper.scanned()));
        }

        @Override
        public Object content() {
            return paper.title() == null ? null : new Titled(paper.title());
        }
    }

    record CooperationLogged(
            CaseNumber number, UUID record, CooperationEntry.Kind kind, UUID supersedes, Object content, Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            var facts = Map.of("record", record.toString(), "kind", kind.name());
            return supersedes == null
                    ? facts
                    : Map.of("record", record.toString(), "kind", kind.name(), "supersedes", supersedes.toString());
        }
    }

    record Assigned(CaseNumber number, Assignment assignment, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("certifier", assignment.name());
        }

        @Override
        public Object content() {
            return Map.of("why", assignment.why());
        }
    }

    record LockedOut(CaseNumber number, UUID person, String name, String reason, Stamp stamp) implements Explained {
        @Override
        public String toString() {
            return "LockedOut " + number;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("person", name);
        }
    }

    /** A lock-out was lifted. */
    record LetIn(CaseNumber number, String name, String reason, Stamp stamp) implements Explained {
        @Override
        public String toString() {
            return "LetIn " + number;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("person", name);
        }
    }

    /** The case was kept to named people. */
    record Restricted(CaseNumber number, Restriction restriction, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "people",
                    restriction.people().stream()
                            .map(Restriction.Named::name)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }

        @Override
        public Object content() {
            return Map.of("reason", restriction.reason());
        }
    }

    record Unrestricted(CaseNumber number, String reason, Stamp stamp) implements Explained {
        @Override
        public String toString() {
            return "Unrestricted " + number;
        }
    }

    /** @param reason what happened; the head reads it, the auditor only the cause */
    record OpenedInEmergency(CaseNumber number, EmergencyOpening.Cause cause, Instant until, String reason, Stamp stamp)
            implements Explained {
        @Override
        public String toString() {
            return "OpenedInEmergency " + number;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("cause", cause.name(), "until", until.toString());
        }
    }

    record Consulted(
            CaseNumber number,
            UUID consultation,
            UUID office,
            String officeName,
            LocalDate answerBy,
            int round,
            Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "consultation", consultation.toString(),
                    "office", officeName,
                    "answerBy", answerBy.toString(),
                    "round", String.valueOf(round));
        }
    }

    record Responded(CaseNumber number, UUID consultation, OfficeResponse response, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "consultation",
                    consultation.toString(),
                    "outcome",
                    response.outcome().name());
        }

        @Override
        public Object content() {
            return response;
        }
    }

    /** The office let its time pass: escalated, and the case goes on. */
    record WentUnanswered(CaseNumber number, UUID consultation, LocalDate answerBy, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("consultation", consultation.toString(), "answerBy", answerBy.toString());
        }
    }

    /** The office was reminded; the note is the agency's own. */
    record Reminded(CaseNumber number, UUID consultation, Reminder reminder, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "consultation", consultation.toString(),
                    "how", reminder.how().name(),
                    "on", reminder.on().toString());
        }

        @Override
        public Object content() {
            return reminder.content();
        }
    }

    record Recommended(CaseNumber number, Recommendation recommendation, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return recommendation.grounds() == null
                    ? Map.of("answer", recommendation.answer().name())
                    : Map.of(
                            "answer", recommendation.answer().name(),
                            "reason", recommendation.grounds().reason().name());
        }

        @Override
        public Object content() {
            return recommendation;
        }
    }

    /** The certificate is frozen: what is printed from now on is this snapshot. */
    record Approved(CaseNumber number, UUID certificate, CaseSnapshot snapshot, Decision decision, Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("certificate", certificate.toString());
        }

        @Override
        public Object content() {
            return decision;
        }
    }

    record Returned(CaseNumber number, String reason, boolean consultAgain, Stamp stamp) implements Explained {
        @Override
        public String toString() {
            return "Returned " + number;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("consultAgain", String.valueOf(consultAgain));
        }
    }

    record Denied(CaseNumber number, RequestDetails request, FormKind form, Decision decision, Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", decision.grounds().reason().name());
        }

        @Override
        public Object content() {
            return decision;
        }
    }

    record Reconsidered(CaseNumber number, String evidence, Deadline due, Stamp stamp) implements CaseEvent {
        @Override
        public String toString() {
            return "Reconsidered " + number;
        }

        @Override
        public Map<String, String> facts() {
            return due.on() == null
                    ? Map.of("dueComputed", due.computed())
                    : Map.of("dueOn", due.on().toString(), "dueComputed", due.computed());
        }

        @Override
        public Object content() {
            return Map.of("evidence", evidence);
        }
    }

    record Signed(CaseNumber number, UUID certificate, Signature signature, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            var facts = new java.util.TreeMap<String, String>();
            facts.put("certificate", certificate.toString());
            facts.put("signer", signature.signerName());
            facts.put("inkOn", signature.inkOn().toString());
            if (signature.supervisor() != null) {
                facts.put("supervisor", signature.supervisor().signerName());
                facts.put("supervisorInkOn", signature.supervisor().inkOn().toString());
            }
            facts.put("scan", signature.scanMatchedByCode() ? "matched by code" : "not matched by code");
            if (signature.lastSafeFilingDay() != null) {
                facts.put("lastSafeFilingDay", signature.lastSafeFilingDay().toString());
            }
            return facts;
        }
    }

    /** An error was found at signing: the approved certificate is void. */
    record Reopened(CaseNumber number, UUID certificate, String reason, Stamp stamp) implements Explained {
        @Override
        public Map<String, String> facts() {
            return Map.of("certificate", certificate.toString());
        }
    }

    record Delivered(CaseNumber number, Delivery delivery, Stamp stamp) implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of(
                    "paper", delivery.paper().name(),
                    "by", delivery.by().name(),
                    "on", delivery.on().toString());
        }

        @Override
        public Object content() {
            return delivery.note() == null ? null : Map.of("note", delivery.note());
        }
    }

    record DelayNoticed(
            CaseNumber number, RequestDetails request, FormKind form, Deadline due, DelayNotice notice, Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("projectedOn", notice.projectedOn().toString());
        }

        @Override
        public Object content() {
            return notice;
        }
    }

    /** A letter was asked for that no other move brings with it; {@code signature} is null before there is one. */
    record LetterAsked(
            CaseNumber number,
            AskedLetter letter,
            RequestDetails request,
            FormKind form,
            Deadline due,
            Signature signature,
            Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("letter", letter.name());
        }
    }

    record Referred(CaseNumber number, RequestDetails request, FormKind form, Referral referral, Stamp stamp)
            implements CaseEvent {
        @Override
        public Object content() {
            return referral;
        }
    }

    /** The requester took the request back. */
    record Withdrawn(CaseNumber number, String reason, Stamp stamp) implements Explained {
        @Override
        public String toString() {
            return "Withdrawn " + number;
        }
    }

    record Revoked(
            CaseNumber number, UUID certificate, FormKind form, Signature signature, Revocation revocation, Stamp stamp)
            implements CaseEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", revocation.kind().name(), "certificate", certificate.toString());
        }

        @Override
        public Object content() {
            return revocation;
        }
    }
}
