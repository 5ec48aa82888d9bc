package org.attest.forms;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What a form says beyond its boxes.
 *
 * @param part item with the page on which its box stands; {@code text} the words that go on there
 * @param onSheet whether they stand on a continuation sheet rather than in the additional part
 */
@Shows(Sensitivity.SEALED)
public record Further(int page, String part, String item, String text, boolean onSheet) {
    @Override
    public String toString() {
        return "Further " + part + " " + item;
    }
}
