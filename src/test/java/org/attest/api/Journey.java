package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;

/** Brings a case of its own through the API to where a test wants it. */
final class Journey {
    static final String SCAN = Base64.getEncoder()
            .encodeToString("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes());

    private static final Map<String, String> SIGN_IN_NAMES = Map.of(
            "Alex Sampleone", "certifier1",
            "Bobbie Sampletwo", "certifier2",
            "Casey Samplethree", "certifier3",
            "Drew Samplefour", "certifier4");

    final String number;
    String certifier = "certifier1";

    private Journey(String number) {
        this.number = number;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/New_York"));
    }

    static String request() {
        return """
                {"receivedOn": "%s", "receivedBy": "EMAIL", "requester": "ATTORNEY",
                 "name": {"family": "Advocate", "given": "Ivy"}, "organization": "Invented Legal Aid"}""".formatted(today().minusDays(20));
    }

    static String victim() {
        return """
                {"name": {"family": "Testperson-Muñoz", "given": "Ana", "middle": "Łucja"},
                 "bornOn": "1990-02-03", "sex": "FEMALE", "aNumber": "900000001", "kind": "DIRECT"}""";
    }

    static String activity() {
        return """
                {"incidentNumbers": ["26-104417"], "crimes": ["FELONIOUS_ASSAULT", "DOMESTIC_VIOLENCE"],
                 "citations": ["G.L. c. 265 s. 15A"], "dates": ["%s"], "places": ["Northampton, Massachusetts"],
                 "inUnitedStates": true, "extraterritorial": false,
                 "narrative": "An invented event for a test: the person was struck with a shovel and called for help.",
                 "injuries": "A bruise, documented by the invented emergency room.", "caseStatus": "ONGOING"}""".formatted(today().minusDays(200));
    }

    static String cooperation() {
        return """
                {"on": "%s", "kind": "GAVE_STATEMENT", "what": "Gave a recorded statement the same night.",
                 "by": "VICTIM", "source": "Report 26-104417, p. 3"}""".formatted(today().minusDays(199));
    }

    static Journey opened() {
        var answer = Api.as("intake")
                .post(
                        "/cases",
                        "{\"request\": %s, \"victim\": %s, \"criminalActivity\": %s}"
                                .formatted(request(), victim(), activity()));
        assertThat(answer.statusCode()).isEqualTo(201);
        return new Journey(answer.jsonPath().getString("number"));
    }

    static Journey inReview() {
        var journey = opened();
        var kase = Api.as("intake").must("POST", journey.number, "assignment", "{}");
        journey.certifier = SIGN_IN_NAMES.get(kase.getString("assignment.name"));
        return journey;
    }

    static Journey worked() {
        var journey = inReview();
        var certifier = Api.as(journey.certifier);
        var record = certifier
                .must("POST", journey.number, "cooperation", cooperation())
                .getString("cooperation[0].id");
        certifier.must("PUT", journey.number, "helpfulness", """
                {"possessesInformation": {"yes": true, "restsOn": ["%1$s"]},
                 "helpful": {"yes": true, "restsOn": ["%1$s"]},
                 "refused": {"yes": false, "restsOn": ["%1$s"]}}""".formatted(record));
        certifier.must("PUT", journey.number, "family-members", "{\"anyCulpable\": false}");
        return journey;
    }

    static Journey consulted() {
        var journey = worked();
        Api.as(journey.certifier).must("POST", journey.number, "consultations", "{\"question\": \"Any open case?\"}");
        return journey;
    }

    String consultation() {
        return Api.as(certifier).get("/cases/" + number).jsonPath().getString("consultations[-1].id");
    }

    static Journey answered() {
        var journey = consulted();
        var answer = Api.as("liaison1")
                .post(
                        "/consultations/" + journey.consultation() + "/response",
                        "{\"outcome\": \"NO_OBJECTION\", \"prosecution\": \"PENDING\"}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return journey;
    }

    static Journey recommended() {
        var journey = answered();
        Api.as(journey.certifier).must("POST", journey.number, "recommendation", "{\"answer\": \"CERTIFY\"}");
        return journey;
    }

    static Journey approved() {
        var journey = recommended();
        Api.as("chief").must("POST", journey.number, "decision", "{\"answer\": \"APPROVE\"}");
        return journey;
    }

    static Journey issued() {
        var journey = approved();
        Api.as(journey.certifier)
                .must(
                        "POST",
                        journey.number,
                        "signature",
                        "{\"inkOn\": \"%s\", \"scan\": \"%s\"}".formatted(today(), SCAN));
        return journey;
    }
}
