package org.attest.crimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.QualifyingCrime.*;

import java.util.List;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.QualifyingCrime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of offenses is searched as officers write, and says no more than stands in it. */
class OffensesTest {
    private final Offenses offenses = new Offenses();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "G.L. c. 265 s. 13A",
                "c.265 §13A",
                "265/13A",
                "chapter 265, section 13a",
                "M.G.L. c. 265, § 13A(b)(i)"
            })
    void aStatuteIsFoundHoweverItIsWritten(String typed) {
        assertThat(offenses.find(typed, "MA")).extracting(Offense::citation).containsExactly("G.L. c. 265 s. 13A");
        assertThat(offenses.citedBy(typed, "MA")).hasSize(1);
    }

    @Test
    void aSectionThatSharesARowWithOthersIsFoundToo() {
        assertThat(offenses.find("265 22B", "MA"))
                .extracting(Offense::citation)
                .containsExactly("G.L. c. 265 s. 22A, 22B, 22C");
    }

    @Test
    void aChapterAloneListsItsSectionsAndACodeIsFoundBesideAStatuteOfItsNumber() {
        assertThat(offenses.find("c. 272", "MA")).hasSizeGreaterThan(4).allMatch(Offense::isStatute);
        assertThat(offenses.find("13A", "MA"))
                .extracting(Offense::title)
                .containsExactly("G.L. c. 265 s. 13A: assault; assault and battery", "NIBRS 13A: Aggravated Assault");
    }

    @Test
    void aNumberOfAnotherChapterSuggestsNothing() {
        assertThat(offenses.find("c. 266 s. 13A", "MA")).isEmpty();
        assertThat(offenses.citedBy("13A", "MA"))
                .as("a section without its chapter")
                .isEmpty();
    }

    @Test
    void aPlainWordFindsWhatIsCalledSoBeforeWhatOnlyMentionsIt() {
        assertThat(offenses.find("strangled", "MA").get(0).citation()).isEqualTo("G.L. c. 265 s. 15D");
        assertThat(offenses.find("stalking", "MA").get(0).crimes()).contains(STALKING);
        assertThat(offenses.find("dangerous weapon", "MA").get(0).label()).contains("dangerous weapon");
        assertThat(offenses.find("parking", "MA")).isEmpty();
        assertThat(offenses.find("  ", "MA")).isEmpty();
        assertThat(offenses.find(null, "MA")).isEmpty();
    }

    @Test
    void theStatutesOfOneStateAreNotSuggestedInAnother() {
        assertThat(offenses.find("assault", "NV")).isNotEmpty().noneMatch(Offense::isStatute);
        assertThat(offenses.citedBy("G.L. c. 265 s. 13A", "NV")).isEmpty();
    }

    @Test
    void everyCrimeOfTheFormIsInTheTableOnceUnderItsOwnWords() {
        for (var crime : QualifyingCrime.values()) {
            assertThat(offenses.find(crime.label(), "US"))
                    .as(crime.name())
                    .filteredOn(found -> found.kind() == Offense.Kind.CATEGORY)
                    .filteredOn(found -> crime.name().equals(found.code()))
                    .singleElement()
                    .satisfies(found -> assertThat(found.label()).isEqualTo(crime.label()));
        }
    }

    @Test
    void aCrimeThatIsAddedChangesNothingElse() {
        var now = new CriminalActivity(
                List.of("26-1"),
                java.util.Set.of(STALKING),
                List.of("G.L. c. 265 s. 43"),
                null,
                null,
                true,
                null,
                null,
                "typed",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        var then = Ticked.with(now, FELONIOUS_ASSAULT, "G.L. c. 265  s. 43 ");
        assertThat(then.crimes()).containsExactly(FELONIOUS_ASSAULT, STALKING);
        assertThat(then.citations()).isEqualTo(now.citations());
        assertThat(then.narrative()).isEqualTo("typed");
        assertThat(Ticked.with(now, STALKING, null)).isEqualTo(now);
        assertThat(Ticked.with(null, RAPE, "G.L. c. 265 s. 22").citations()).containsExactly("G.L. c. 265 s. 22");
    }
}
