package org.attest.people;

import java.util.UUID;

/** The provider's holder was taken from a person: whoever holds a session of that person must be out. */
public record Unbound(UUID person) {}
