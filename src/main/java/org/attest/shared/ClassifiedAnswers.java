package org.attest.shared;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Whole answers: a page with a part, or a file, whose class is not for whoever asks is not sent. */
@Singleton
class ClassifiedAnswers {
    /** Before what makes pages of problems. */
    private static final int FIRST = 9_000;

    private final Onlooker onlooker;

    ClassifiedAnswers(Onlooker onlooker) {
        this.onlooker = onlooker;
    }

    @ServerResponseFilter(priority = FIRST)
    public void hold(ResourceInfo route, ContainerResponseContext answer) {
        if (!maySee(route, answer)) {
            answer.getHeaders().clear();
            answer.setStatus(500);
            answer.setEntity(
                    Problem.plain(
                            500, "Attest failed", "What was asked for is not shown. Tell your administrator the time"),
                    null,
                    MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }

    private boolean maySee(ResourceInfo route, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof TemplateInstance page) {
            return !(page instanceof Record whole) || onlooker.maySeeAllOf(whole);
        }
        if (isFile(answer) && route.getResourceMethod() != null) {
            var method = route.getResourceMethod();
            var sensitivity =
                    Optional.ofNullable(method.getAnnotation(Shows.class)).map(Shows::value);
            return onlooker.maySee(method.getDeclaringClass(), method.getName(), sensitivity.orElse(null));
        }
        return true;
    }

    private static boolean isFile(ContainerResponseContext answer) {
        var entity = answer.getEntity();
        return entity instanceof byte[] || entity instanceof StreamingOutput || entity instanceof String;
    }
}
