package org.attest.forms;

import static org.attest.forms.Words.*;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.QualifyingCrime;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimKind;

/** The sentences that the form has no box for and that its descriptions therefore carry: law U-7, U-12, U-14, U-16. */
final class Narrative {
    private Narrative() {}

    /** Part 3 item 6. */
    static String of(CriminalActivity crime, Victim victim) {
        return paragraphs(Stream.of(
                crime.narrative(),
                titled("Similar activity: ", crime.similarityExplained()),
                Boolean.FALSE.equals(crime.inUnitedStates()) ? titled("Places: ", listed(crime.places())) : "",
                purpose(
                        crime,
                        crime.toFrustrateJustice(),
                        "to avoid or frustrate efforts to bring the perpetrator to justice for other criminal activity."),
                purpose(
                        crime,
                        crime.toControlVictim(),
                        "to further the abuse or exploitation of the victim, or undue control over the victim,"
                                + " through manipulation of the legal system."),
                victim != null && victim.kind() == VictimKind.INDIRECT
                        ? titled("Indirect victim; relation to the direct victim: ", victim.relationToDirectVictim())
                        : ""));
    }

    /** U-16: who helps in the victim's place, or nothing. */
    static String helper(Victim victim) {
        if (victim == null || victim.helper() == null) {
            return "";
        }
        var capacity = victim.helper().capacity();
        var name = oneLine(victim.helper().name());
        if (capacity == null) {
            return titled("Acting for the victim: ", name);
        }
        var words = switch (capacity) {
            case PARENT -> "parent";
            case GUARDIAN -> "guardian";
            case NEXT_FRIEND -> "next friend";
        };
        return name.isEmpty() ? "" : "Acting for the victim as " + words + ": " + name;
    }

    private static String purpose(CriminalActivity crime, Boolean answer, String purpose) {
        if (!crime.asksForPurpose() || !Boolean.TRUE.equals(answer)) {
            return "";
        }
        var crimes = crime.crimes().stream()
                .filter(QualifyingCrime::asksForPurpose)
                .map(QualifyingCrime::label)
                .collect(Collectors.joining(", "));
        return "There are reasonable grounds to conclude that the perpetrator committed the offense (" + crimes
                + ") at least in principal part " + purpose;
    }

    private static String titled(String title, String text) {
        return isBlank(text) ? "" : title + text.strip();
    }
}
