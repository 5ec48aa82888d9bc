package org.attest.pages;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A page takes what forms send; a body of any other kind is for the programs' routes. */
class FormsOnly {
    private static final int AFTER_THE_AGENCY_IS_KNOWN = Priorities.USER + 1000;

    @ServerRequestFilter(priority = AFTER_THE_AGENCY_IS_KNOWN)
    public void refuseOthers(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var type = request.getHeaderString("Content-Type");
        if (type != null && !path.startsWith("/api/") && !path.startsWith("/demonstration/") && !isForm(type)) {
            throw new NotSupportedException();
        }
    }

    private static boolean isForm(String type) {
        return type.regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33)
                || type.regionMatches(true, 0, "multipart/form-data", 0, 19);
    }
}
