package org.attest.shared;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What whoever looks may be shown: the last word before something leaves, whatever the code before it thought. */
@ApplicationScoped
public class Onlooker {
    private static final Logger LOG = Logger.getLogger(Onlooker.class);

    private final CurrentIdentityAssociation identity;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Onlooker(CurrentIdentityAssociation identity) {
        this.identity = identity;
    }

    /** Empty where nobody is signed in, and where no request is being answered. */
    public Set<String> roles() {
        if (!Arc.container().requestContext().isActive()) {
            return Set.of();
        }
        var known = identity.getDeferredIdentity()
                .subscribeAsCompletionStage()
                .handle((found, failed) -> found)
                .getNow(null);
        return known == null ? Set.of() : known.getRoles();
    }

    /** False raises the alarm: a way was open that should not be. */
    public boolean maySee(Class<?> type, String part, Sensitivity sensitivity) {
        return maySee(type, part, sensitivity, roles());
    }

    boolean maySee(Class<?> type, String part, Sensitivity sensitivity, Set<String> roles) {
        if (sensitivity != null && sensitivity.isFor(roles)) {
            return true;
        }
        var field = type.getName() + "." + part;
        if (told.add(field + roles)) {
            LOG.errorf(
                    "A FIELD WAS HELD BACK: %s is %s, and who looks is %s",
                    field, sensitivity == null ? "without a class" : sensitivity, roles.isEmpty() ? "nobody" : roles);
        }
        return false;
    }

    /** What was held back since the start, each once: class, field, and the roles of who looked. It ought to stay empty. */
    public Set<String> heldBack() {
        return Set.copyOf(told);
    }
}
