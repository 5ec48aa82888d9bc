package org.attest.reports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.attest.clocks.Jurisdiction;
import org.attest.clocks.Jurisdictions;
import org.attest.people.People;

/** To whom the agency reports a year, and by when: as its law says, February 1 in Massachusetts (MA-5). */
@ApplicationScoped
class ReportDuty {
    private final Jurisdictions jurisdictions;
    private final People people;

    ReportDuty(Jurisdictions jurisdictions, People people) {
        this.jurisdictions = jurisdictions;
        this.people = people;
    }

    Jurisdiction law() {
        return jurisdictions.of(people.agency().jurisdiction());
    }

    /** The day by which a year is to be reported; null where no law that we know asks for it. */
    LocalDate dueOn(int year) {
        var day = law().reportDue();
        return day == null ? null : day.atYear(year + 1);
    }

    /** The year whose report is the next to file, and this year where nothing is to be filed. */
    int next(LocalDate today) {
        var due = dueOn(today.getYear() - 1);
        return due == null || today.isAfter(due) ? today.getYear() : today.getYear() - 1;
    }
}
