package org.attest.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.casefile.Visible;
import org.attest.shared.Desk;
import org.hibernate.Session;

/** How many cases lie on each pile of the desk that asks. */
@ApplicationScoped
@Transactional
class Piles {
    /** Counted no further: past this, nobody reads the number as a number. */
    static final int MOST = 1_000;

    private static final String SQL = Arrays.stream(Pile.values())
            .map(pile -> """
                    (select count(*) from (select from certification_case k %s and %s limit %d) pile)""".formatted(Queue.VISIBLE, pile.condition(), MOST))
            .collect(Collectors.joining(", ", "select ", ""));
    private final Session rows;
    private final Desk desk;

    Piles(Session rows, Desk desk) {
        this.rows = rows;
        this.desk = desk;
    }

    /** The number of cases of each pile, at most {@link #MOST}. */
    Map<Pile, Integer> counts() {
        var today = desk.stamp().on();
        var counted = Visible.to(desk.viewer(), rows.createNativeQuery(SQL, Object[].class))
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(Queue.SOON_DAYS))
                .setParameter("lapse", today.plusDays(Queue.LAPSING_DAYS))
                .getSingleResult();
        var counts = new EnumMap<Pile, Integer>(Pile.class);
        for (var pile : Pile.values()) {
            counts.put(pile, ((Number) counted[pile.ordinal()]).intValue());
        }
        return counts;
    }
}
