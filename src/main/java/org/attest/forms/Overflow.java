package org.attest.forms;

/** Text that did not fit its box, for Part 7 or a continuation sheet: where it belongs, and the words. */
public record Overflow(int page, String part, String item, String text) {}
