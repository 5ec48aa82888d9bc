package org.attest.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.attest.casefile.Deadline;
import org.attest.casefile.FormKind;
import org.attest.clocks.Jurisdiction.Verified;

/**
 * The deadline of a request: the agency's own time where it recorded one, and the law of the place where there is none or
 * where a law that was read word for word ends earlier.
 */
@ApplicationScoped
public class Deadlines {
    private final Jurisdictions jurisdictions;
    private final OwnTimes own;

    Deadlines(Jurisdictions jurisdictions, OwnTimes own) {
        this.jurisdictions = jurisdictions;
        this.own = own;
    }

    /** @return as the case keeps it: later changes of law or policy leave it as it is */
    public Deadline of(String jurisdiction, FormKind form, LocalDate receivedOn) {
        var due = due(jurisdiction, form, receivedOn);
        return new Deadline(due.on(), due.explanation());
    }

    /**
     * @param jurisdiction code of the agency's jurisdiction, such as {@code MA}
     * @param form what is asked for: a state may have one law for each form
     */
    public DueDate due(String jurisdiction, FormKind form, LocalDate receivedOn) {
        var law = jurisdictions.ofAgency(jurisdiction, form);
        var byLaw = DueDate.of(law, receivedOn);
        return own.inForce(form, receivedOn)
                .map(time -> earlier(time.due(law, receivedOn), law, byLaw))
                .orElse(byLaw);
    }

    /** Both are told of, so that nobody wonders where the other is. */
    private static DueDate earlier(DueDate byPolicy, Jurisdiction law, DueDate byLaw) {
        if (outlasts(byPolicy, law, byLaw)) {
            return byLaw.saying("the agency's own time would end later");
        }
        return byLaw.isSetByLaw()
                ? byPolicy.saying("the law of the place gives until " + DueDate.US_DATE.format(byLaw.on()))
                : byPolicy;
    }

    /** Whether an agency's own time would end after a law that was read: a policy gives no more time than the law. */
    public boolean outlastsTheLaw(String jurisdiction, FormKind form, OwnTime time) {
        var law = jurisdictions.ofAgency(jurisdiction, form);
        return outlasts(time.due(law, time.from()), law, DueDate.of(law, time.from()));
    }

    private static boolean outlasts(DueDate byPolicy, Jurisdiction law, DueDate byLaw) {
        return law.verified() == Verified.YES
                && byLaw.isSetByLaw()
                && byPolicy.on().isAfter(byLaw.on());
    }
}
