package org.attest.forms;

import java.util.List;
import java.util.Map;

/**
 * What is written into a form.
 *
 * @param values full field name to text; for a checkbox {@code "Yes"} where it is ticked and {@code "Off"} where not
 * @param sheets what goes to continuation sheets, in order
 * @param heading agency name, petitioner's name and A-Number, for the head of each sheet
 */
public record FilledFields(Map<String, String> values, List<Overflow> sheets, Heading heading) {
    public record Heading(String agency, String petitioner, String aNumber) {}
}
