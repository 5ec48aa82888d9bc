package org.attest.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.AnnotatedElement;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.audit.AccessRow.Outcome;
import org.attest.casefile.CaseNumber;
import org.attest.people.SignedIn;
import org.attest.shared.Access;
import org.attest.shared.Looks;
import org.attest.shared.Problem;
import org.attest.shared.Refusal;
import org.attest.shared.Sight;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * No look without a trace: who asks for a change is written before it is made, and who was answered or refused before the
 * answer leaves. Where the log cannot be written there is no change and no answer.
 */
@ApplicationScoped
class AccessFilter {
    private static final Set<String> READS = Set.of("GET", "HEAD");
    /** After the agency is known, and before a problem becomes a page. */
    private static final int LAST = 6000;

    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final AccessLog log;
    private final CurrentIdentityAssociation identity;
    private final Sight sight;
    private final Clock clock;

    AccessFilter(AccessLog log, CurrentIdentityAssociation identity, Sight sight, Clock clock) {
        this.log = log;
        this.identity = identity;
        this.sight = sight;
        this.clock = clock;
    }

    @ServerRequestFilter(priority = LAST)
    public Uni<Void> before(ContainerRequestContext request, ResourceInfo route, RoutingContext http) {
        var me = me();
        var access = access(route);
        if (me == null || isRead(request, access)) {
            return Uni.createFrom().voidItem();
        }
        return written(row(me, access, Outcome.ASKED, request, route, http));
    }

    @ServerResponseFilter(priority = LAST)
    public Uni<Void> after(
            ContainerRequestContext request, ContainerResponseContext answer, ResourceInfo route, RoutingContext http) {
        var me = me();
        var access = access(route);
        var outcome = outcome(request, answer.getStatus(), access);
        if (me == null || outcome == null) {
            return Uni.createFrom().voidItem();
        }
        return written(row(me, access, outcome, request, route, http))
                .onFailure(Refusal.class)
                .invoke(refused -> withhold(answer, (Refusal) refused))
                .onFailure(Refusal.class)
                .recoverWithNull();
    }

    private static boolean isRead(ContainerRequestContext request, Access access) {
        return access == Access.NOTHING || access.isLook() || READS.contains(request.getMethod());
    }

    /** Null where nothing was shown and nothing refused that somebody else may see. */
    private static Outcome outcome(ContainerRequestContext request, int status, Access access) {
        if (status == 403 || status == 404 || status == 429) {
            return Outcome.DENIED;
        }
        return status < 400 && access != Access.NOTHING && isRead(request, access) ? Outcome.ANSWERED : null;
    }

    private Uni<Void> written(AccessRow row) {
        Uni<Void> writing = Uni.createFrom().item(() -> {
            log.keep(row);
            return null;
        });
        return BlockingOperationControl.isBlockingAllowed()
                ? writing
                : writing.runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static void withhold(ContainerResponseContext answer, Refusal refusal) {
        answer.setStatus(refusal.status());
        answer.getHeaders().clear();
        answer.setEntity(Problem.of(refusal), null, MediaType.valueOf(Problem.MEDIA_TYPE));
    }

    private SignedIn me() {
        return SignedIn.of(identity);
    }

    private AccessRow row(
            SignedIn me,
            Access access,
            Outcome outcome,
            ContainerRequestContext request,
            ResourceInfo route,
            RoutingContext http) {
        return new AccessRow(
                sight.agency() == null ? me.agency() : sight.agency(),
                clock.instant(),
                me,
                access,
                request.getMethod() + " " + template(route),
                outcome,
                sight.number() == null ? number(request) : sight.number(),
                about(request),
                sight.found(),
                http.request().remoteAddress() == null
                        ? null
                        : http.request().remoteAddress().hostAddress());
    }

    private static Access access(ResourceInfo route) {
        var said = isKnown(route) ? route.getResourceMethod().getAnnotation(Looks.class) : null;
        return said == null ? Access.NOTHING : said.value();
    }

    private static boolean isKnown(ResourceInfo route) {
        return route != null && route.getResourceMethod() != null;
    }

    /** Never the address itself, in which somebody may have typed anything. */
    private static String template(ResourceInfo route) {
        return isKnown(route)
                ? Stream.of(route.getResourceClass(), route.getResourceMethod())
                        .map(AccessFilter::path)
                        .collect(Collectors.joining())
                : "an address that is not there";
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null || path.value().equals("/") ? "" : (path.value().startsWith("/") ? "" : "/") + path.value();
    }

    private static String number(ContainerRequestContext request) {
        var typed = request.getUriInfo().getPathParameters().getFirst("number");
        return typed == null
                ? null
                : CaseNumber.whole(typed).map(CaseNumber::text).orElse(null);
    }

    private static UUID about(ContainerRequestContext request) {
        return request.getUriInfo().getPathParameters().values().stream()
                .flatMap(List::stream)
                .filter(value -> UUID_SHAPE.matcher(value).matches())
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }
}
