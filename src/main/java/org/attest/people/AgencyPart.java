package org.attest.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.CaseView;
import org.attest.casefile.FullName;
import org.attest.pages.CasePart;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Part 2 of the form as the agency's settings have it: the same for every case, so it is read here and changed there. */
@ApplicationScoped
class AgencyPart implements CasePart {
    private final People people;
    private final Desk desk;

    AgencyPart(People people, Desk desk) {
        this.people = people;
        this.desk = desk;
    }

    /**
     * @param head of the agency today, and the official whom the draft names; null where none is in office
     * @param changers who may change it, by name
     * @param mayChange whether this person is one of them
     * @param seesStaff whether this person may look at the list of staff
     */
    @CheckedTemplate(basePath = "people")
    @Shows(Sensitivity.STAFF)
    record AgencyFactsPart(
            AgencyFacts facts,
            String address,
            String head,
            String title,
            List<String> changers,
            boolean mayChange,
            boolean seesStaff)
            implements TemplateInstance {}

    @Override
    public String id() {
        return "agency";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title() {
        return "Part 2: the agency";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        var today = desk.stamp().on();
        var facts = people.facts(today);
        return new AgencyFactsPart(
                facts,
                oneLine(facts.address()),
                oneLine(facts.head()),
                people.head(today)
                        .map(head -> head.asOfficial().titleAndDivision())
                        .orElse(null),
                people.all().stream()
                        .filter(person -> person.roles().contains(Role.ADMIN) && !person.isClosed(today))
                        .map(Person::fullName)
                        .toList(),
                roles.contains(Role.ADMIN),
                roles.contains(Role.CHIEF));
    }

    private static String oneLine(FullName name) {
        return name == null ? null : joined(" ", name.given(), name.middle(), name.family());
    }

    private static String oneLine(Address address) {
        return address == null
                ? null
                : joined(
                        ", ",
                        address.street(),
                        address.unit(),
                        address.city(),
                        joined(" ", address.state(), address.zip()),
                        address.province(),
                        address.postalCode(),
                        address.country());
    }

    private static String joined(String by, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(by));
    }
}
