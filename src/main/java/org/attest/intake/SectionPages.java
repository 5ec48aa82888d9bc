package org.attest.intake;

import static org.attest.people.Role.CERTIFIER;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import org.attest.casefile.CaseNumber;
import org.attest.pages.Sections;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes the parts of a case's page as one goes. */
@Path("/cases/{number}")
class SectionPages {
    private final Sections sections;
    private final VictimSection victim;

    SectionPages(Sections sections, VictimSection victim) {
        this.sections = sections;
        this.victim = victim;
    }

    @POST
    @Path("/victim")
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> victim(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, victim);
    }
}
