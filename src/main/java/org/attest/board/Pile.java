package org.attest.board;

import java.util.Arrays;
import java.util.Optional;

/** The piles that a desk has: what people look at first, each a filter of the queue. */
enum Pile {
    MINE("open and assigned_to = :me", filter(Pile.OPEN, "me", null, "due")),
    UNASSIGNED("open and assigned_to is null", filter(Pile.OPEN, "none", null, "due")),
    WITH_OFFICE("stage = 'IN_CONSULTATION' and open", filter("IN_CONSULTATION", null, null, "due")),
    FOR_DECISION("stage = 'AWAITING_DECISION' and open", filter("AWAITING_DECISION", null, null, "due")),
    TO_SIGN("stage = 'APPROVED' and open", filter("APPROVED", null, null, "due")),
    SOON("open and due_sort between :today and :soon", filter(null, null, "soon", "due")),
    OVERDUE("open and due_sort < :today", filter(null, null, "overdue", "due")),
    LAPSING(
            "stage = 'ISSUED' and files_by between cast(:today as text) and cast(:lapse as text)",
            filter(null, null, "lapsing", "fileBy"));

    static final String OPEN = "RECEIVED,IN_REVIEW,IN_CONSULTATION,AWAITING_DECISION,APPROVED";

    private final String condition;
    private final Queue.Filter filter;

    Pile(String condition, Queue.Filter filter) {
        this.condition = condition;
        this.filter = filter;
    }

    private static Queue.Filter filter(String stage, String assignee, String due, String sort) {
        return new Queue.Filter(stage, assignee, due, null, sort, null, null);
    }

    static Optional<Pile> named(String name) {
        return Arrays.stream(values())
                .filter(pile -> pile.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What a case of this pile fulfils, in SQL. */
    String condition() {
        return condition;
    }

    Queue.Filter filter() {
        return filter;
    }
}
