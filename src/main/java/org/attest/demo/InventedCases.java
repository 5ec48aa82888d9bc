package org.attest.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attest.casefile.Stage;
import org.attest.shared.AgencyScope;

/**
 * Puts invented cases on an agency's desks. Each is told in one transaction of its own: a start that was interrupted goes
 * on where it stopped, and people at work wait no longer for a case number than one telling takes.
 */
@ApplicationScoped
class InventedCases {
    private final Desks desks;
    private final AgencyScope scope;
    private final Clock clock;

    InventedCases(Desks desks, AgencyScope scope, Clock clock) {
        this.desks = desks;
        this.scope = scope;
        this.clock = clock;
    }

    /** Tells what the agency does not have yet of these tales, which are always told in the same order. */
    void fill(List<Tale> tales) {
        int told = QuarkusTransaction.requiringNew().call(desks::casesSoFar);
        tell(tales.subList(Math.min(told, tales.size()), tales.size()));
    }

    /** Any number more, and how many of them ended in each stage. */
    Map<Stage, Integer> add(int count) {
        int told = QuarkusTransaction.requiringNew().call(desks::casesSoFar);
        return tell(Tale.many(told, count));
    }

    private Map<Stage, Integer> tell(List<Tale> tales) {
        var stages = new EnumMap<Stage, Integer>(Stage.class);
        if (tales.isEmpty()) {
            return stages;
        }
        var now = ZonedDateTime.now(clock);
        var cast = Cast.of(desks.people(), scope, now.toLocalDate());
        for (var tale : tales) {
            QuarkusTransaction.requiringNew().run(() -> {
                desks.writeAtEachMove();
                tale.plot().unfold(new Telling(desks, cast, tale, now));
            });
            stages.merge(tale.plot().end(), 1, Integer::sum);
        }
        return stages;
    }
}
