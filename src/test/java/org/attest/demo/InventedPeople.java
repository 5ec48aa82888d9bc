package org.attest.demo;

import io.quarkus.arc.Arc;

/** The invented people also where the demonstration is off, for tests of how real ones sign in. */
public final class InventedPeople {
    private InventedPeople() {}

    public static void enter() {
        var context = Arc.container().requestContext();
        context.activate();
        try {
            Arc.container().instance(DemoPeople.class).get().enter();
        } finally {
            context.terminate();
        }
    }
}
