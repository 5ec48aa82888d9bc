package org.attest.board;

import static org.attest.people.Role.*;

import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.pages.CasePart;
import org.attest.pages.UsDate;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;

/** The page of one case: its head, the parts that the features contribute in the order of the form, and a panel. */
@Path("/cases/{number}")
class CasePages {
    private final CaseReplies replies;
    private final Visitor visitor;
    private final Desk desk;
    private final CompletenessPart completeness;
    private final List<CasePart> parts;

    CasePages(
            CaseReplies replies, Visitor visitor, Desk desk, CompletenessPart completeness, @All List<CasePart> parts) {
        this.replies = replies;
        this.visitor = visitor;
        this.desk = desk;
        this.completeness = completeness;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(CasePart::order)).toList();
    }

    /** What stands at the top: whose case, what stage, what is due when and why. */
    @Shows(Sensitivity.CASE)
    record Head(
            CaseView kase,
            @Shows(Sensitivity.VICTIM) String victim,
            String due,
            DaysLeft left,
            String received,
            Next next) {
        static Head of(CaseView kase, LocalDate today, Next next) {
            var name = kase.victim() == null ? null : kase.victim().name();
            var due = kase.due() == null ? null : kase.due().on();
            return new Head(
                    kase,
                    name == null ? null : name.given() == null ? name.family() : name.family() + ", " + name.given(),
                    due == null ? null : UsDate.write(due),
                    DaysLeft.until(due, kase.stage().isOpen(), today),
                    UsDate.write(kase.request().receivedOn()),
                    next);
        }
    }

    /** A part with what it shows. */
    @Shows(Sensitivity.CASE)
    record Shown(String id, String title, TemplateInstance content) {}

    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record CasePage(Head head, List<Shown> parts, List<Shown> panel) implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@RestPath CaseNumber number) {
        var kase = replies.view(number);
        var stamp = desk.stamp();
        int missing = completeness.isFor(kase) ? completeness.missing(kase).size() : 0;
        var next = Next.of(kase, visitor.roles(), stamp.by(), missing);
        return new CasePage(
                Head.of(kase, stamp.on(), next), shown(kase, CasePart.Side.FORM), shown(kase, CasePart.Side.PANEL));
    }

    private List<Shown> shown(CaseView kase, CasePart.Side side) {
        return parts.stream()
                .filter(part -> part.side() == side && part.isFor(kase))
                .map(part -> new Shown(part.id(), part.title(), part.show(kase, visitor.roles())))
                .toList();
    }
}
