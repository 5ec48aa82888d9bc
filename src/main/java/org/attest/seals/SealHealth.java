package org.attest.seals;

import io.smallrye.health.api.Wellness;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Red while an agency's record goes unsealed. Not a matter of readiness: work goes on, and somebody has to look. */
@Wellness
class SealHealth implements HealthCheck {
    private final SealWatch watch;

    SealHealth(SealWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("checkpoints")
                .status(watch.unsealed() == 0)
                .withData("agencies without", watch.unsealed())
                .build();
    }
}
