package org.attest.board;

import org.attest.shared.Rule;

/** What must hold of a filter that somebody keeps. */
enum SavedRule implements Rule {
    NAME_GIVEN(422, "Give the filter a name"),
    NAME_NOT_TAKEN(422, "You keep a filter of this name already; choose another"),
    ROOM_LEFT(422, "You keep " + SavedFilters.MOST + " filters already; take one out first"),
    NO_SUCH_FILTER(404, "There is no such filter");

    private final int status;
    private final String sentence;

    SavedRule(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
