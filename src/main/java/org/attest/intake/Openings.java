package org.attest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.clocks.Deadlines;
import org.attest.people.People;
import org.attest.shared.Stamp;

/** Opens a case: number, deadline and case in one transaction, or nothing. */
@ApplicationScoped
@Transactional
public class Openings {
    private final Cases cases;
    private final CaseNumbers numbers;
    private final Deadlines deadlines;
    private final People people;

    Openings(Cases cases, CaseNumbers numbers, Deadlines deadlines, People people) {
        this.cases = cases;
        this.numbers = numbers;
        this.deadlines = deadlines;
        this.people = people;
    }

    /** @param earlier the issued case that is certified again, or null (U-23) */
    public CaseNumber open(Opening opening, CaseNumber earlier, Stamp stamp) {
        var agency = people.agency();
        var received = opening.request().receivedOn();
        var due = deadlines.of(agency.jurisdiction(), opening.form(), received);
        var number = numbers.next(agency.id(), agency.code(), received.getYear());
        var kase = earlier == null
                ? CertificationCase.open(number, opening, null, due, stamp)
                : cases.read(earlier, before -> CertificationCase.open(number, opening, before, due, stamp));
        return cases.open(kase, stamp);
    }
}
