package org.attest.seals;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Looks at each agency's record once a day, and seals it. */
@ApplicationScoped
class DailySeal {
    private static final Logger LOG = Logger.getLogger(DailySeal.class);
    private final Seals seals;

    DailySeal(Seals seals) {
        this.seals = seals;
    }

    @Scheduled(
            identity = "daily-seal",
            cron = "{attest.checkpoints.cron}",
            timeZone = "{attest.zone}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void everywhere(ScheduledExecution night) {
        everywhere(night.getScheduledFireTime());
    }

    /** @param due the hour that was set, the same for all instances */
    void everywhere(Instant due) {
        for (var agency : seals.agencies()) {
            try {
                seals.night(agency, due);
            } catch (RuntimeException e) { // one agency's trouble must not leave the others unsealed
                LOG.errorf("An agency was not sealed today: %s", e.getClass().getSimpleName());
            }
        }
    }
}
