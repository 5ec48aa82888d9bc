package org.attest.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.clocks.Deadlines;
import org.attest.clocks.Jurisdiction;
import org.attest.clocks.Jurisdictions;
import org.attest.pages.CasePart;
import org.attest.pages.UsDate;
import org.attest.people.People;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Until when the answer is due, under which law, and how that was found. */
@ApplicationScoped
class DuePart implements CasePart {
    private final Jurisdictions jurisdictions;
    private final Deadlines deadlines;
    private final People people;
    private final Desk desk;

    DuePart(Jurisdictions jurisdictions, Deadlines deadlines, People people, Desk desk) {
        this.deadlines = deadlines;
        this.jurisdictions = jurisdictions;
        this.people = people;
        this.desk = desk;
    }

    /**
     * What the panel shows of the day.
     *
     * @param aimFor last day on which the office is surely open, null where that is the due day itself
     * @param warnings the days on which to remind, those that are past left out
     */
    @Shows(Sensitivity.CASE)
    record Told(String on, DaysLeft left, String computed, String aimFor, List<String> warnings, Jurisdiction law) {}

    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record DuePanel(Told due) implements TemplateInstance {}

    @Override
    public String id() {
        return "due";
    }

    @Override
    public Side side() {
        return Side.PANEL;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String title() {
        return "When it is due";
    }

    @Override
    public boolean isFor(CaseView kase) {
        return kase.stage().isOpen();
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        var today = desk.stamp().on();
        var law = jurisdictions.ofAgency(people.agency().jurisdiction(), kase.form());
        var due = kase.due();
        var reckoned = deadlines.due(
                people.agency().jurisdiction(), kase.form(), kase.request().receivedOn());
        // a second look runs on a clock of its own; the days of the first are then not said
        boolean same = due.on() != null && due.on().equals(reckoned.on());
        return new DuePanel(new Told(
                due.on() == null ? null : UsDate.write(due.on()),
                DaysLeft.until(due.on(), true, today),
                due.computed(),
                same && reckoned.aimFor() != null && !reckoned.aimFor().equals(due.on())
                        ? UsDate.write(reckoned.aimFor())
                        : null,
                same
                        ? reckoned.warnOn().stream()
                                .filter(day -> !day.isBefore(today))
                                .map(UsDate::write)
                                .toList()
                        : List.of(),
                law));
    }
}
