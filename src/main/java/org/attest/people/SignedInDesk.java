package org.attest.people;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.Actor;
import org.attest.shared.Desk;
import org.attest.shared.Stamp;
import org.attest.shared.Viewer;

/**
 * The desk of whoever is signed in; authority is looked up anew for every act, so a revoked designation bites at once. A
 * look, whose parts all ask, looks it up once.
 */
@RequestScoped
class SignedInDesk implements Desk {
    private static final Set<String> UNBOUND = Set.of(Role.CHIEF, Role.LIAISON, Role.AUDITOR);
    private final SecurityIdentity identity;
    private final People people;
    private final Clock clock;
    private final CurrentVertxRequest request;
    private Stamp looking;

    SignedInDesk(SecurityIdentity identity, People people, Clock clock, CurrentVertxRequest request) {
        this.identity = identity;
        this.people = people;
        this.clock = clock;
        this.request = request;
    }

    @Override
    public Stamp stamp() {
        if (looking != null) {
            return looking;
        }
        var now = ZonedDateTime.now(clock);
        var me = me();
        var stamp = new Stamp(new Actor(me.person(), me.name(), people.authority(me.person(), now.toLocalDate())), now);
        if (isLook()) {
            looking = stamp;
        }
        return stamp;
    }

    private boolean isLook() {
        var asked = request.getCurrent();
        return asked != null && HttpMethod.GET.equals(asked.request().method());
    }

    @Override
    public UUID person() {
        return me().person();
    }

    @Override
    public Viewer viewer() {
        var me = me();
        return new Viewer(me.person(), UNBOUND.stream().anyMatch(me.roles()::contains), clock.instant());
    }

    @Override
    public UUID agency() {
        return me().agency();
    }

    @Override
    public boolean seesWholeCases() {
        return me().roles().contains(Role.CERTIFIER) || me().roles().contains(Role.CHIEF);
    }

    private SignedIn me() {
        SignedIn me = identity.getAttribute(SignedIn.ATTRIBUTE);
        if (me == null) {
            throw new UnauthorizedException();
        }
        return me;
    }
}
