package org.attest.editions;

import org.attest.forms.Blank;

/**
 * The blank that a form is written into on a day.
 *
 * @param sha256 of the official file as it was published, or of the built-in rendition
 * @param use of its edition
 */
public record Serving(Blank blank, String sha256, Use use) {
    public String edition() {
        return blank.editionDate();
    }

    public boolean isOfficial() {
        return blank.isOfficial();
    }

    /** What to say where the built-in rendition serves, else null. */
    public String note() {
        return isOfficial()
                ? null
                : "No official edition is installed: the built-in working copy serves. An administrator installs the official form.";
    }
}
