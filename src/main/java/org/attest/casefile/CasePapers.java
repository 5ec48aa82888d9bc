package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;

import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** The moves that keep what the requester's papers say, and take it over where a person says so. */
@MappedSuperclass
abstract class CasePapers extends CaseWriting {
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
            case TRAFFICKING -> {
                guardTrafficking(rules, (Trafficking) written, stamp).hold();
                trafficking = (Trafficking) written;
            }
            case FAMILY_MEMBERS -> familyMembers = (FamilyMembers) written;
            case REQUEST, SAFE_CONTACT, HELPFULNESS, VICTIM_COOPERATION ->
                throw new IllegalStateException("No field of this section may be taken over");
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

    void takeVictim(Victim read, List<ImportNotice> notices, Stamp stamp) {
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

    void takeRepresentative(Representative named, List<ImportNotice> notices) {
        if (named == null) {
            return;
        }
        if (named.follows(request)) {
            request = named.in(request);
        } else {
            notices.add(ImportNotice.of(ImportNotice.Code.REPRESENTATIVE_KEPT));
        }
    }
}
