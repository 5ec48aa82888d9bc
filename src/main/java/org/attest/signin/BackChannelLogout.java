package org.attest.signin;

import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.attest.shared.Access;
import org.attest.shared.EdgeRule;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * OpenID Connect back-channel logout 1.0: the provider says that somebody was signed out, and the sessions of that holder,
 * or of that one sign-in, are over before it is answered. Which instance is asked makes no difference.
 */
@Path("/back-channel-logout")
class BackChannelLogout {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int MINUTE = 60;
    private final SessionBook book;
    private final Instance<OidcConfigurationMetadata> provider;
    private final String issuer;
    private final String client;
    private volatile JwtConsumer verifier;

    BackChannelLogout(
            SessionBook book,
            Instance<OidcConfigurationMetadata> provider,
            @ConfigProperty(name = "attest.oidc.issuer") String issuer,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.book = book;
        this.provider = provider;
        this.issuer = issuer;
        this.client = client;
    }

    @POST
    @Looks(Access.NOTHING)
    @PermitAll
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public void end(@RestForm("logout_token") String token) {
        try {
            var claims = claims(token);
            var holder = claims.getSubject();
            var session = claims.getStringClaimValue("sid");
            if (holder == null && session == null || !isALogout(claims)) {
                throw Refusal.of(SignInRule.LOGOUT_TOKEN_SOUND);
            }
            book.endOf(issuer, holder, session);
        } catch (InvalidJwtException | MalformedClaimException unsound) {
            throw Refusal.of(SignInRule.LOGOUT_TOKEN_SOUND);
        }
    }

    private JwtClaims claims(String token) throws InvalidJwtException {
        if (token == null) {
            throw Refusal.of(SignInRule.LOGOUT_TOKEN_SOUND);
        }
        return verifier().processToClaims(token);
    }

    /** A token for signing in carries a nonce, and none of these events; so none can be passed off as a logout. */
    private static boolean isALogout(JwtClaims claims) throws MalformedClaimException {
        return !claims.hasClaim("nonce")
                && claims.getClaimValue("events") instanceof java.util.Map<?, ?> events
                && events.containsKey(EVENT);
    }

    /** Where the provider's keys are; unknown until it has answered once. */
    private String keys() {
        try {
            return Objects.requireNonNull(provider.get().getJsonWebKeySetUri());
        } catch (RuntimeException notYet) {
            throw Refusal.of(EdgeRule.SIGN_IN_REACHED);
        }
    }

    private JwtConsumer verifier() {
        if (verifier == null) {
            verifier = new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(new HttpsJwks(keys())))
                    .setExpectedIssuer(issuer)
                    .setExpectedAudience(client)
                    .setRequireIssuedAt()
                    // one that was kept must not end what was begun since
                    .setIssuedAtRestrictions(MINUTE, 5 * MINUTE)
                    .setRequireJwtId()
                    .setAllowedClockSkewInSeconds(MINUTE)
                    .build();
        }
        return verifier;
    }
}
