package org.attest.intake;

import static org.attest.people.Role.CERTIFIER;
import static org.attest.people.Role.INTAKE;

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
    private final RequestSection request;
    private final CriminalActivitySection criminalActivity;
    private final HelpfulnessSection helpfulness;
    private final FamilySection family;
    private final TraffickingSection trafficking;
    private final VictimCooperationSection victimCooperation;

    SectionPages(
            Sections sections,
            VictimSection victim,
            RequestSection request,
            CriminalActivitySection criminalActivity,
            HelpfulnessSection helpfulness,
            FamilySection family,
            TraffickingSection trafficking,
            VictimCooperationSection victimCooperation) {
        this.sections = sections;
        this.victim = victim;
        this.request = request;
        this.criminalActivity = criminalActivity;
        this.helpfulness = helpfulness;
        this.family = family;
        this.trafficking = trafficking;
        this.victimCooperation = victimCooperation;
    }

    @POST
    @Path("/victim")
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> victim(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, victim);
    }

    @POST
    @Path("/request")
    @RolesAllowed({INTAKE, CERTIFIER})
    public RestResponse<TemplateInstance> request(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, request);
    }

    @POST
    @Path("/criminal-activity")
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> criminalActivity(
            @RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, criminalActivity);
    }

    @POST
    @Path("/helpfulness")
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> helpfulness(
            @RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, helpfulness);
    }

    @POST
    @Path("/family-members")
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> family(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, family);
    }

    @POST
    @Path("/trafficking")
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> trafficking(
            @RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, trafficking);
    }

    @POST
    @Path("/victim-cooperation")
    @RolesAllowed(CERTIFIER)
    public RestResponse<TemplateInstance> victimCooperation(
            @RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return sections.save(number, typed, victimCooperation);
    }
}
