package org.attest.seals;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Notices a night without a checkpoint, whatever kept it, and makes up for it; where that fails too, there is an alarm. */
@ApplicationScoped
class SealWatch {
    private static final Logger LOG = Logger.getLogger(SealWatch.class);
    private final Seals seals;
    private final Duration atMost;
    private volatile int unsealed;

    SealWatch(Seals seals, @ConfigProperty(name = "attest.checkpoints.at-most") Duration atMost) {
        this.seals = seals;
        this.atMost = atMost;
    }

    /** How many agencies had no checkpoint young enough when this was last looked at, and could not be given one. */
    int unsealed() {
        return unsealed;
    }

    boolean isOverdue(Checkpoints.Checkpoint last) {
        return last == null || last.at().isBefore(seals.now().minus(atMost));
    }

    @Scheduled(
            identity = "seal-watch",
            every = "{attest.checkpoints.watch}",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        int without = 0;
        for (var agency : seals.agencies()) {
            without += isSealed(agency) ? 0 : 1;
        }
        unsealed = without;
        if (without > 0) {
            LOG.errorf(
                    "NO CHECKPOINT WAS MADE in the last %d hours for %d agencies, and none can be made now",
                    atMost.toHours(), without);
        }
    }

    private boolean isSealed(UUID agency) {
        try {
            var last = seals.lastCheckpoint(agency);
            if (!isOverdue(last)) {
                return true;
            }
            if (last != null) {
                LOG.warn("A night went by without a checkpoint; it is made now");
            }
            // where another instance is at it, the next look will tell
            return seals.night(agency, seals.now().minus(atMost)) || unsealed == 0;
        } catch (RuntimeException e) {
            LOG.errorf("A checkpoint cannot be made: %s", e.getClass().getSimpleName());
            return false;
        }
    }
}
