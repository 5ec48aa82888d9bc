package org.attest.consultation;

import static org.attest.casefile.CaseRule.UNCHANGED_SINCE_READ;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.attest.casefile.Cases;
import org.attest.casefile.OfficeResponse;
import org.attest.consultation.Briefs.BriefView;
import org.attest.shared.Actor;
import org.attest.shared.AgencyScope;
import org.attest.shared.Desk;
import org.attest.shared.Refusal;
import org.attest.shared.Stamp;

/**
 * Records the liaison's answer in the case that it belongs to. The brief, which the office may read, says whose case it is;
 * only then, for this one move, does the database show that agency's rows.
 */
@ApplicationScoped
class Answering {
    private static final int TRIES = 5;
    private final Briefs briefs;
    private final Cases cases;
    private final AgencyScope scope;
    private final Desk desk;

    Answering(Briefs briefs, Cases cases, AgencyScope scope, Desk desk) {
        this.briefs = briefs;
        this.cases = cases;
        this.scope = scope;
        this.desk = desk;
    }

    void answer(UUID consultation, OfficeResponse response) {
        var asked = briefs.one(consultation);
        Stamp stamp = withoutAuthority(desk.stamp());
        scope.enter(asked.agency());
        try {
            answer(asked, response, stamp, TRIES);
        } finally {
            scope.enter(desk.agency());
        }
    }

    /** Whatever the liaison may do in the office, it is nothing in the agency's case. */
    private static Stamp withoutAuthority(Stamp stamp) {
        return new Stamp(new Actor(stamp.by().id(), stamp.by().name(), Set.of()), stamp.at());
    }

    /** The liaison holds no version of the case: where somebody at the agency saved at the same moment, the answer is given again. */
    private void answer(BriefView asked, OfficeResponse response, Stamp stamp, int tries) {
        try {
            QuarkusTransaction.requiringNew()
                    .call(() -> cases.changeLatest(
                            asked.brief().number(), kase -> kase.respond(asked.id(), response, stamp)));
        } catch (Refusal refusal) {
            if (tries == 1 || !refusal.broken().contains(UNCHANGED_SINCE_READ)) {
                throw refusal;
            }
            answer(asked, response, stamp, tries - 1);
        }
    }
}
