package org.attest.signin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An OpenID Connect provider on this machine's loopback that signs in whoever the test says, at once. */
public class MadeUpProvider implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "secret-of-the-made-up-provider-alone";
    private static final String LOGOUT = "http://schemas.openid.net/event/backchannel-logout";
    private static HttpServer server;
    private static RsaJsonWebKey key;
    private static RsaJsonWebKey foreign;
    private static final Map<String, Map<String, String>> CODES = new ConcurrentHashMap<>();
    /** What the provider says of whoever signs in next. */
    static volatile Holder next;
    /** What Attest asked for at the last sign-in. */
    static volatile Map<String, String> asked = Map.of();

    /** @param signedIn null where the provider does not say */
    record Holder(String sub, String name, Instant signedIn, List<String> methods, String level, String session) {
        static Holder of(String name, Instant signedIn) {
            return new Holder("sub-of-" + name, name, signedIn, List.of("pwd", "otp"), "gold", "session-of-" + name);
        }
    }

    static String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public Map<String, String> start() {
        try {
            key = key("first");
            foreign = key("first");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/.well-known/openid-configuration", exchange -> json(exchange, """
                    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
                     "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/leave","response_types_supported":["code"],
                     "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                     "code_challenge_methods_supported":["S256"]}""".formatted(issuer())));
            server.createContext(
                    "/keys", exchange -> json(exchange, new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY)));
            server.createContext("/authorize", MadeUpProvider::authorize);
            server.createContext("/token", MadeUpProvider::token);
            server.start();
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
        return Map.of("attest.oidc.issuer", issuer());
    }

    private static RsaJsonWebKey key(String id) throws JoseException {
        var made = RsaJwkGenerator.generateJwk(2048);
        made.setKeyId(id);
        made.setUse("sig");
        made.setAlgorithm("RS256");
        return made;
    }

    private static void authorize(HttpExchange exchange) throws IOException {
        asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        CODES.put(code, asked);
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void token(HttpExchange exchange) throws IOException {
        var sent = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var request = CODES.remove(sent.getOrDefault("code", ""));
        if (request == null || !fits(request.get("code_challenge"), sent.get("code_verifier"))) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        json(exchange, """
                {"token_type":"Bearer","expires_in":300,"access_token":"%s","id_token":"%s"}""".formatted(
                        bearer(next, Instant.now()), signed(next, "attest", request.get("nonce"), Instant.now())));
    }

    /** PKCE, S256. */
    private static boolean fits(String challenge, String verifier) {
        try {
            var hash = java.security.MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return java.util.Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(hash)
                    .equals(challenge);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String bearer(Holder holder, Instant now) {
        return signed(holder, "attest", null, now);
    }

    static String signed(Holder holder, String audience, String nonce, Instant now) {
        var claims = Jwt.issuer(issuer())
                .subject(holder.sub())
                .preferredUserName(holder.name())
                .audience(audience)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(300))
                .claim("sid", holder.session())
                .claim("amr", holder.methods());
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        if (holder.level() != null) {
            claims.claim("acr", holder.level());
        }
        if (holder.signedIn() != null) {
            claims.claim("auth_time", holder.signedIn().getEpochSecond());
        }
        return claims.jws().keyId(key.getKeyId()).sign(key.getPrivateKey());
    }

    /** @param sub null where the provider names its own session alone */
    static String logout(String sub, String session, Map<String, Object> more) {
        var claims = Jwt.issuer(issuer())
                .audience("attest")
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(120))
                .claim("events", Map.of(LOGOUT, Map.of()))
                .claim("jti", UUID.randomUUID().toString());
        if (sub != null) {
            claims.subject(sub);
        }
        if (session != null) {
            claims.claim("sid", session);
        }
        more.forEach(claims::claim);
        return claims.jws().keyId(key.getKeyId()).sign(key.getPrivateKey());
    }

    /** Says all the right things, under a key that is not the provider's. */
    static String forgedLogout(String sub) {
        return Jwt.issuer(issuer())
                .audience("attest")
                .subject(sub)
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(120))
                .claim("events", Map.of(LOGOUT, Map.of()))
                .claim("jti", "forged")
                .jws()
                .keyId(foreign.getKeyId())
                .sign(foreign.getPrivateKey());
    }

    private static Map<String, String> parameters(String query) {
        return new HashMap<>(Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair.length > 1 ? pair[1] : "", StandardCharsets.UTF_8),
                        (one, other) -> one)));
    }

    private static void json(HttpExchange exchange, String text) {
        try (exchange) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
