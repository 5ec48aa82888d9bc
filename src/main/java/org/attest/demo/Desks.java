package org.attest.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.Optional;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.clocks.Deadlines;
import org.attest.documents.Documents;
import org.attest.intake.Openings;
import org.attest.intake.Routing;
import org.attest.people.People;
import org.attest.shared.Stamp;

/** The parts of Attest that an invented case passes through, and the two counts that its telling looks up. */
@ApplicationScoped
class Desks {
    private final Cases cases;
    private final Openings openings;
    private final Routing routing;
    private final People people;
    private final Deadlines deadlines;
    private final Documents documents;
    private final EntityManager rows;

    Desks(
            Cases cases,
            Openings openings,
            Routing routing,
            People people,
            Deadlines deadlines,
            Documents documents,
            EntityManager rows) {
        this.cases = cases;
        this.openings = openings;
        this.routing = routing;
        this.people = people;
        this.deadlines = deadlines;
        this.documents = documents;
        this.rows = rows;
    }

    Cases cases() {
        return cases;
    }

    Openings openings() {
        return openings;
    }

    Routing routing() {
        return routing;
    }

    People people() {
        return people;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** The scan of a signed form; an invented one says so. */
    void keepScan(CaseNumber number, Stamp stamp) {
        documents.keep(
                number,
                Documents.Kind.SIGNED_SCAN,
                number + "-signed.pdf",
                "application/pdf",
                InventedScan.pdf(),
                stamp);
    }

    /** Until the transaction ends: a move writes what it changed, so no query need look for more that is unwritten. */
    void writeAtEachMove() {
        rows.setFlushMode(FlushModeType.COMMIT);
    }

    /** How many cases the agency has. */
    int casesSoFar() {
        return ((Number) rows.createNativeQuery("select count(*) from certification_case")
                        .getSingleResult())
                .intValue();
    }

    /** The issued certification that comes after {@code skipped} older ones. */
    Optional<CaseNumber> issuedLongAgo(int skipped) {
        return rows.createQuery(
                        "select number from CertificationCase where stage = ISSUED and form = I_918B order by dueOn, number",
                        String.class)
                .setFirstResult(skipped)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(CaseNumber::new);
    }
}
