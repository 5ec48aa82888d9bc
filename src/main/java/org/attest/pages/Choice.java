package org.attest.pages;

/** One answer among those that a page offers where they are no constants; the label is shown as it is. */
public record Choice(String value, String label) {}
