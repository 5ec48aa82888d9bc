package org.attest.api;

/** Cases for the tests of other folders, brought to a stage through the API; gives the number. */
public final class Journeys {
    private Journeys() {}
}
