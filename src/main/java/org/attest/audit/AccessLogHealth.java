package org.attest.audit;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Red from the first look that could not be logged until one can be again. */
@Readiness
class AccessLogHealth implements HealthCheck {
    private final AccessLog log;

    AccessLogHealth(AccessLog log) {
        this.log = log;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("access-log").status(log.works()).build();
    }
}
