package org.attest.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.attest.casefile.CaseView;
import org.attest.casefile.LockOut;
import org.attest.pages.CasePart;
import org.attest.pages.UsDate;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.people.Role;
import org.attest.shared.Authority;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Who works the case, who spoke on it, and who may see it and why. */
@ApplicationScoped
class PeoplePart implements CasePart {
    private final People people;
    private final Desk desk;

    PeoplePart(People people, Desk desk) {
        this.people = people;
        this.desk = desk;
    }

    /** Somebody who may see the whole case: by a role, and with what authority today (U-2). */
    @Shows(Sensitivity.CASE)
    record Seer(String name, boolean certifies, boolean decides, Set<Authority> authority) {}

    /** Somebody who may not, whatever the role. */
    @Shows(Sensitivity.CASE)
    record Barred(
            String name,
            String on,
            @Shows(Sensitivity.SEALED) String reason) {
        static Barred of(LockOut out) {
            return new Barred(out.name(), UsDate.write(out.lockedOn()), out.reason());
        }

        @Override
        public String toString() {
            return "Barred";
        }
    }

    @CheckedTemplate(basePath = "board")
    @Shows(Sensitivity.CASE)
    record PeoplePanel(CaseView kase, List<Seer> seers, List<Barred> barred) implements TemplateInstance {}

    @Override
    public String id() {
        return "people";
    }

    @Override
    public Side side() {
        return Side.PANEL;
    }

    @Override
    public int order() {
        return 150;
    }

    @Override
    public String title() {
        return "Who works it and who sees it";
    }

    @Override
    public TemplateInstance show(CaseView kase, Set<String> roles) {
        return new PeoplePanel(kase, seers(kase), barred(kase));
    }

    List<Barred> barred(CaseView kase) {
        return kase.lockOuts().stream().map(Barred::of).toList();
    }

    List<Seer> seers(CaseView kase) {
        var today = desk.stamp().on();
        var out = kase.lockOuts().stream().map(LockOut::person).toList();
        return people.all().stream()
                .filter(person -> !person.isClosed(today) && !out.contains(person.id()))
                .filter(person -> person.roles().contains(Role.CHIEF)
                        || person.roles().contains(Role.CERTIFIER) && isKeptTo(kase, person.id()))
                .map(person -> seer(person, today))
                .toList();
    }

    private static boolean isKeptTo(CaseView kase, UUID person) {
        return kase.restriction() == null
                || kase.restriction().people().stream()
                        .anyMatch(named -> named.person().equals(person))
                || kase.assignment() != null && kase.assignment().certifier().equals(person);
    }

    private Seer seer(Person person, LocalDate today) {
        return new Seer(
                person.fullName(),
                person.roles().contains(Role.CERTIFIER),
                person.roles().contains(Role.CHIEF),
                new TreeSet<>(people.authority(person.id(), today)));
    }
}
