package org.attest.editions;

import org.attest.shared.Rule;

/** What must hold before an official edition is taken, settled, confirmed or taken out of use. */
enum EditionRule implements Rule {
    FILE_GIVEN(422, "Choose the PDF of the form, as its publisher gives it out"),
    FILE_NOT_TOO_LARGE(413, "The file is larger than an official form may be here; send the form as it was published"),
    FILE_IS_READABLE(422, "This file cannot be read as a form"),
    FILE_WITHIN_BOUNDS(
            422,
            "Reading this file took more memory or time than a form needs; download the form again from its publisher"),
    FILE_WITHOUT_PROGRAMS(
            422,
            "This file starts programs, sends answers away or carries other files, which no official form does; download it again from its publisher"),
    FILE_IS_THE_FORM(422, "This file is another form, or another edition of it, than the one that was asked for"),
    FILE_IS_KNOWN(
            422,
            "The SHA-256 of this file is that of no known edition; download it again from its publisher, or extend the list of known editions as docs/editions.md says"),
    FILE_HAS_ITS_PAGES(422, "This file has another number of pages than the edition has"),
    NOT_INSTALLED_YET(409, "This file is installed already"),
    READER_FREE(503, "Another file is being checked; try again in a minute"),
    NO_SUCH_EDITION(404, "There is no such edition"),
    NO_SUCH_PAGE(404, "The edition has no such page"),
    NO_SUCH_FIELD(404, "This edition has no such field on this page"),
    FETCHING_ALLOWED(403, "Fetching forms is switched off here; download the form and upload it"),
    EDITION_HAS_AN_ADDRESS(422, "No edition of this form with an address is known"),
    FORM_FETCHED(502, "The form could not be fetched from its publisher; download it and upload it"),
    AWAITS_CONFIRMATION(409, "Only an edition that awaits its confirmation can be settled or confirmed"),
    SETTLED_TO_AN_ITEM(422, "This cannot be settled so"),
    EVERYTHING_SETTLED(422, "A person has to settle this first"),
    NOT_WITHDRAWN(409, "This edition was withdrawn already"),
    EDITION_IS_NAMED(422, "No edition of this form has this date"),
    USE_ENDS_AFTER_IT_BEGINS(422, "The last day lies before the first"),
    CONFIRMED_BEFORE_EXPORT(409, "Only a confirmed edition can be exported"),
    IMPORT_READABLE(422, "This is no exported confirmation of an edition"),
    IMPORT_FOR_THIS_FILE(422, "This confirmation is for another file: install the file with its SHA-256 first"),
    IMPORT_FOR_THESE_FIELDS(422, "This confirmation names other fields than the installed file has");

    private final int status;
    private final String sentence;

    EditionRule(int status, String sentence) {
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
