package org.attest.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.attest.audit.Timeline;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.pages.CasePart;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What happened last. */
@ApplicationScoped
class TimelinePart implements CasePart {
    private static final int SHOWN = 6;
    private final Timeline timeline;
    private final Clock clock;

    TimelinePart(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record TimelinePanel(CaseView kase, List<Told> events) implements TemplateInstance {}

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public Side side() {
        return Side.PANEL;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public String title() {
        return "What happened";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return new TimelinePanel(kase, told(kase.number(), null, SHOWN));
    }

    /** The latest first. */
    List<Told> told(CaseNumber number, Integer before, int limit) {
        return timeline.latest(number, before, limit).stream()
                .map(entry -> Told.of(entry, clock.getZone()))
                .toList();
    }
}
