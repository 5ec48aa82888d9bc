package org.attest.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
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

    private final Map<String, Boolean> shown = new ConcurrentHashMap<>();
    private final Set<Integer> refusals = ConcurrentHashMap.newKeySet();
    private final Set<String> deadLinks = ConcurrentHashMap.newKeySet();

    @Test
    void everyPageIsSoundForEveryoneWhoIsShownIt() throws Exception {
        var examples = examples();
        var hands = Executors.newFixedThreadPool(2);
        try {
            var looking = PEOPLE.stream()
                    .<Callable<Void>>map(person -> () -> look(person, examples))
                    .toList();
            for (var looked : hands.invokeAll(looking)) {
                looked.get();
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(deadLinks).isEmpty();
        assertThat(shown.keySet()).as("each page is shown to somebody").containsAll(pages());
        assertThat(onlooker.heldBack())
                .filteredOn(field -> !field.contains("HeldBackTest"))
                .isEmpty();
    }

    private Void look(String person, Map<String, String> examples) {
        var followed = new HashSet<String>();
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
                boolean first = status == 200 && shown.putIfAbsent(route, true) == null;
                if (status == 200 && !first && !VARIES.contains(route)) {
                    continue; // the same to everybody who is shown it
                }
                desktop.open(address);
                desktop.sound();
                for (var link : desktop.links()) {
                    if (followed.add(link) && desktop.asked(link, "*/*") != 200) {
                        deadLinks.add(link + " on " + address + " as " + person);
                    }
                }
                if (status != 200 || first) {
                    phone.open(address); // in Spanish, once for each page
                    phone.fits();
                }
                if (status == 200) {
                    var name = person + route.replaceAll("[^a-z]+", "-").replaceAll("-$", "");
                    desktop.picture(name + "-desktop");
                }
            }
        }
        return null;
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
