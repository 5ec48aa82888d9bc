package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Letters that a person asks for, reminders to the prosecutor's office, and the year in numbers. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class PaperAndChasingTest {
    @Test
    void anAcknowledgementIsWrittenKeptAndToldAndNothingElseChanges() throws IOException {
        var journey = Journey.inReview();
        var certifier = Api.as(journey.certifier);
        var before = certifier.get("/cases/" + journey.number).jsonPath();
        var after = certifier.must("POST", journey.number, "letters", "{\"letter\": \"ACKNOWLEDGEMENT\"}");
        assertThat(after.getString("stage")).isEqualTo(before.getString("stage"));
        assertThat(after.getString("due.on")).isEqualTo(before.getString("due.on"));
        var letters = certifier.get("/cases/" + journey.number + "/letters").jsonPath();
        assertThat(letters.getString("items[0].fileName")).isEqualTo(journey.number + "-acknowledgement-letter.pdf");
        var pdf = certifier
                .get("/cases/" + journey.number + "/letters/" + letters.getString("items[0].id"))
                .asByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains(journey.number)
                    .contains("We received the request");
        }
        assertThat(certifier.get("/cases/" + journey.number + "/timeline").asString())
                .contains("LetterAsked")
                .contains("ACKNOWLEDGEMENT");
    }

    @Test
    void aLetterThatDoesNotFitTheStageIsRefusedAndNoneIsKept() {
        var journey = Journey.inReview();
        var certifier = Api.as(journey.certifier);
        var early = certifier.write("POST", journey.number, "letters", "{\"letter\": \"HAND_OVER\"}");
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.asString()).contains("LETTER_FITS_STAGE");
        assertThat(certifier.write("POST", journey.number, "letters", "{}").asString())
                .contains("Say which letter to write");
        assertThat(certifier
                        .get("/cases/" + journey.number + "/letters")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void theHandOverLetterSaysUntilWhenTheSignedFormCounts() {
        var journey = Journey.issued();
        Api.as("chief").must("POST", journey.number, "letters", "{\"letter\": \"HAND_OVER\"}");
        assertThat(Api.as("chief").get("/cases/" + journey.number + "/letters").asString())
                .contains(journey.number + "-hand-over-letter.pdf");
        assertThat(page("chief", "/cases/" + journey.number + "/letters").asString())
                .contains("Written; it goes out with the signed original");
    }

    @Test
    void theOfficeReadsWhenItWasRemindedAndNeverTheNote() {
        var journey = Journey.consulted();
        var certifier = Api.as(journey.certifier);
        var reminders = "consultations/" + journey.consultation() + "/reminders";
        var due = certifier.get("/cases/" + journey.number).jsonPath().getString("due.on");
        var after = certifier.must(
                "POST",
                journey.number,
                reminders,
                "{\"how\": \"PHONE\", \"on\": \"%s\", \"note\": \"An invented note.\"}".formatted(Journey.today()));
        assertThat(after.getString("stage")).isEqualTo("IN_CONSULTATION");
        assertThat(after.getString("due.on")).isEqualTo(due);
        assertThat(after.getString("consultations[-1].reminders[0].how")).isEqualTo("PHONE");
        var read = Api.as("liaison1").get("/consultations/" + journey.consultation());
        assertThat(read.jsonPath().getString("reminders[0].on"))
                .isEqualTo(Journey.today().toString());
        assertThat(read.asString()).doesNotContain("An invented note");
        assertThat(certifier.get("/cases/" + journey.number + "/timeline").asString())
                .contains("Reminded")
                .contains("An invented note.");
        var inbox = page("liaison1", "/consultations").asString();
        assertThat(inbox.substring(inbox.indexOf(journey.number))).contains("Reminded on");
    }

    @Test
    void aReminderThatCannotHaveBeenIsRefusedAndTheCaseStaysAsItWas() {
        var journey = Journey.consulted();
        var certifier = Api.as(journey.certifier);
        var reminders = "consultations/" + journey.consultation() + "/reminders";
        var tomorrow = Journey.today().plusDays(1);
        var refused = certifier.write(
                "POST", journey.number, reminders, "{\"how\": \"EMAIL\", \"on\": \"%s\"}".formatted(tomorrow));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("REMINDED_WHILE_IT_WAITED");
        var tooLong = certifier.write(
                "POST",
                journey.number,
                reminders,
                "{\"how\": \"EMAIL\", \"on\": \"%s\", \"note\": \"%s\"}".formatted(Journey.today(), "x".repeat(301)));
        assertThat(tooLong.statusCode()).isIn(400, 422);
        assertThat(certifier.get("/cases/" + journey.number).jsonPath().getList("consultations[-1].reminders"))
                .isEmpty();
    }

    @Test
    void theTableOfTheYearHoldsTheSameNumbersAsTheReport() {
        Journey.opened();
        var year = Journey.today().getYear();
        var counts = Api.as("auditor").get("/reports/annual?year=" + year).jsonPath();
        var table = page("auditor", "/reports/annual.csv?year=" + year);
        assertThat(table.contentType()).startsWith("text/csv");
        var rows = List.of(table.asString().split("\n"));
        assertThat(rows.get(0)).isEqualTo("agency,from,until,counted,number,filed,how,countedOn");
        for (var number : List.of("individualsRequesting", "formsCompletedAndSigned", "requestsDenied")) {
            assertThat(rows).anyMatch(row -> row.contains(",%s,%d,true,".formatted(number, counts.getLong(number))));
        }
        assertThat(counts.getLong("individualsRequesting"))
                .as("every journey of the tests is of one invented person")
                .isLessThanOrEqualTo(counts.getLong("alsoCounted.requestsReceived"));
        var page = page("chief", "/reports?year=" + year).asString();
        assertThat(page).contains("02/01/" + (year + 1)).contains("The year is not over");
    }

    @Test
    void aYearThatIsNoneIsRefusedInAPage() {
        var answer = page("chief", "/reports?year=soon");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("text/html");
    }

    private static Response page(String person, String address) {
        var session = PageSession.of(person);
        return given().cookie("attest-session", session)
                .accept(address.contains(".csv") ? "*/*" : "text/html")
                .get(address);
    }
}
