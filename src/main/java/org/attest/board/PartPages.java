package org.attest.board;

import static org.attest.people.Role.CERTIFIER;
import static org.attest.people.Role.INTAKE;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.pages.CasePart;
import org.attest.pages.CaseSection;
import org.attest.pages.Sections;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.EdgeRule;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes the parts of a case's page as one goes, whichever feature they belong to. */
@Path("/cases/{number}/parts/{part}")
class PartPages {
    private final Sections sections;
    private final Visitor visitor;
    private final List<CasePart> parts;

    PartPages(Sections sections, Visitor visitor, @All List<CasePart> parts) {
        this.sections = sections;
        this.visitor = visitor;
        this.parts = parts;
    }

    /** Each part names who writes it: the records desk the request and nothing else. */
    @POST
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER})
    public RestResponse<TemplateInstance> save(
            @RestPath CaseNumber number, @RestPath String part, MultivaluedMap<String, String> typed) {
        var section = parts.stream()
                .filter(known -> known.id().equals(part) && known instanceof CaseSection<?>)
                .map(known -> (CaseSection<?>) known)
                .findFirst()
                .orElseThrow(() -> Refusal.of(EdgeRule.NO_SUCH_PAPER));
        if (section.writers().stream().noneMatch(visitor.roles()::contains)) {
            throw new ForbiddenException();
        }
        return sections.save(number, typed, section);
    }
}
