package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.time.Instant;
import java.util.Set;
import org.attest.shared.Actor;
import org.attest.shared.Viewer;
import org.junit.jupiter.api.Test;

/** Who may look at a case beside what the role allows. */
class NeedToKnowTest {
    private static final Instant NOW = stamp(CHIEF).at().toInstant();

    @Test
    void whoeverWorksCasesSeesACaseThatIsNotRestricted() {
        assertThat(sees(inReview(), OTHER_CERTIFIER)).isTrue();
    }

    @Test
    void aRestrictedCaseIsSeenByThoseNamedItsCertifierWhoeverRestrictedItAndTheHead() {
        var kase = inReview();
        kase.restrict(MoveMaker.keptTo(INTAKE), "typed", stamp(ACTING_HEAD));
        assertThat(sees(kase, INTAKE)).isTrue();
        assertThat(sees(kase, CERTIFIER)).as("its certifier").isTrue();
        assertThat(sees(kase, ACTING_HEAD)).as("who restricted it").isTrue();
        assertThat(kase.mayBeSeenBy(new Viewer(CHIEF.id(), true, NOW))).isTrue();
        assertThat(sees(kase, OTHER_CERTIFIER)).isFalse();
        kase.assignTo(candidate(OTHER_CERTIFIER), "typed", stamp(CHIEF));
        assertThat(sees(kase, OTHER_CERTIFIER)).as("assigned since").isTrue();
        assertThat(sees(kase, CERTIFIER)).as("no longer its certifier").isFalse();
    }

    @Test
    void anEarlierListIsReplacedAndALiftedOneIsGone() {
        var kase = received();
        kase.restrict(MoveMaker.keptTo(OTHER_CERTIFIER), "typed", stamp(CHIEF));
        kase.restrict(Set.of(), "typed", stamp(CHIEF));
        assertThat(sees(kase, OTHER_CERTIFIER)).isFalse();
        kase.liftRestriction("typed", stamp(CHIEF));
        assertThat(sees(kase, OTHER_CERTIFIER)).isTrue();
    }

    @Test
    void anEmergencyOpensARestrictedCaseToOnePersonUntilItsTimeIsOver() {
        var kase = MoveMaker.ready(Move.OPEN_IN_EMERGENCY);
        MoveMaker.make(Move.OPEN_IN_EMERGENCY, kase);
        assertThat(sees(kase, OTHER_CERTIFIER)).isTrue();
        assertThat(sees(kase, INTAKE)).as("nobody else").isFalse();
        assertThat(kase.mayBeSeenBy(new Viewer(OTHER_CERTIFIER.id(), false, NOW.plusSeconds(3600))))
                .isFalse();
    }

    @Test
    void aLockOutIsStrongerThanANameAnAssignmentAnEmergencyAndTheHeadsOffice() {
        var kase = MoveMaker.ready(Move.OPEN_IN_EMERGENCY);
        MoveMaker.make(Move.OPEN_IN_EMERGENCY, kase);
        for (var somebody : Set.of(CERTIFIER, OTHER_CERTIFIER, CHIEF)) {
            kase.lockOut(somebody.id(), somebody.name(), "typed", stamp(ACTING_HEAD));
            assertThat(kase.mayBeSeenBy(new Viewer(somebody.id(), true, NOW))).isFalse();
        }
    }

    @Test
    void whoIsLetInAgainSeesTheCaseAgain() {
        var kase = WrongFacts.lockedOut(inReview(), OTHER_CERTIFIER);
        assertThat(sees(kase, OTHER_CERTIFIER)).isFalse();
        var event = kase.liftLockOut(OTHER_CERTIFIER.id(), "typed", stamp(CHIEF));
        assertThat(event.name()).isEqualTo(OTHER_CERTIFIER.name());
        assertThat(sees(kase, OTHER_CERTIFIER)).isTrue();
        assertThat(kase.lockOuts()).isEmpty();
    }

    private static boolean sees(CertificationCase kase, Actor somebody) {
        return kase.mayBeSeenBy(new Viewer(somebody.id(), false, NOW));
    }
}
