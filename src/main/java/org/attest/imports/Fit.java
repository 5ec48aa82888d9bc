package org.attest.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.casefile.ImportNotice;
import org.attest.casefile.ImportNotice.Code;
import org.attest.casefile.PaperDay;

/** Whether words of a paper may become data of a case; what may not stays a claim, and is said. */
final class Fit {
    private final LocalDate today;
    private final List<ImportNotice> notices = new ArrayList<>();

    Fit(LocalDate today) {
        this.today = today;
    }

    Optional<String> text(Answer answer, int max) {
        if (answer.value().length() > max
                || answer.value().indexOf('\uFFFD') >= 0
                || answer.value().isBlank()) {
            return refused(Code.NOT_TAKEN_OVER, answer);
        }
        return Optional.of(answer.value().replaceAll("\\s+", " "));
    }

    /** 7 to 9 digits, with or without the letter and the dashes that people write. */
    Optional<String> aNumber(Answer answer) {
        var digits = answer.value().replaceFirst("^[Aa]", "").replaceAll("[\\s-]", "");
        return digits.matches("\\d{7,9}") ? Optional.of(digits) : refused(Code.NUMBER_NOT_READ, answer);
    }

    Optional<LocalDate> day(Answer answer) {
        var day = PaperDay.read(answer.value());
        if (day.isEmpty()) {
            return refused(Code.DATE_NOT_READ, answer);
        }
        return day.get().isAfter(today) ? refused(Code.DATE_IN_FUTURE, answer) : day;
    }

    private <T> Optional<T> refused(Code code, Answer answer) {
        notice(ImportNotice.at(code, answer.part(), answer.item()));
        return Optional.empty();
    }

    void notice(ImportNotice notice) {
        if (!notices.contains(notice)) {
            notices.add(notice);
        }
    }

    List<ImportNotice> notices() {
        return List.copyOf(notices);
    }
}
