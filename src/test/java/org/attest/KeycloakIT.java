package org.attest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.browser.Screens;
import org.attest.vault.KeysCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * An agency's first day: its own empty database, a real Keycloak with Attest's realm, the first administrator entered by the
 * command, and everything after that in a browser.
 */
@EnabledIf("org.attest.RealKeycloak#isWanted")
class KeycloakIT {
    private static final String PASSWORD = "an invented password of some length";

    @Test
    void theFirstAdministratorSignsInAndIsSignedOutByTheProvider() throws Exception {
        int port = PackagedAttest.freePort();
        var base = "http://127.0.0.1:" + port;
        var home = PackagedAttest.newHome("keycloak");
        KeysCommand.createIfAbsent(home.resolve("keys.json"));
        try (var keycloak = new RealKeycloak(base);
                var database = new OwnDatabase()) {
            keycloak.ready();
            var environment = environment(home, database, keycloak);
            try (var attest = PackagedAttest.ready(home, Map.of(), environment, port);
                    var screens = Screens.desktop(base)) {
                enterTheAgency(environment);
                var administrator = keycloak.person("first.admin", PASSWORD);
                var page = screens.page();

                page.navigate(base + "/administration");
                signIn(page, "first.admin", PASSWORD);
                var used = Instant.now();
                var secret = setUpACode(page, used);
                // the sign-in in which the second step was set up did not use it yet
                assertThat(page.locator("h1")).hasText("You were not let in");
                assertThat(page.locator("main")).containsText("without the second step");
                assertThat(me(keycloak, page, base))
                        .as("a program without the second step")
                        .isEqualTo(401);
                page.click("main a.usa-button");
                signIn(page, "first.admin", PASSWORD);
                used = OneTimeCode.after(used);
                page.fill("#otp", OneTimeCode.of(secret, used));
                page.click("#kc-login");
                page.navigate(base + "/administration");
                assertThat(page.locator("h1")).hasText("Administration");
                assertThat(page.locator(".attest-who")).containsText("Addison Exampleadmin");
                assertThat(page.context().cookies().stream()
                                .filter(cookie -> cookie.name.equals("q_session"))
                                .map(cookie -> cookie.value))
                        .singleElement()
                        .satisfies(number -> assertThat(number).hasSize(43));
                for (var place : List.of("/administration/agency", "/administration/people", "/administration/heads")) {
                    assertThat(screens.open(place)).as(place).isEqualTo(200);
                }
                screens.sound();
                assertThat(me(keycloak, page, base))
                        .as("a program with both steps")
                        .isEqualTo(200);

                keycloak.signOut(administrator);
                page.navigate(base + "/administration");
                assertThat(page).hasURL(Pattern.compile(keycloak.issuer() + "/.*"));

                signIn(page, "first.admin", PASSWORD);
                used = OneTimeCode.after(used);
                page.fill("#otp", OneTimeCode.of(secret, used));
                page.click("#kc-login");
                assertThat(page).hasURL(base + "/administration");
                page.click("form[data-sign-out] button");
                assertThat(page.locator("h1")).hasText("You are signed out");
                page.navigate(base + "/administration");
                assertThat(page.locator("#username")).isVisible();

                theRealmKeepsItsWord(keycloak, page, base);
                assertThat(attest.said())
                        .doesNotContain("first.admin")
                        .doesNotContain("Exampleadmin")
                        .doesNotContain("eyJ");
            }
        }
    }

    /** Lock-out after five tries, the rules for passwords, no password door for programs. */
    private static void theRealmKeepsItsWord(RealKeycloak keycloak, Page page, String base) throws Exception {
        var locked = keycloak.person("locked.out", PASSWORD);
        for (int i = 0; i < 5; i++) {
            signIn(page, "locked.out", "not the password " + i);
            assertThat(page.locator(
                                    "#input-error, .kc-feedback-text, .pf-v5-c-helper-text__item-text, [id^=input-error]")
                            .first())
                    .isVisible();
        }
        assertThat(keycloak.isLockedOut(locked)).isTrue();
        signIn(page, "locked.out", PASSWORD);
        assertThat(page.locator("#username")).isVisible();
        assertThat(keycloak.setPassword(locked, "fourteen-chars")).isEqualTo(400);
        assertThat(keycloak.setPassword(locked, "locked.out-locked.out")).isEqualTo(400);
        assertThat(keycloak.passwordGrant("first.admin", PASSWORD)).isEqualTo(400);
        assertThat(keycloak.redirectElsewhere(base + "/signed-in")).isNotEqualTo(400);
        assertThat(keycloak.redirectElsewhere(base + "/elsewhere")).isEqualTo(400);
        page.navigate(base + "/signed-out");
    }

    /** How the API answers a program that holds a token out of this browser's sign-in at the provider. */
    private static int me(RealKeycloak keycloak, Page page, String base) throws Exception {
        var cookies = page.context().cookies().stream()
                .filter(cookie -> cookie.path.startsWith("/realms/attest"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(URI.create(base + "/api/v1/me"))
                .header("Authorization", "Bearer " + keycloak.bearer(cookies, base + "/signed-in"))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static void signIn(Page page, String name, String password) {
        page.waitForSelector("#password");
        if (page.locator("#username").isVisible()) { // whoever is asked anew is known by name
            page.fill("#username", name);
        }
        page.fill("#password", password);
        page.click("#kc-login");
    }

    private static byte[] setUpACode(Page page, Instant now) {
        var secret = page.locator("#totpSecret").getAttribute("value").getBytes(StandardCharsets.UTF_8);
        page.fill("#totp", OneTimeCode.of(secret, now));
        page.fill("#userLabel", "telephone");
        page.click("#saveTOTPBtn");
        return secret;
    }

    private static Map<String, String> environment(Path home, OwnDatabase database, RealKeycloak keycloak) {
        return new HashMap<>(Map.of(
                "ATTEST_DB_URL", database.url(),
                "ATTEST_DB_OWNER_PASSWORD", "owner",
                "ATTEST_DB_APP_PASSWORD", "app",
                "ATTEST_KEYS", home.resolve("keys.json").toString(),
                "ATTEST_TLS", "false",
                "ATTEST_OIDC_ISSUER", keycloak.issuer(),
                "ATTEST_OIDC_SECRET", RealKeycloak.CLIENT_SECRET,
                "ATTEST_OIDC_METHODS", "otp",
                "ATTEST_OIDC_FRESH_ACR", "mfa",
                "ATTEST_SESSION_KEY", "a-session-key-of-this-test-and-of-nothing-else"));
    }

    /** As README says it. */
    private static void enterTheAgency(Map<String, String> environment) throws IOException, InterruptedException {
        var log = Files.createTempFile("agency", ".log");
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        "target/quarkus-app/app/*:target/quarkus-app/lib/main/*:target/quarkus-app/lib/boot/*",
                        "org.attest.people.AgencyCommand",
                        "police",
                        "XPD",
                        "Exampleton Police Department",
                        "MA",
                        "first.admin",
                        "Addison",
                        "Exampleadmin")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        command.environment().putAll(environment);
        var process = command.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
