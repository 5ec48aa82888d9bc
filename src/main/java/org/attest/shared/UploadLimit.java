package org.attest.shared;

import static org.attest.shared.EdgeRule.NOT_SO_OFTEN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** One person sends only so many files in a while, on whatever route: scanning, reading and sealing them costs all others. */
class UploadLimit {
    private static final int AFTER_THE_AGENCY_IS_KNOWN = Priorities.USER + 1000;
    private final SecurityIdentity identity;
    private final Uploads uploads;

    UploadLimit(SecurityIdentity identity, Uploads uploads) {
        this.identity = identity;
        this.uploads = uploads;
    }

    /** What each person has left. */
    @ApplicationScoped
    static class Uploads {
        private final Allowance people;
        private final long from;

        @Inject
        Uploads(LimitSettings settings, Clock clock) {
            this(settings.uploadsPerPerson(), settings, clock);
        }

        Uploads(int count, LimitSettings settings, Clock clock) {
            people = new Allowance(count, settings.uploadsDuring(), clock);
            from = settings.uploadsFrom().asLongValue();
        }

        boolean isOne(ContainerRequestContext request) {
            var type = request.getHeaderString("Content-Type");
            var length = request.getHeaderString("Content-Length");
            return type != null && type.regionMatches(true, 0, "multipart/", 0, 10)
                    || length == null && type != null
                    || length != null && length.matches("\\d{1,18}") && Long.parseLong(length) >= from;
        }

        long take(String person) {
            return people.take(person);
        }
    }

    @ServerRequestFilter(priority = AFTER_THE_AGENCY_IS_KNOWN)
    public void count(ContainerRequestContext request) {
        if (identity.isAnonymous() || !uploads.isOne(request)) {
            return;
        }
        long seconds = uploads.take(identity.getPrincipal().getName());
        if (seconds > 0) {
            throw Refusal.until(NOT_SO_OFTEN, seconds);
        }
    }
}
