package org.attest.people;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this is the demonstration; the demonstration's sign-in and its invented people exist nowhere else. */
@ApplicationScoped
public class Demonstration {
    private static final Set<String> ITS_PROFILES = Set.of("demo", "dev", "test");
    private final boolean on;

    Demonstration(@ConfigProperty(name = "attest.demonstration") boolean on) {
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }

    void refuseElsewhere(@Observes @Priority(1) StartupEvent started) {
        refuseElsewhere(on, ConfigUtils.getProfiles());
    }

    static void refuseElsewhere(boolean on, List<String> profiles) {
        if (on && profiles.stream().noneMatch(ITS_PROFILES::contains)) {
            throw new IllegalStateException(
                    "attest.demonstration is on outside the demonstration: start with the profile 'demo', or take the setting out");
        }
    }
}
