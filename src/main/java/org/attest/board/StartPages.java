package org.attest.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.attest.audit.ManyLooks;
import org.attest.editions.Editions;
import org.attest.editions.Warning;
import org.attest.needtoknow.EmergencyBook;
import org.attest.pages.Place;
import org.attest.people.Myself;
import org.attest.people.Role;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Where a person begins: the piles of the desk, and the first cases of the pile that is this person's own work. Whoever
 * works in one other place alone begins there.
 */
@Path("/")
class StartPages {
    private static final int SHOWN = 12;
    private static final Set<String> ROLES_WITH_CASES = Set.of(Role.INTAKE, Role.CERTIFIER, Role.CHIEF);
    private static final Set<String> ASKS_AFTERWARDS = Set.of(Role.CHIEF, Role.AUDITOR);
    private static final Set<String> WARNED = Set.of(Role.ADMIN, Role.CERTIFIER, Role.CHIEF);
    private final Myself myself;
    private final Queue queue;
    private final Heaps heaps;
    private final SavedFilters saved;
    private final Desk desk;
    private final Visitor visitor;
    private final Editions editions;
    private final EmergencyBook openings;
    private final ManyLooks manyLooks;

    StartPages(
            Myself myself,
            Queue queue,
            Heaps heaps,
            SavedFilters saved,
            Desk desk,
            Visitor visitor,
            Editions editions,
            EmergencyBook openings,
            ManyLooks manyLooks) {
        this.myself = myself;
        this.queue = queue;
        this.heaps = heaps;
        this.saved = saved;
        this.desk = desk;
        this.visitor = visitor;
        this.editions = editions;
        this.openings = openings;
        this.manyLooks = manyLooks;
    }

    /**
     * @param first the pile whose cases are shown: the first of this person's that holds any
     * @param emergencies how many restricted cases were opened by others in the last seven days
     * @param many who opened very many cases in the last seven days
     * @param places where else this person works, for whom cases are not
     */
    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.STAFF)
    record StartPage(
            Myself.Me me,
            boolean seesCases,
            boolean seesNames,
            List<Heaps.Heap> heaps,
            Heaps.Heap first,
            List<SavedFilters.Kept> saved,
            List<Line> lines,
            List<Place> places,
            List<Warning> warnings,
            long emergencies,
            List<ManyLooks.Line> many,
            boolean seesLog)
            implements TemplateInstance {}

    @GET
    @Looks(Access.LIST)
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> start() {
        var places = visitor.places().stream()
                .filter(place -> !place.address().equals("/"))
                .toList();
        var warnings = WARNED.stream().anyMatch(visitor.roles()::contains)
                ? editions.warnings(desk.stamp().on())
                : List.<Warning>of();
        boolean asks = ASKS_AFTERWARDS.stream().anyMatch(visitor.roles()::contains);
        long emergencies = asks ? openings.lately() : 0;
        var many = asks ? manyLooks.lately() : List.<ManyLooks.Line>of();
        boolean seesLog = visitor.roles().contains(Role.AUDITOR);
        if (ROLES_WITH_CASES.stream().noneMatch(visitor.roles()::contains)) {
            if (places.size() == 1) {
                return Reply.goTo(places.get(0).address());
            }
            return RestResponse.ok(new StartPage(
                    myself.me(),
                    false,
                    false,
                    List.of(),
                    null,
                    List.of(),
                    List.of(),
                    places,
                    warnings,
                    emergencies,
                    many,
                    seesLog));
        }
        var piles = heaps.of(visitor.roles());
        var first = piles.stream().filter(heap -> heap.count() > 0).findFirst().orElse(piles.get(0));
        var asked = new Asked(first.pile(), null, null, null, null);
        var today = desk.stamp().on();
        return RestResponse.ok(new StartPage(
                myself.me(),
                true,
                desk.seesWholeCases(),
                piles,
                first,
                saved.mine(),
                queue.page(asked.filter(null, SHOWN)).items().stream()
                        .map(row -> Line.of(row, today))
                        .toList(),
                places,
                warnings,
                emergencies,
                many,
                seesLog));
    }
}
