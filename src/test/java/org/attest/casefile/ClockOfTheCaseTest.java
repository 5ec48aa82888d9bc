package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock never stops, and what was told in urgency goes when it is over: MA-3, MA-4, practice 3. */
class ClockOfTheCaseTest {
    private static final Deadline LATER = new Deadline(LocalDate.of(2026, 7, 9), "90 days after 2026-04-10");

    @ParameterizedTest
    @EnumSource
    void theUrgencyIsHeldOnlyWhileTheCaseIsOpen(Stage stage) {
        var kase = in(stage);
        assertThat(kase.request().urgency() != null).isEqualTo(stage.isOpen());
        assertThat(kase.request().name()).as("the rest stays").isNotNull();
    }

    @Test
    void noEventKeepsTheUrgencyAfterTheCaseHasClosed() {
        var by = stamp(INTAKE);
        var kase = CertificationCase.open(NUMBER, opening(request()), null, DUE, by);
        assertThat(MoveMaker.json(kase.received(by).content())).doesNotContain("COURT_DATE", "urgency");
        assertThat(kase.request().urgency()).isNotNull();
        var written = kase.recordRequest(request(), DUE, by);
        assertThat(MoveMaker.json(written.content())).doesNotContain("COURT_DATE", "urgency");
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIVED", "IN_REVIEW", "IN_CONSULTATION", "AWAITING_DECISION", "APPROVED"})
    void aDelayNoticeClosesAndPausesNothing(Stage stage) {
        var kase = in(stage);
        kase.giveDelayNotice(delayNotice(), stamp(CHIEF));
        kase.giveDelayNotice(delayNotice(), stamp(CHIEF));
        assertThat(kase.stage()).isEqualTo(stage);
        assertThat(kase.due()).isEqualTo(DUE);
        assertThat(kase.delayNotices()).hasSize(2);
    }

    @Test
    void neitherTheOfficeNorAReturnMovesTheDueDate() {
        var kase = recommended(unanswered());
        kase.returnForWork("typed", true, stamp(CHIEF));
        assertThat(kase.due()).isEqualTo(DUE);
    }

    @Test
    void aCorrectedDayOfReceiptMovesTheDueDate() {
        var kase = received();
        kase.recordRequest(request(RECEIVED_ON.minusDays(1), RequestDetails.Requester.VICTIM), LATER, stamp(INTAKE));
        assertThat(kase.due()).isEqualTo(LATER);
    }

    @Test
    void aSecondLookRunsOnItsOwnClockWhateverElseIsCorrected() {
        var kase = denied();
        kase.reconsider("typed", true, LATER, stamp(CERTIFIER));
        assertThat(kase.due()).isEqualTo(LATER);
        kase.recordRequest(request(RECEIVED_ON, RequestDetails.Requester.FAMILY), DUE, stamp(INTAKE));
        assertThat(kase.due()).isEqualTo(LATER);
    }
}
