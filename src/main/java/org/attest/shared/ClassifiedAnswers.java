package org.attest.shared;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Files: one whose class is not for whoever asks is not sent. */
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
        if (!isFile(answer) || route.getResourceMethod() == null) {
            return true;
        }
        var method = route.getResourceMethod();
        var sensitivity = Optional.ofNullable(method.getAnnotation(Shows.class)).map(Shows::value);
        return onlooker.maySee(method.getDeclaringClass(), method.getName(), sensitivity.orElse(null));
    }

    private static boolean isFile(ContainerResponseContext answer) {
        var entity = answer.getEntity();
        return (entity instanceof byte[] || entity instanceof StreamingOutput || entity instanceof String)
                && !isPage(answer.getMediaType());
    }

    /** Pages are text already when they come here, and each of their parts was looked at on the way. */
    private static boolean isPage(MediaType type) {
        return type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type);
    }
}
