package org.attest.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attest.forms.SyntheticSupplementB;

/** A Supplement B as an attorney sends it: everything written that the requester's side can know, about invented people. */
final class AttorneysPaper {
    private final SyntheticSupplementB form = SyntheticSupplementB.lot(918);
    private final Map<String, String> said = new LinkedHashMap<>();

    static byte[] bytes(String family) {
        return new AttorneysPaper().about(family);
    }

    private byte[] about(String family) {
        say("Part 1", "1", "900000001");
        say("Part 1", "2.a", family);
        say("Part 1", "2.b", "Ana");
        say("Part 1", "4", "02/03/1990");
        tick("Part 1", "5", "FEMALE");
        tick("Part 2", "7", "ONGOING");
        say("Part 2", "9", "26-104417");
        tick("Part 3", "1", "FELONIOUS_ASSAULT");
        tick("Part 3", "1", "DOMESTIC_VIOLENCE");
        say("Part 3", "2.a", "05/04/2026");
        say("Part 3", "3", "G.L. c. 265 s. 15A");
        tick("Part 3", "4.a", "YES");
        say("Part 3", "4.b", "Northampton, Massachusetts");
        tick("Part 3", "5.a", "NO");
        say("Part 3", "6", "An invented event: the person was struck with a shovel and called for help.");
        say("Part 3", "7", "A bruise, documented by the invented emergency room.");
        tick("Part 4", "1", "YES");
        tick("Part 4", "2", "YES");
        tick("Part 4", "3", "NO");
        tick("Part 5", "1", "NO");
        return form.filled(said).withXfaSaying(said).bytes();
    }

    private void say(String part, String item, String words) {
        said.put(form.field(part, item, null), words);
    }

    private void tick(String part, String item, String option) {
        said.put(form.field(part, item, option), "Yes");
    }
}
