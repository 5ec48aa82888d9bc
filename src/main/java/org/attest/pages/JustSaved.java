package org.attest.pages;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Tells a browser without scripts, which is led back to the case, which part of it was saved. */
@Named("just")
@Shows(Sensitivity.PUBLIC)
@RequestScoped
public class JustSaved {
    private static final String PART = "saved";
    private final CurrentVertxRequest current;

    JustSaved(CurrentVertxRequest current) {
        this.current = current;
    }

    static String address(Object number, String part) {
        return "/cases/%s?%s=%s#%s".formatted(number, PART, part, part);
    }

    public boolean saved(String part) {
        var request = current.getCurrent();
        return request != null && part.equals(request.request().getParam(PART));
    }
}
