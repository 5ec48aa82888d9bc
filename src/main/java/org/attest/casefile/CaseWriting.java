package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;

import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** The moves that write down the facts: the parts of the form, and how the victim helped. */
@MappedSuperclass
abstract class CaseWriting extends CaseMoves {
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

    static Rules guardVictim(Rules rules, String field, Victim written, Stamp stamp) {
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

    static Rules guardActivity(Rules rules, String field, CriminalActivity written, Stamp stamp) {
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
        guardTrafficking(rules(RECORD, stamp), written, stamp).hold();
        var before = trafficking;
        trafficking = written;
        return recorded(Section.TRAFFICKING, before, written, stamp);
    }

    Rules guardTrafficking(Rules rules, Trafficking written, Stamp stamp) {
        return rules.must(form == FormKind.I_914B, SECTION_BELONGS_TO_FORM, "trafficking")
                .must(written.dates().stream().allMatch(day -> hasCome(day, stamp)), PROCEEDINGS_BY_TODAY)
                .must(written.endsAfterItBegins(), PROCEEDINGS_END_AFTER_THEY_BEGIN);
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

    CaseEvent.Recorded recorded(Section section, Record before, Record written, Stamp stamp) {
        return recorded(RECORD, section, Changed.between(before, written), written, stamp);
    }

    CaseEvent.Recorded recorded(Move move, Section section, Set<String> changed, Record content, Stamp stamp) {
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

    CaseEvent.CooperationLogged logged(CooperationEntry entry, UUID supersedes, Stamp stamp) {
        var record = new CooperationRecord(Ids.next(), entry, supersedes, stamp);
        cooperation.add(record);
        return happened(
                LOG_COOPERATION,
                new CaseEvent.CooperationLogged(number(), record.id(), entry.kind(), supersedes, entry, stamp));
    }
}
