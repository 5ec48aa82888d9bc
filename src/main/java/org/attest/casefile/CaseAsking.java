package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;
import static org.attest.shared.Rules.given;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.attest.shared.Authority;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** The moves between the agency and the District Attorney: asked, answered, reminded, or left without an answer. */
@MappedSuperclass
abstract class CaseAsking extends CaseAccess {
    /** What the facts still lack before the office can be asked; that no cooperation is recorded may be explained instead. */
    public List<Broken> lackingForConsultation(CertificationCase.Office office) {
        try {
            guardConsultation(new Rules(), new CertificationCase.Question(null, "-"), office)
                    .hold();
            return List.of();
        } catch (Refusal lacking) {
            return lacking.breaches();
        }
    }

    Rules guardConsultation(Rules rules, CertificationCase.Question asked, CertificationCase.Office office) {
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
    public Brief briefOfToday(
            CertificationCase.Question asked, CertificationCase.Office office, String agencyName, Stamp stamp) {
        return Brief.of(this, asked, agencyName, stamp.on().plusDays(office == null ? 0 : office.waitDays()), stamp);
    }

    /** NPD-1: certification only after consultation; what is asked is frozen into a brief. */
    public CaseEvent.Consulted consult(
            CertificationCase.Question asked, CertificationCase.Office office, String agencyName, Stamp stamp) {
        guardConsultation(
                        rules(CONSULT, stamp).must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED),
                        asked,
                        office)
                .hold();
        var answerBy = stamp.on().plusDays(office.waitDays());
        var consultation = asked().ask(office.id(), Brief.of(this, asked, agencyName, answerBy, stamp));
        return happened(
                CONSULT,
                new CaseEvent.Consulted(number(), consultation, office.id(), office.name(), answerBy, round(), stamp));
    }

    /** The liaison's answer: advice, recorded and answered by the decider where it objects. */
    public CaseEvent.Responded respond(UUID consultation, OfficeResponse response, Stamp stamp) {
        asked().guardAnswer(rules(RESPOND, stamp), consultation, response).hold();
        asked().get(consultation).answer(response, stamp);
        return happened(RESPOND, new CaseEvent.Responded(number(), consultation, response, stamp));
    }

    /** Practice 5: a silent office is reminded, and the clock runs on. */
    public CaseEvent.Reminded remind(UUID consultation, Reminder given, Stamp stamp) {
        asked().guardReminder(
                        rules(REMIND, stamp).must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED),
                        consultation,
                        given,
                        stamp)
                .hold();
        asked().get(consultation).remind(given, stamp);
        return happened(REMIND, new CaseEvent.Reminded(number(), consultation, given, stamp));
    }

    /** The office let its time pass: the case goes on, on the Chief's authority (practice 5). */
    public CaseEvent.WentUnanswered recordNoResponse(UUID consultation, Stamp stamp) {
        asked().guardSilence(
                        rules(RECORD_NO_RESPONSE, stamp)
                                .must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED),
                        consultation,
                        stamp)
                .hold();
        var asked = asked().get(consultation);
        asked.giveUp();
        return happened(
                RECORD_NO_RESPONSE, new CaseEvent.WentUnanswered(number(), consultation, asked.answerBy(), stamp));
    }
}
