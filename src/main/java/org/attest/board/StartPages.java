package org.attest.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.Stage;
import org.attest.editions.Editions;
import org.attest.editions.Warning;
import org.attest.pages.UsDate;
import org.attest.people.Myself;
import org.attest.people.Role;
import org.attest.shared.Desk;

/** Where a person begins: who one is here, and the open cases that are due first. */
@Path("/")
class StartPages {
    private static final int SHOWN = 12;
    private static final String OPEN =
            Arrays.stream(Stage.values()).filter(Stage::isOpen).map(Enum::name).collect(Collectors.joining(","));

    private static final Set<String> ROLES_WITH_CASES = Set.of(Role.INTAKE, Role.CERTIFIER, Role.CHIEF);
    private static final Set<String> WARNED = Set.of(Role.ADMIN, Role.CERTIFIER, Role.CHIEF);
    private final Myself myself;
    private final Queue queue;
    private final Desk desk;
    private final SecurityIdentity identity;
    private final Editions editions;

    StartPages(Myself myself, Queue queue, Desk desk, SecurityIdentity identity, Editions editions) {
        this.myself = myself;
        this.queue = queue;
        this.desk = desk;
        this.identity = identity;
        this.editions = editions;
    }

    /** One case in the words of the page; what is not known is null. */
    record Line(
            String number, Stage stage, String received, String due, boolean overdue, String certifier, String victim) {
        static Line of(Queue.Row row) {
            return new Line(
                    row.number(),
                    row.stage(),
                    UsDate.write(row.receivedOn()),
                    row.dueOn() == null ? null : UsDate.write(row.dueOn()),
                    row.overdue(),
                    row.assignedTo(),
                    row.victim());
        }
    }

    @CheckedTemplate(basePath = "board")
    record StartPage(Myself.Me me, boolean seesCases, boolean seesNames, List<Line> cases, List<Warning> warnings)
            implements TemplateInstance {}

    @GET
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance start() {
        boolean seesCases = ROLES_WITH_CASES.stream().anyMatch(identity::hasRole);
        Stream<Queue.Row> rows = seesCases
                ? queue.page(new Queue.Filter(OPEN, null, null, null, "due", null, SHOWN)).items().stream()
                : Stream.empty();
        return new StartPage(
                myself.me(),
                seesCases,
                desk.seesWholeCases(),
                rows.map(Line::of).toList(),
                WARNED.stream().anyMatch(identity::hasRole)
                        ? editions.warnings(desk.stamp().on())
                        : List.of());
    }
}
