package org.attest.demo;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.attest.people.Demonstration;
import org.attest.people.StandIn;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills the demonstration when it starts for the first time. */
@ApplicationScoped
class DemoStart {
    private final Demonstration demonstration;
    private final DemoPeople people;
    private final StandIn standIn;
    private final InventedCases cases;
    private final int count;

    DemoStart(
            Demonstration demonstration,
            DemoPeople people,
            StandIn standIn,
            InventedCases cases,
            @ConfigProperty(name = "attest.demonstration.cases") int count) {
        this.demonstration = demonstration;
        this.people = people;
        this.standIn = standIn;
        this.cases = cases;
        this.count = count;
    }

    @ActivateRequestContext
    void fill(@Observes @Priority(10_000) StartupEvent started) {
        if (demonstration.isOn()) {
            people.enter();
            fillWith(count);
        }
    }

    /** What is already there is not told again; {@code count} for Northampton, and a few for the small department. */
    void fillWith(int count) {
        if (count > 0) {
            standIn.sitDownAt(DemoPeople.id("agency/NPD"));
            cases.fill(Tale.many(0, count));
            standIn.sitDownAt(DemoPeople.id("agency/SPD"));
            cases.fill(Tale.few());
        }
    }
}
