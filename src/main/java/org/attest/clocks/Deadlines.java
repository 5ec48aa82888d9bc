package org.attest.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.attest.casefile.Deadline;
import org.attest.casefile.FormKind;

/** The deadline of a request under the law of its agency, as the case keeps it. */
@ApplicationScoped
public class Deadlines {
    private final Jurisdictions jurisdictions;

    Deadlines(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /**
     * @param jurisdiction code of the agency's jurisdiction, such as {@code MA}
     * @param form what is asked for: a state may have one law for each form
     */
    public Deadline of(String jurisdiction, FormKind form, LocalDate receivedOn) {
        var due = DueDate.of(jurisdictions.ofAgency(jurisdiction, form), receivedOn);
        return new Deadline(due.on(), due.explanation());
    }
}
