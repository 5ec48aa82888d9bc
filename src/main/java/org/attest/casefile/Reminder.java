package org.attest.casefile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * That the prosecutor's office was reminded of a question that waits (practice 5).
 *
 * @param note for the agency's own record; the office never reads it
 */
public record Reminder(
        @NotNull(message = "Say how the office was reminded")
        How how,

        @NotNull(message = "Give the day") LocalDate on,
        @PlainText(max = 300) String note) {
    public enum How {
        PHONE,
        EMAIL,
        IN_PERSON,
        LETTER
    }

    /** What stands with the question, where the office may read it. */
    @Shows(Sensitivity.BRIEF)
    public record Given(How how, LocalDate on, String by) {}

    Object content() {
        return note == null || note.isBlank() ? null : Map.of("note", note);
    }

    @Override
    public String toString() {
        return "Reminder";
    }
}
