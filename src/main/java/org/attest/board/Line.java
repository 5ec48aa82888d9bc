package org.attest.board;

import java.time.LocalDate;
import org.attest.casefile.FormKind;
import org.attest.casefile.Stage;
import org.attest.pages.UsDate;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** One case of a list in the words of the page; what is not known, or not for this person, is null. */
@Shows(Sensitivity.CASE)
record Line(
        String number,
        Stage stage,
        FormKind form,
        String received,
        String due,
        DaysLeft daysLeft,
        String fileBy,
        boolean lapsed,
        String certifier,
        @Shows(Sensitivity.VICTIM) String victim,
        boolean onlyAlike,
        boolean officeAnswered) {
    static Line of(Queue.Row row, LocalDate today) {
        return new Line(
                row.number(),
                row.stage(),
                row.form(),
                UsDate.write(row.receivedOn()),
                row.dueOn() == null ? null : UsDate.write(row.dueOn()),
                DaysLeft.until(row.dueOn(), row.stage().isOpen(), today),
                isFiled(row) ? UsDate.write(row.fileBy()) : null,
                isFiled(row) && row.fileBy().isBefore(today),
                row.assignedTo(),
                row.victim(),
                Boolean.TRUE.equals(row.onlyAlike()),
                Boolean.TRUE.equals(row.officeAnswered()));
    }

    /** What was revoked is not filed any more, whatever day its signature gave it. */
    private static boolean isFiled(Queue.Row row) {
        return row.fileBy() != null && row.stage() == Stage.ISSUED;
    }
}
