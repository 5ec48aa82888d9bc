package org.attest.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attest.casefile.Brief;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CertificationCase.Office;
import org.attest.casefile.CertificationCase.Question;
import org.attest.people.People;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;

/** Which office this agency asks, what it would read, and the asking itself (NPD-1). */
@ApplicationScoped
class Consulting {
    private final Cases cases;
    private final People people;
    private final Desk desk;

    Consulting(Cases cases, People people, Desk desk) {
        this.cases = cases;
        this.people = people;
        this.desk = desk;
    }

    /**
     * A case before the office is asked.
     *
     * @param brief what would leave the agency now
     * @param lacking what must be entered before
     */
    @Shows(Sensitivity.CASE)
    record Before(CaseView kase, Brief brief, List<Broken> lacking) {}

    /** Null where the agency has none. */
    Office office() {
        var agency = people.agency();
        return people.agency(agency.officeId())
                .map(found -> new Office(found.id(), found.name(), agency.officeWaitDays()))
                .orElse(null);
    }

    /** Empty where the agency keeps to the usual days. */
    List<Integer> reminderDays() {
        return people.agency().reminderDays();
    }

    CaseEvent.Consulted consult(CertificationCase kase, Question question, Stamp stamp) {
        return kase.consult(question, office(), people.agency().name(), stamp);
    }

    Before before(CaseNumber number) {
        var office = office();
        var agency = people.agency().name();
        var stamp = desk.stamp();
        return cases.read(
                number,
                kase -> new Before(
                        CaseView.whole(kase),
                        kase.briefOfToday(null, office, agency, stamp),
                        kase.lackingForConsultation(office)));
    }
}
