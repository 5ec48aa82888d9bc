package org.attest.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.attest.people.Demonstration;

/** Fills the demonstration when it starts for the first time. */
@ApplicationScoped
class DemoStart {
    private final Demonstration demonstration;
    private final DemoPeople people;

    DemoStart(Demonstration demonstration, DemoPeople people) {
        this.demonstration = demonstration;
        this.people = people;
    }

    @ActivateRequestContext
    void fill(@Observes @Priority(10_000) StartupEvent started) {
        if (demonstration.isOn()) {
            people.enter();
        }
    }
}
