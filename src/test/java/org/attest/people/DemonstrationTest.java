package org.attest.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemonstrationTest {
    @Test
    void refusesToStartOutsideItsProfiles() {
        assertThatThrownBy(() -> Demonstration.refuseElsewhere(true, List.of("prod")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Demonstration.refuseElsewhere(true, List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void startsInItsProfilesAndEverywhereWithoutTheDemonstration() {
        assertThatCode(() -> Demonstration.refuseElsewhere(true, List.of("demo")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Demonstration.refuseElsewhere(false, List.of("prod")))
                .doesNotThrowAnyException();
    }
}
