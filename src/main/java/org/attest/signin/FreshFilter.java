package org.attest.signin;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.attest.shared.FreshSignIn;
import org.attest.shared.Problem;
import org.attest.shared.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Asks whoever approves, denies or revokes for a fresh sign-in: a browser is sent through one and back to its page, where
 * what was typed is kept; a program is told what its next token must say (RFC 9470). The demonstration's people have no
 * provider that could ask them again.
 */
@ApplicationScoped
class FreshFilter {
    private final CurrentIdentityAssociation identity;
    private final TokenRule rule;
    private final Clock clock;

    FreshFilter(CurrentIdentityAssociation identity, TokenRule rule, Clock clock) {
        this.identity = identity;
        this.rule = rule;
        this.clock = clock;
    }

    @FreshSignIn
    @ServerRequestFilter
    public Response ask(ContainerRequestContext request, ResourceInfo route) {
        SignIn signIn = identity.getIdentity().getAttribute(SignIn.ATTRIBUTE);
        if (signIn == null || rule.isFresh(signIn, clock.instant())) {
            return null;
        }
        var back = route.getResourceMethod().getAnnotation(FreshSignIn.class).backTo();
        return back.isEmpty()
                ? told()
                : Response.seeOther(throughSigningIn(back, request)).build();
    }

    private Response told() {
        var level = rule.freshLevel() == null ? "" : ", acr_values=\"" + rule.freshLevel() + "\"";
        return Response.status(401)
                .header(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", max_age=\"%d\"%s"
                                .formatted(rule.sessions().fresh().toSeconds(), level))
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(Problem.of(Refusal.of(SignInRule.SIGNED_IN_JUST_NOW)))
                .build();
    }

    private static URI throughSigningIn(String back, ContainerRequestContext request) {
        var page = back;
        for (var parameter : request.getUriInfo().getPathParameters().entrySet()) {
            page = page.replace(
                    "{" + parameter.getKey() + "}", parameter.getValue().get(0));
        }
        return URI.create(SignInAgainPages.PATH + "?to=" + page);
    }
}
