package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.Candidate;
import org.attest.intake.Routing.Load;
import org.junit.jupiter.api.Test;

/** Who gets the next case, and why: design section 3. */
class RoutingTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 4);

    @Test
    void theCertifierWithTheFewestOpenCasesGetsIt() {
        assertThat(chosen(load("Anna", 3, MAY), load("Berta", 1, JUNE), load("Carla", 2, null)))
                .isEqualTo("Berta");
    }

    @Test
    void amongEqualsItIsTheOneLongestSinceLastAssigned() {
        assertThat(chosen(load("Anna", 2, JUNE), load("Berta", 2, MAY))).isEqualTo("Berta");
    }

    @Test
    void whoeverNeverHadOneComesBeforeWhoeverHad() {
        assertThat(chosen(load("Anna", 0, MAY), load("Berta", 0, null))).isEqualTo("Berta");
    }

    @Test
    void amongThoseAlikeInAllItIsTheFirstEveryTime() {
        assertThat(chosen(load("Anna", 1, MAY), load("Berta", 1, MAY))).isEqualTo("Anna");
    }

    @Test
    void nobodyIsChosenFromNobody() {
        assertThat(Routing.pick(List.of())).isEmpty();
    }

    @Test
    void theReasonIsSaidInNumbersAndDates() {
        assertThat(Routing.pick(List.of(load("Anna", 2, MAY), load("Berta", 4, null)))
                        .orElseThrow()
                        .why())
                .contains("fewest open cases (2) of 2", "2026-05-04")
                .doesNotContain("Anna");
        assertThat(Routing.pick(List.of(load("Anna", 0, null))).orElseThrow().why())
                .contains("none assigned before");
    }

    private static String chosen(Load... loads) {
        return Routing.pick(List.of(loads)).orElseThrow().certifier().name();
    }

    private static Load load(String name, int open, LocalDate last) {
        return new Load(new Candidate(UUID.randomUUID(), name, true), open, last);
    }
}
