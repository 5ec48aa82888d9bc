package org.attest.seals;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
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
    void everywhere() {
        for (var agency : seals.agencies()) {
            try {
                seals.verify(agency);
                seals.seal(agency);
            } catch (RuntimeException e) { // one agency's trouble must not leave the others unsealed
                LOG.errorf("An agency was not sealed today: %s", e.getClass().getSimpleName());
            }
        }
    }
}
