package org.attest.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.attest.editions.MadeUpPublisher;
import org.attest.shared.Onlooker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every page that the application has, as every role that is shown it, in both sizes and languages, without a complaint. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@WithTestResource(MadeUpPublisher.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class EveryPageTest {
    private static final List<String> PEOPLE = List.of("intake", "certifier1", "chief", "liaison1", "auditor", "admin");

    /** Pages that show each role something else. */
    private static final List<String> VARIES =
            List.of("/", "/cases", "/cases/{number}", "/cases/{number}/decision", "/cases/{number}/consultation");

    /** What the placeholders of addresses stand for; a new one has to be given here, or this fails. */
    private static Map<String, String> examples() {
        var worked = Journeys.until(Journeys.Until.WORKED);
        return Map.of(
                "number",
                worked.number(),
                "entry",
                Journeys.entry(worked.number()),
                "consultation",
                Journeys.consultation(),
                "person",
                Journeys.person(),
                "edition",
                edition());
    }

    /** A made-up official form that awaits a person. */
    private static String edition() {
        var found = given().auth()
                .preemptive()
                .basic("admin", "demo")
                .contentType("application/pdf")
                .body(MadeUpPublisher.file("one.pdf"))
                .post("/api/v1/editions?form=I_918B");
        assertThat(found.statusCode()).as(found.asString()).isEqualTo(201);
        return found.jsonPath().getString("edition.edition.id");
    }

    @TestHTTPResource("/")
    String base;

    @Inject
    Onlooker onlooker;

    @Test
    void everyPageIsSoundForEveryoneWhoIsShownIt() {
        var examples = examples();
        var shown = new TreeMap<String, Integer>();
        var refusals = new HashSet<Integer>();
        var followed = new HashSet<String>();
        var deadLinks = new ArrayList<String>();
        for (var person : PEOPLE) {
            try (var desktop = Screens.desktop(base).signIn(person);
                    var phone = Screens.phone(base).signIn(person)) {
                phone.page().click("button[value=es]");
                for (var route : pages()) {
                    var address = filled(route, examples);
                    int status = desktop.asked(address, "text/html");
                    assertThat(status).as("%s as %s", route, person).isIn(200, 403, 404);
                    if (status != 200 && !refusals.add(status)) {
                        continue; // a refusal looks the same wherever it is met
                    }
                    if (shown.containsKey(route) && !VARIES.contains(route)) {
                        continue; // the same to everybody who is shown it
                    }
                    desktop.open(address);
                    desktop.sound();
                    for (var link : desktop.links()) {
                        if (followed.add(person + link) && desktop.asked(link, "*/*") != 200) {
                            deadLinks.add(link + " on " + address + " as " + person);
                        }
                    }
                    var name = person + route.replaceAll("[^a-z]+", "-").replaceAll("-$", "");
                    if (status != 200 || !shown.containsKey(route)) {
                        phone.open(address); // in Spanish, once for each page
                        phone.fits();
                    }
                    if (status == 200) {
                        shown.merge(route, 1, Integer::sum);
                        desktop.picture(name + "-desktop");
                    }
                }
            }
        }
        assertThat(deadLinks).isEmpty();
        assertThat(shown.keySet()).as("each page is shown to somebody").containsAll(pages());
        assertThat(onlooker.heldBack())
                .filteredOn(field -> !field.contains("HeldBackTest"))
                .isEmpty();
    }

    private static List<String> pages() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/openapi").jsonPath().getMap("paths");
        return paths.entrySet().stream()
                .filter(
                        path -> path.getValue().containsKey("get")
                                && !path.getKey().startsWith("/api/")
                                && !path.getKey().startsWith("/health")
                                && !path.getKey()
                                        .matches(
                                                ".*(\\.(pdf|csv|txt|pem|jsonl)|/documents/.*|/form-page/.*|/editions/.*/(pages/.*|export))"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static String filled(String route, Map<String, String> examples) {
        var address = route;
        for (var example : examples.entrySet()) {
            address = address.replace("{" + example.getKey() + "}", example.getValue());
        }
        assertThat(address).as("an example for each placeholder").doesNotContain("{");
        return address;
    }
}
