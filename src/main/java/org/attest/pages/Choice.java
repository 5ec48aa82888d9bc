package org.attest.pages;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** One answer among those that a page offers where they are no constants; the label is shown as it is. */
@Shows(Sensitivity.WITHIN)
public record Choice(String value, String label) {}
