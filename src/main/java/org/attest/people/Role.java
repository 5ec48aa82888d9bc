package org.attest.people;

/** What a person's work is; the names stand in {@code @RolesAllowed}. */
public final class Role {
    public static final String INTAKE = "intake";
    public static final String CERTIFIER = "certifier";
    public static final String CHIEF = "chief";
    public static final String LIAISON = "da-liaison";
    public static final String AUDITOR = "auditor";
    public static final String ADMIN = "admin";

    private Role() {}
}
