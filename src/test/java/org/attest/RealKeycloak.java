package org.attest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A real Keycloak with Attest's realm, started by deploy/keycloak/start.sh and ended by its own id. */
final class RealKeycloak implements AutoCloseable {
    static final String CLIENT_SECRET = "a-client-secret-of-this-test-and-of-nothing-else";
    private static final String ADMIN = "administrator-of-this-test";
    private static final Duration START = Duration.ofMinutes(5);
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port = PackagedAttest.freePort();
    private final Path log;
    private final Process process;

    /** Where the full run is asked for, or a Keycloak was fetched before; with CI=true its absence is a failure. */
    static boolean isWanted() {
        return "true".equals(System.getenv("CI")) || System.getenv("ATTEST_KEYCLOAK_HOME") != null;
    }

    RealKeycloak(String attest) throws IOException {
        var named = System.getenv("ATTEST_KEYCLOAK_HOME");
        var home = Path.of(named == null ? "target/keycloak" : named).toAbsolutePath();
        log = Files.createTempFile("keycloak", ".log");
        var builder = new ProcessBuilder("bash", "deploy/keycloak/start.sh")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN,
                        "ATTEST_OIDC_SECRET", CLIENT_SECRET,
                        "ATTEST_URL", attest,
                        "ATTEST_KEYCLOAK_HOME", home.toString(),
                        "ATTEST_KEYCLOAK_DB", "dev-mem",
                        "ATTEST_KEYCLOAK_PORT", String.valueOf(port)));
        process = builder.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/attest";
    }

    RealKeycloak ready() throws IOException, InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                if (get(issuer() + "/.well-known/openid-configuration").statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(500);
        }
        throw new AssertionError("Keycloak is not ready:\n" + Files.readString(log));
    }

    /** Somebody who has a password and nothing else yet; gives the provider's own name for them. */
    String person(String name, String password) throws IOException, InterruptedException {
        var made = send("POST", "/users", """
                {"username":"%s","firstName":"Invented","lastName":"Example","email":"%1$s@invented.example","emailVerified":true,
                 "enabled":true,"credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(name, password));
        if (made.statusCode() != 201) {
            throw new AssertionError(made.statusCode() + " " + made.body());
        }
        return made.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
    }

    /** The status of an attempt to give this person this password. */
    int setPassword(String id, String password) throws IOException, InterruptedException {
        return send(
                        "PUT",
                        "/users/" + id + "/reset-password",
                        "{\"type\":\"password\",\"value\":\"" + password + "\",\"temporary\":false}")
                .statusCode();
    }

    boolean isLockedOut(String id) throws IOException, InterruptedException {
        return json(send("GET", "/attack-detection/brute-force/users/" + id, null))
                .path("disabled")
                .asBoolean();
    }

    /** As an administrator of the provider ends all that somebody does: the back channel tells Attest. */
    void signOut(String id) throws IOException, InterruptedException {
        send("POST", "/users/" + id + "/logout", "{}");
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/admin/realms/attest" + path))
                .header("Authorization", "Bearer " + administrator())
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String administrator() throws IOException, InterruptedException {
        var form = List.of("grant_type=password", "client_id=admin-cli", "username=" + ADMIN, "password=" + ADMIN);
        var answer = client.send(
                HttpRequest.newBuilder(
                                URI.create("http://127.0.0.1:" + port + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", form)))
                        .build(),
                BodyHandlers.ofString());
        return json(answer).path("access_token").asText();
    }

    /** What the provider's own password door answers: it is to be shut. */
    int passwordGrant(String name, String password) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=attest&client_secret=%s&username=%s&password=%s"
                .formatted(CLIENT_SECRET, name, URLEncoder.encode(password, StandardCharsets.UTF_8));
        return client.send(
                        HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    /** A program's access token, by the code flow with PKCE, out of the sign-in that these cookies of the provider hold. */
    String bearer(String cookies, String redirect) throws Exception {
        var verifier = "an-invented-verifier-of-forty-three-letters-or-more";
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        var asked = client.send(
                HttpRequest.newBuilder(URI.create(issuer()
                                + "/protocol/openid-connect/auth?client_id=attest&response_type=code&scope=openid"
                                + "&code_challenge_method=S256&code_challenge=" + challenge + "&redirect_uri="
                                + URLEncoder.encode(redirect, StandardCharsets.UTF_8)))
                        .header("Cookie", cookies)
                        .build(),
                BodyHandlers.ofString());
        var code = asked.headers()
                .firstValue("Location")
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElseThrow(() -> new AssertionError("No code: " + asked.statusCode()));
        var form =
                "grant_type=authorization_code&client_id=attest&client_secret=%s&code=%s&code_verifier=%s&redirect_uri=%s"
                        .formatted(CLIENT_SECRET, code, verifier, URLEncoder.encode(redirect, StandardCharsets.UTF_8));
        return json(client.send(
                        HttpRequest.newBuilder(URI.create(issuer() + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString()))
                .required("access_token")
                .asText();
    }

    /** What the provider answers where somebody is to be sent elsewhere than to Attest. */
    int redirectElsewhere(String address) throws IOException, InterruptedException {
        return get(issuer()
                        + "/protocol/openid-connect/auth?client_id=attest&response_type=code&scope=openid&redirect_uri="
                        + URLEncoder.encode(address, StandardCharsets.UTF_8))
                .statusCode();
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() throws InterruptedException {
        var children = process.descendants().toList();
        process.destroy();
        children.forEach(ProcessHandle::destroy);
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        children.forEach(ProcessHandle::destroyForcibly);
    }
}
