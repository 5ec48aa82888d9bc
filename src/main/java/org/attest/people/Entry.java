package org.attest.people;

/**
 * Somebody whom Attest knows asked to come in.
 *
 * @param opened whether the door was opened
 * @param client address of the machine
 */
public record Entry(SignedIn who, boolean opened, String client) {}
