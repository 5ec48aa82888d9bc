package org.attest.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.attest.audit.Timeline;
import org.attest.casefile.CaseNumber;
import org.attest.pages.CaseChanges;
import org.attest.shared.Desk;

/** The timeline from where somebody read the case: each move raises the version by one, and is one event. */
@ApplicationScoped
class ChangesSince implements CaseChanges {
    private static final int MOST = 20;
    private final Timeline timeline;
    private final Desk desk;
    private final Clock clock;

    ChangesSince(Timeline timeline, Desk desk, Clock clock) {
        this.timeline = timeline;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public List<Change> since(CaseNumber number, int version) {
        if (!desk.seesWholeCases()) {
            return List.of();
        }
        var all = timeline.of(number);
        int opened = all.isEmpty() ? 0 : all.get(0).sequence();
        return all.stream()
                .filter(entry -> entry.sequence() > opened + version)
                .map(entry -> Told.of(entry, clock.getZone()))
                .limit(MOST)
                .map(told -> new Change(
                        told.when(),
                        told.happening(),
                        told.section() == null ? told.paper() : told.section(),
                        told.by()))
                .toList();
    }
}
