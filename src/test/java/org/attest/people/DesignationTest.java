package org.attest.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.people.Designation.Kind;
import org.attest.shared.Authority;
import org.junit.jupiter.api.Test;

/** A designation counts on the days it was made for: 8 CFR 214.14(a)(3), U-2. */
class DesignationTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Test
    void itIsInForceFromItsFirstDayToItsLast() {
        var designation = designation(LAST);
        assertThat(designation.isInForce(FIRST.minusDays(1))).isFalse();
        assertThat(designation.isInForce(FIRST)).isTrue();
        assertThat(designation.isInForce(LAST)).isTrue();
        assertThat(designation.isInForce(LAST.plusDays(1))).isFalse();
    }

    @Test
    void withoutALastDayItLasts() {
        assertThat(designation(null).isInForce(FIRST.plusYears(20))).isTrue();
    }

    @Test
    void aRevocationEndsItAtTheStartOfThatDayAndNotBefore() throws ReflectiveOperationException {
        var designation = designation(LAST);
        var revoked = Designation.class.getDeclaredField("revokedOn");
        revoked.setAccessible(true);
        revoked.set(designation, FIRST.plusDays(10));
        assertThat(designation.isInForce(FIRST.plusDays(9))).isTrue();
        assertThat(designation.isInForce(FIRST.plusDays(10))).isFalse();
        assertThat(designation.isInForce(LAST)).isFalse();
    }

    @Test
    void onlyTheDesignationToSignNeedsASupervisor() {
        assertThat(Kind.SIGNER.needsSupervisor()).isTrue();
        assertThat(Kind.CERTIFIER.needsSupervisor()).isFalse();
        assertThat(Kind.SIGNER.gives()).isEqualTo(Authority.SIGNER);
        assertThat(Kind.CERTIFIER.gives()).isEqualTo(Authority.CERTIFIER);
    }

    private static Designation designation(LocalDate last) {
        return new Designation(
                UUID.randomUUID(), UUID.randomUUID(), Kind.SIGNER, FIRST, last, UUID.randomUUID(), "letter.pdf");
    }
}
