package org.attest.people;

import io.quarkus.arc.All;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.pages.Place;
import org.attest.shared.AgencyScope;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Who looks at the page, for the head that every page has; nobody where nobody is signed in. */
@Named("visitor")
@RequestScoped
@Shows(Sensitivity.PUBLIC)
public class Visitor {
    private static final Map<String, String> WORDS = Map.of(
            Role.INTAKE, "records desk",
            Role.CERTIFIER, "certifier",
            Role.CHIEF, "decides",
            Role.LIAISON, "District Attorney's office",
            Role.AUDITOR, "auditor",
            Role.ADMIN, "administrator");

    private final CurrentIdentityAssociation identity;
    private final Demonstration demonstration;
    private final People people;
    private final AgencyScope scope;
    private final List<Place> places;
    private String agency;

    Visitor(
            CurrentIdentityAssociation identity,
            Demonstration demonstration,
            People people,
            AgencyScope scope,
            @All List<Place> places) {
        this.identity = identity;
        this.demonstration = demonstration;
        this.people = people;
        this.scope = scope;
        this.places = places;
    }

    private SignedIn me() {
        return SignedIn.of(identity);
    }

    public boolean demonstration() {
        return demonstration.isOn();
    }

    public boolean known() {
        return me() != null;
    }

    public String name() {
        return me().name();
    }

    /** Sets the drafts of two people in one browser apart; says nothing to anybody else. */
    public String key() {
        return known() ? me().person().toString() : "";
    }

    /** Empty where nobody is known, where the request was refused before its agency was entered, or where an answer is made that must not wait for the database. */
    public String agency() {
        if (!known() || scope.agency() == null || !BlockingOperationControl.isBlockingAllowed()) {
            return "";
        }
        if (agency == null) {
            agency = people.agency().name();
        }
        return agency;
    }

    public Set<String> roles() {
        return known() ? me().roles() : Set.of();
    }

    static String word(String role) {
        return WORDS.getOrDefault(role, role);
    }

    public List<String> roleWords() {
        return roles().stream().sorted().map(Visitor::word).toList();
    }

    public List<Place> places() {
        return places.stream()
                .filter(place -> place.roles().stream().anyMatch(roles()::contains))
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
    }
}
