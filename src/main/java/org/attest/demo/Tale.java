package org.attest.demo;

import static org.attest.demo.Plot.*;
import static org.attest.demo.Twist.*;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.casefile.FormKind;

/** One invented case before it is told: the same for the same index, whenever and wherever. */
record Tale(int index, Plot plot, Twist twist, FormKind form) {
    private record Line(Plot plot, Twist twist, FormKind form) {}

    /** Forty certifications that reach every stage, and eight declarations; a fuller demonstration begins them anew with other people and days. */
    private static final List<Line> REPERTOIRE = List.of(
            line(BARE_EMAIL, NONE),
            line(NEW, NONE),
            line(NEW, RARE_LETTERS),
            line(TAKEN_UP, RARE_LETTERS),
            line(TAKEN_UP, CHILD_OF_THE_VICTIM),
            line(ROUTED, NONE),
            line(OVERDUE, NONE),
            line(LOCKED_OUT, NONE),
            line(OFFICE_ASKS_BACK, NONE),
            line(SENT_BACK, FIVE_DATES),
            line(RECONSIDERED, NONE),
            line(CERTIFIED_AGAIN, NONE),
            line(CONSULTED, RARE_LETTERS),
            line(CONSULTED, NONE),
            line(OFFICE_SILENT, NONE),
            line(RECOMMENDED, NONE),
            line(RECOMMENDED, CHILD_OF_THE_VICTIM),
            line(DUE_SOON, NONE),
            line(DUE_SOON, LONG_NARRATIVE),
            line(OBJECTED, NONE),
            line(WENT_UNANSWERED, NONE),
            line(DENIAL_RECOMMENDED, NONE),
            line(APPROVED, NONE),
            line(APPROVED, FIVE_DATES),
            line(APPROVED, WITNESS_TAMPERING),
            line(APPROVED_DESPITE_OBJECTION, REFUSED_ONCE),
            line(ISSUED, CORRECTED_RECORD),
            line(ISSUED, LONG_NARRATIVE),
            line(ISSUED, CULPABLE_RELATIVE),
            line(ISSUED, CHILD_OF_THE_VICTIM),
            line(ISSUED_LONG_AGO, NONE),
            line(LAPSING, NONE),
            line(ISSUED_AT_SECOND_LOOK, NONE),
            line(DENIED, NONE),
            line(DENIED, REFUSED_ONCE),
            line(REFERRED, NONE),
            line(WITHDRAWN, NONE),
            line(WITHDRAWN_FROM_THE_OFFICE, NONE),
            line(REVOKED, NONE),
            line(DISAVOWED, NONE),
            declaration(NEW, NONE),
            declaration(TAKEN_UP, UNDER_EIGHTEEN),
            declaration(CONSULTED, NONE),
            declaration(RECOMMENDED, TRAUMA),
            declaration(APPROVED, NONE),
            declaration(ISSUED, NONE),
            declaration(ISSUED, UNDER_EIGHTEEN),
            declaration(DENIED, NO_SEVERE_FORM));

    /** Far from the numbers of the large department, so that nobody appears in both. */
    private static final int OTHER_PEOPLE = 1_000_000;

    private static final List<Line> SMALL_DEPARTMENT =
            List.of(line(NEW, NONE), line(CONSULTED, NONE), line(DENIED, NONE), line(ISSUED, NONE));

    private static Line line(Plot plot, Twist twist) {
        return new Line(plot, twist, FormKind.I_918B);
    }

    private static Line declaration(Plot plot, Twist twist) {
        return new Line(plot, twist, FormKind.I_914B);
    }

    /** {@code count} tales from number {@code first} on, the oldest first, so that case numbers rise with the days. */
    static List<Tale> many(int first, int count) {
        return told(REPERTOIRE, first, count);
    }

    /** What a small department has on its desk. */
    static List<Tale> few() {
        return told(SMALL_DEPARTMENT, OTHER_PEOPLE, SMALL_DEPARTMENT.size());
    }

    private static List<Tale> told(List<Line> lines, int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(index -> {
                    var line = lines.get(index % lines.size());
                    return new Tale(index, line.plot(), line.twist(), line.form());
                })
                .sorted(Comparator.comparing(Tale::age).reversed())
                .toList();
    }

    /** How many times the repertoire was told before this. */
    int round() {
        return index / REPERTOIRE.size();
    }

    int age() {
        return plot.age(index);
    }
}
