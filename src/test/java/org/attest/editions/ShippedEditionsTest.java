package org.attest.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.FormKind;
import org.attest.forms.Blank;
import org.junit.jupiter.api.Test;

/** The editions that the program ships. */
class ShippedEditionsTest {
    /** The one test that asks the real day: it is meant to fail, on the day when somebody has to ship the next edition. */
    @Test
    void noShippedEditionIsWithinThirtyDaysOfAKnownLastDay() {
        assertThat(near(KnownEditions.shipped(), LocalDate.now())).isEmpty();
    }

    @Test
    void theTestAboveSeesAnEditionWithinThirtyDays() {
        var last = LocalDate.of(2027, 3, 31);
        var one = new KnownEdition(FormKind.I_918B, "01/20/25", "1615-0104", null, 5, null, last, null, "made up");
        assertThat(near(List.of(one), last.minusDays(31))).isEmpty();
        assertThat(near(List.of(one), last.minusDays(30))).containsExactly(one);
        assertThat(near(List.of(one), last.plusDays(1))).containsExactly(one);
    }

    @Test
    void theBuiltInRenditionIsOfAShippedEdition() {
        var builtIn = Blank.builtIn(FormKind.I_918B);
        assertThat(KnownEditions.shipped())
                .anyMatch(known ->
                        known.form() == builtIn.form() && known.edition().equals(builtIn.editionDate()));
    }

    @Test
    void everyShippedFileHasItsHashAndComesFromItsPublisher() {
        assertThat(KnownEditions.shipped()).isNotEmpty().allSatisfy(known -> {
            assertThat(known.sha256()).matches("[0-9a-f]{64}");
            assertThat(known.address().getScheme()).isEqualTo("https");
            assertThat(known.address().getHost()).isEqualTo("www.uscis.gov");
            assertThat(known.knownHow()).isNotBlank();
        });
    }

    private static List<KnownEdition> near(List<KnownEdition> editions, LocalDate today) {
        return editions.stream()
                .filter(known -> known.lastDay() != null
                        && !known.lastDay().minusDays(30).isAfter(today))
                .toList();
    }
}
