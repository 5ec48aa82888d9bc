package org.attest.audit;

import static org.attest.shared.EdgeRule.CURSOR_READABLE;
import static org.attest.shared.EdgeRule.FILTER_READABLE;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.attest.audit.AccessRow.Outcome;
import org.attest.casefile.CaseNumber;
import org.attest.pages.UsDate;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;

/** Reads what somebody asks of the access log; all that cannot be read is named at once. */
@ApplicationScoped
class AccessAsked {
    static final int SHOWN = 50;

    /** One row more than is shown, to know whether there is more. An empty text counts as nothing said. */
    AccessBook.Asked read(String number, String person, String outcome, String from, String to, String before) {
        var broken = new ArrayList<Broken>();
        var asked = new AccessBook.Asked(
                one(number, "number", "A case number looks like NPD-2026-0042", AccessAsked::number, broken),
                one(person, "person", "Choose one of the people", UUID::fromString, broken),
                one(outcome, "outcome", "Choose what came of it from the list", Outcome::valueOf, broken),
                one(from, "from", "Write the day as month/day/year", AccessAsked::day, broken),
                one(to, "to", "Write the day as month/day/year", AccessAsked::day, broken),
                one(before, "before", CURSOR_READABLE.sentence(), UUID::fromString, broken),
                SHOWN + 1);
        if (!broken.isEmpty()) {
            throw new Refusal(List.copyOf(broken));
        }
        return asked;
    }

    private static String number(String typed) {
        return CaseNumber.whole(typed)
                .orElseThrow(IllegalArgumentException::new)
                .text();
    }

    private static LocalDate day(String typed) {
        return UsDate.read(typed).orElseThrow(IllegalArgumentException::new);
    }

    private static <T> T one(
            String typed, String field, String sentence, Function<String, T> read, List<Broken> broken) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return read.apply(typed.strip());
        } catch (IllegalArgumentException e) {
            broken.add(new Broken(FILTER_READABLE, field, sentence));
            return null;
        }
    }
}
