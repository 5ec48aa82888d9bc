package org.attest.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.attest.casefile.Deadline;

/** The deadline of a request under the law of its agency, as the case keeps it. */
@ApplicationScoped
public class Deadlines {
    private final Jurisdictions jurisdictions;

    Deadlines(Jurisdictions jurisdictions) {
        this.jurisdictions = jurisdictions;
    }

    /** @param jurisdiction code of the agency's jurisdiction, such as {@code MA} */
    public Deadline of(String jurisdiction, LocalDate receivedOn) {
        var due = DueDate.of(jurisdictions.of(jurisdiction), receivedOn);
        return new Deadline(due.on(), due.explanation());
    }
}
