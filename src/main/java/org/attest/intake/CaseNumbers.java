package org.attest.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.attest.casefile.CaseNumber;

/** Draws the next case number of an agency's year; the row stays locked until the case is stored, so none is lost or doubled. */
@ApplicationScoped
class CaseNumbers {
    private final EntityManager rows;

    CaseNumbers(EntityManager rows) {
        this.rows = rows;
    }

    CaseNumber next(UUID agency, String code, int year) {
        var last = (Number) rows.createNativeQuery("""
                        insert into case_counter (agency_id, year, last) values (:agency, :year, 1)
                        on conflict (agency_id, year) do update set last = case_counter.last + 1
                        returning last""")
                .setParameter("agency", agency)
                .setParameter("year", year)
                .getSingleResult();
        return CaseNumber.of(code, year, last.intValue());
    }
}
