package org.attest.people;

/**
 * Somebody went out, where no route of ours is asked.
 *
 * @param client address of the machine
 */
public record Exit(SignedIn who, String client) {}
