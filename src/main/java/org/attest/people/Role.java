package org.attest.people;

import java.util.Set;

/** What a person's work is; the names stand in {@code @RolesAllowed}. */
public final class Role {
    public static final String INTAKE = "intake";
    public static final String CERTIFIER = "certifier";
    public static final String CHIEF = "chief";
    public static final String LIAISON = "da-liaison";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    static final Set<String> ALL = Set.of(INTAKE, CERTIFIER, CHIEF, LIAISON, AUDITOR, ADMIN);

    private Role() {}
}
