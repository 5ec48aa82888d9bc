package org.attest.policies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.attest.casefile.FormKind;
import org.attest.clocks.Jurisdiction.DayKind;
import org.attest.clocks.Jurisdiction.DayOne;
import org.attest.clocks.OwnTime;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * An agency's own time as it is recorded.
 *
 * @param form null where it is for both
 * @param citation the ordinance, order or policy, by its number or title
 * @param confirmedBy who read its text, by name and office
 */
@Shows(Sensitivity.STAFF)
record NewTime(
        FormKind form,

        @NotNull(message = "Give the number of days")
        @Min(value = 1, message = "At least 1 day")
        @Max(value = 366, message = "At most 366 days")
        Integer days,

        @NotNull(message = "Say which days are counted") DayKind dayKind,
        @NotNull(message = "Say which day is counted first") DayOne dayOne,
        @NotNull(message = "Give the first day") LocalDate from,
        LocalDate until,

        @NotBlank(message = "Name the ordinance, order or policy") @PlainText(max = 200)
        String citation,

        @NotBlank(message = "Say who read its text") @PlainText(max = 150)
        String confirmedBy,

        @NotNull(message = "Say on which day it was read") LocalDate confirmedOn,

        @PlainText(max = 500) String remark) {

    OwnTime time() {
        return new OwnTime(form, days, dayKind, dayOne, from, until, citation);
    }
}
