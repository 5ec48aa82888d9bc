package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CooperationEntry.Kind.*;
import static org.attest.casefile.CooperationEntry.Outcome.*;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the victim helped: only ever added to, never scored (U-18, U-19). */
class CooperationTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void aCorrectionStandsInThePlaceOfWhatItCorrectsAndBothStay() {
        var kase = inReview();
        var mistaken = kase.cooperation().get(0).id();
        var correction = kase.correctCooperation(mistaken, entry(TESTIFIED, null, null), stamp(CERTIFIER));
        assertThat(correction.supersedes()).isEqualTo(mistaken);
        assertThat(kase.cooperation()).hasSize(2);
        assertThat(kase.currentCooperation()).extracting(CooperationRecord::id).containsExactly(correction.record());
        assertThat(kase.cooperation().get(0).entry()).isEqualTo(statement());
    }

    @Test
    void aCorrectionMayItselfBeCorrected() {
        var kase = inReview();
        var first = kase.correctCooperation(kase.cooperation().get(0).id(), statement(), stamp(CERTIFIER));
        var second = kase.correctCooperation(first.record(), statement(), stamp(OTHER_CERTIFIER));
        assertThat(kase.cooperation()).hasSize(3);
        assertThat(kase.currentCooperation()).extracting(CooperationRecord::id).containsExactly(second.record());
    }

    @Test
    void aRecordHasNoWayToBeEdited() {
        assertThat(Arrays.stream(CooperationRecord.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                        .filter(method -> !method.getName().startsWith("$$_")))
                .allMatch(method -> method.getParameterCount() == 0);
        var kase = inReview();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> kase.cooperation().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aRecordSaysWhoWroteItAndWhen() {
        var record = inReview().cooperation().get(0);
        assertThat(record.recordedBy()).isEqualTo(CERTIFIER.id());
        assertThat(record.recordedByName()).isEqualTo(CERTIFIER.name());
        assertThat(record.recordedAt())
                .isEqualTo(stamp(CERTIFIER, RECEIVED_ON).at().toInstant());
    }

    @Test
    void aRefusedRequestCanCarryADenial() {
        var kase = answered();
        kase.logCooperation(entry(REASONABLE_REQUEST, REFUSED, "typed"), stamp(CERTIFIER));
        kase.recommendDenial(
                new DenialGrounds(DenialReason.UNREASONABLE_REFUSAL, "4.1", "p. 2", "typed"), null, stamp(CERTIFIER));
        assertThat(kase.stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void anAnswerMayRestOnARequestThatWasRefused() {
        var kase = inReview();
        var refused = kase.logCooperation(entry(REASONABLE_REQUEST, REFUSED, "typed"), stamp(CERTIFIER))
                .record();
        var answer = new Helpfulness.Answer(true, List.of(refused));
        kase.recordHelpfulness(new Helpfulness(null, null, answer, "typed", null), stamp(CERTIFIER));
        assertThat(kase.helpfulness().refused()).isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource(CooperationEntry.Kind.class)
    void onlyAReasonableRequestCanBeRefused(CooperationEntry.Kind kind) {
        var wrong = broken(entry(kind, REFUSED, "typed"));
        if (kind == REASONABLE_REQUEST) {
            assertThat(wrong).isEmpty();
        } else {
            assertThat(wrong)
                    .containsExactly("Only a reasonable request can be refused; no answer to a call is not a refusal");
        }
    }

    @Test
    void aReasonableRequestNeedsItsOutcome() {
        assertThat(broken(entry(REASONABLE_REQUEST, null, null)))
                .containsExactly("A reasonable request needs its outcome");
        assertThat(broken(entry(REASONABLE_REQUEST, NO_ANSWER, null))).isEmpty();
        assertThat(broken(entry(REASONABLE_REQUEST, DONE, null))).isEmpty();
    }

    @Test
    void theVictimsReasonIsHeard() {
        for (var outcome : List.of(REFUSED, UNABLE)) {
            assertThat(broken(entry(REASONABLE_REQUEST, outcome, " ")))
                    .containsExactly("Write the reason the victim gave, or that none was given");
        }
    }

    @Test
    void aRecordNeedsItsDayItsKindItsAccountAndWhoHelped() {
        var empty = new CooperationEntry(null, null, " ", null, null, null, null, null, null, null, null);
        assertThat(broken(empty))
                .containsExactlyInAnyOrder(
                        "Give the day", "Say what kind of event it was", "Say what happened", "Say who helped");
    }

    @Test
    void aKindThatSaysWhatHappenedNeedsNoSentence() {
        for (var kind : CooperationEntry.Kind.values()) {
            var entry = new CooperationEntry(
                    TODAY,
                    kind,
                    null,
                    CooperationEntry.HelpedBy.VICTIM,
                    kind == REASONABLE_REQUEST ? DONE : null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            assertThat(broken(entry).contains("Say what happened"))
                    .as(kind.name())
                    .isEqualTo(kind == REASONABLE_REQUEST || kind == CooperationEntry.Kind.OTHER);
        }
    }

    @Test
    void whatTheProsecutorReportsStaysMarkedAsTheirs() {
        assertThat(statement().learnedFrom()).isEqualTo(CooperationEntry.LearnedFrom.AGENCY);
    }

    @Test
    void thereIsNoScore() {
        assertThat(Arrays.stream(CooperationEntry.class.getRecordComponents()).map(part -> part.getType()))
                .noneMatch(type -> type.isPrimitive() || Number.class.isAssignableFrom(type));
    }

    private static List<String> broken(CooperationEntry entry) {
        return VALIDATOR.validate(entry).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
