package org.attest.pages;

import org.attest.shared.Rule;

/** What must hold of a form that a page sends. */
enum PageRule implements Rule {
    FILLED_IN(422, "This field cannot be taken as it is"),
    READABLE(422, "This cannot be read"),
    FIELD_KNOWN(400, "This page sent a field that Attest does not know; open the page anew"),
    PAGE_AT_REST(409, "This part is being changed by others just now; save once more");

    private final int status;
    private final String sentence;

    PageRule(int status, String sentence) {
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
