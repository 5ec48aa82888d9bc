package org.attest.notices;

import java.util.List;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** A piece of a letter's body: a heading or none, then paragraphs or a list of facts. */
@Shows(Sensitivity.VICTIM)
public record Passage(String heading, List<String> paragraphs, List<Fact> facts) {
    /** One line of a list, such as the date of signature. */
    @Shows(Sensitivity.VICTIM)
    public record Fact(String label, String value) {}

    public Passage {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }

    /** Our own words: where the source breaks its lines means nothing on paper. */
    static Passage prose(String heading, String... paragraphs) {
        return new Passage(
                heading,
                List.of(paragraphs).stream()
                        .map(text -> text.strip().replaceAll("\\s+", " "))
                        .toList(),
                List.of());
    }

    /** A person's words: line breaks stay, an empty line begins a new paragraph. */
    static Passage asTyped(String heading, String text) {
        return new Passage(
                heading,
                List.of(text.strip().replace("\r\n", "\n").replace('\t', ' ').split("\n\\s*\n")),
                List.of());
    }

    static Passage facts(String heading, Fact... facts) {
        return new Passage(heading, List.of(), List.of(facts));
    }
}
