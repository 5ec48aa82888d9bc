package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What leaves the agency for the prosecutor: frozen, and no more than was meant (C-7, practice 5). */
class BriefTest {

    @Test
    void aBriefStaysAsItWasSent() {
        var kase = inConsultation();
        var brief = kase.consultations().get(0).brief();
        var sent = MoveMaker.json(brief);
        var by = stamp(CERTIFIER);
        kase.recordVictim(
                new Victim(new FullName("Other", "Olga", null), null, null, null, null, null, null, null, null), by);
        kase.recordCriminalActivity(activity(List.of("26-9999"), Set.of(QualifyingCrime.MURDER)), by);
        kase.correctCooperation(kase.cooperation().get(0).id(), statement(), by);
        kase.logCooperation(entry(CooperationEntry.Kind.TESTIFIED, null, null), by);
        kase.assignTo(candidate(OTHER_CERTIFIER), "typed", by);
        kase.respond(asked(kase), response(OfficeResponse.Outcome.FACT_CORRECTION), stamp(LIAISON));
        assertThat(MoveMaker.json(kase.consultations().get(0).brief())).isEqualTo(sent);
    }

    @Test
    void aBriefHoldsNothingOfTheVictimButTheName() {
        var json = MoveMaker.json(inConsultation().consultations().get(0).brief());
        assertThat(json)
                .contains("Muñoz-Quimby", "26-1042")
                .doesNotContain(
                        "012345678",
                        "1990-05-17",
                        "typed narrative",
                        "typed injuries",
                        "typed place",
                        "typed code word",
                        "typed explanation",
                        "typed involvement");
    }

    @Test
    void aBriefHoldsNothingThatTheRequesterSent() {
        var json = MoveMaker.json(inConsultation().consultations().get(0).brief());
        assertThat(json)
                .doesNotContain(
                        "Placeholder",
                        "typed law office",
                        "avery@example.org",
                        "555-0142",
                        "typed plaza",
                        "COURT_DATE",
                        "ATTORNEY");
    }

    @Test
    void aBriefHasNoPartForWhatItMustNotHold() {
        assertThat(parts(Brief.class).map(part -> part.getName().toLowerCase()))
                .noneMatch(name -> name.contains("anumber")
                        || name.contains("born")
                        || name.contains("address")
                        || name.contains("contact")
                        || name.contains("request")
                        || name.contains("email")
                        || name.contains("phone")
                        || name.contains("reason")
                        || name.contains("status") && !name.equals("casestatus"));
        assertThat(parts(Brief.class).map(RecordComponent::getType))
                .doesNotContain(
                        Victim.class,
                        RequestDetails.class,
                        SafeContact.class,
                        CriminalActivity.class,
                        Helpfulness.class);
    }

    @Test
    void onlyTheCooperationThatStandsIsSent() {
        var kase = inReview();
        var fresh = entry(CooperationEntry.Kind.IDENTIFIED_SUSPECT, null, null);
        kase.correctCooperation(kase.cooperation().get(0).id(), fresh, stamp(CERTIFIER));
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER));
        assertThat(kase.consultations().get(0).brief().cooperation())
                .extracting(Brief.Helped::kind)
                .containsExactly(CooperationEntry.Kind.IDENTIFIED_SUSPECT);
    }

    @Test
    void theOfficeHasItsWholeWait() {
        var asked = inConsultation().consultations().get(0);
        assertThat(asked.askedOn()).isEqualTo(CONSULTED_ON);
        assertThat(asked.answerBy()).isEqualTo(CONSULTED_ON.plusDays(14));
    }

    private static Stream<RecordComponent> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> part.getType().isRecord()
                        ? Stream.concat(Stream.of(part), parts(part.getType()))
                        : Stream.of(part))
                .flatMap(part -> part.getName().equals("cooperation")
                        ? Stream.concat(Stream.of(part), parts(Brief.Helped.class))
                        : Stream.of(part));
    }
}
