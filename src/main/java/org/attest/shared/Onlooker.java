package org.attest.shared;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** What whoever looks may be shown: the last word before something leaves, whatever the code before it thought. */
@ApplicationScoped
public class Onlooker {
    private static final Logger LOG = Logger.getLogger(Onlooker.class);
    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .peek(accessor -> accessor.setAccessible(true))
                    .toList();
        }
    };

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

    /** Whether each part of a page that is filled may be seen. */
    public boolean maySeeAllOf(Record page) {
        var type = page.getClass();
        var classes = DataClasses.of(type);
        var roles = roles();
        return PARTS.get(type).stream()
                .filter(part -> filled(page, part))
                .allMatch(part -> maySee(
                        type, part.getName(), classes.part(part.getName()).orElse(null), roles));
    }

    private static boolean filled(Record page, Method part) {
        try {
            return part.invoke(page) != null;
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
