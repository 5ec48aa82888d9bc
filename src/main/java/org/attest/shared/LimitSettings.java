package org.attest.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the same may be asked for before it has to wait. */
@ConfigMapping(prefix = "attest.limits")
public interface LimitSettings {
    /** Wrong passwords for one name, known or not; the right one ends the count. */
    @WithDefault("5")
    int signInsPerName();

    /** Wrong passwords from one address, which may be that of a whole building. */
    @WithDefault("50")
    int signInsPerAddress();

    @WithDefault("PT15M")
    Duration signInsDuring();

    /** Files that one person sends. */
    @WithDefault("60")
    int uploadsPerPerson();

    @WithDefault("PT10M")
    Duration uploadsDuring();

    /** A body from this length on counts as a file, whatever it is called: papers are also sent as part of JSON. */
    @WithDefault("256K")
    io.quarkus.runtime.configuration.MemorySize uploadsFrom();

    /** Different cases that one person opens; more are shown all the same, and told. */
    @WithDefault("120")
    int casesPerPerson();

    @WithDefault("PT1H")
    Duration casesDuring();

    /** Lines of the log about refusals to one machine. */
    @WithDefault("60")
    int refusalsToldPerMinute();

    /** What is not sent as a form with a file. */
    io.quarkus.runtime.configuration.MemorySize json();
}
