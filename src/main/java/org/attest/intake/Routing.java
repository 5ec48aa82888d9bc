package org.attest.intake;

import static org.attest.casefile.CaseRule.SOMEBODY_CAN_TAKE_IT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.casefile.Candidate;
import org.attest.casefile.CertificationCase;
import org.attest.people.People;
import org.attest.shared.Refusal;

/** Chooses the certifier: fewest open cases, then the longest since last assigned; and says why. */
@ApplicationScoped
@Transactional
public class Routing {
    private final EntityManager rows;
    private final People people;

    Routing(EntityManager rows, People people) {
        this.rows = rows;
        this.people = people;
    }

    /** A designated certifier with what decides the choice; {@code lastAssigned} is null where there never was one. */
    record Load(Candidate certifier, int openCases, LocalDate lastAssigned) {
        String why(int others) {
            return "Routed: fewest open cases (%d) of %d designated certifiers%s"
                    .formatted(
                            openCases,
                            others,
                            lastAssigned == null ? ", none assigned before" : ", last assigned on " + lastAssigned);
        }
    }

    public record Choice(Candidate certifier, String why) {}

    public Choice choose(CertificationCase kase, LocalDate day) {
        var loads = loads(day);
        return pick(loads.stream()
                        .filter(load -> isFree(kase, load.certifier().id()))
                        .toList())
                .orElseThrow(() -> Refusal.of(SOMEBODY_CAN_TAKE_IT));
    }

    /** A restricted case goes to somebody it is kept to; a person may still choose another. */
    private static boolean isFree(CertificationCase kase, UUID certifier) {
        return !kase.isLockedOut(certifier) && kase.isKeptTo(certifier);
    }

    static java.util.Optional<Choice> pick(List<Load> loads) {
        return loads.stream()
                .min(Comparator.comparingInt(Load::openCases)
                        .thenComparing(Load::lastAssigned, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())))
                .map(load -> new Choice(load.certifier(), load.why(loads.size())));
    }

    private List<Load> loads(LocalDate day) {
        Map<UUID, Object[]> counts = new HashMap<>();
        for (var row : open()) {
            counts.put((UUID) row[0], row);
        }
        return people.designatedCertifiers(day).stream()
                .map(certifier -> {
                    var row = counts.get(certifier.id());
                    return row == null
                            ? new Load(certifier, 0, null)
                            : new Load(
                                    certifier,
                                    ((Number) row[1]).intValue(),
                                    row[2] == null ? null : (LocalDate) row[2]);
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> open() {
        return rows.createNativeQuery("""
                        select assigned_to,
                               count(*) filter (where stage in ('RECEIVED', 'IN_REVIEW', 'IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED')),
                               max(cast(assignment ->> 'on' as date))
                        from certification_case
                        where assigned_to is not null
                        group by assigned_to""").getResultList();
    }
}
