package org.attest.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.MissingItem;
import org.attest.casefile.OfficialFacts;
import org.attest.forms.SupplementB;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.shared.Desk;

/**
 * The snapshot of a case as the form would show it now, before anybody decided who signs: with the head as official, on a
 * declaration with the assigned certifier as officer and the head as supervising official.
 */
@ApplicationScoped
public class Snapshots {
    private final People people;
    private final Desk desk;

    Snapshots(People people, Desk desk) {
        this.people = people;
        this.desk = desk;
    }

    public CaseSnapshot draft(CertificationCase kase) {
        var official = people.head(desk.stamp().on())
                .map(head -> head.asOfficial())
                .orElse(new OfficialFacts(null, null, null, null));
        if (kase.form().signatures() == 1) {
            return kase.snapshot(people.facts(desk.stamp().on()), official, null);
        }
        var officer = kase.assignment() == null
                ? new OfficialFacts(null, null, null, null)
                : people.find(kase.assignment().certifier())
                        .map(Person::asOfficial)
                        .orElse(new OfficialFacts(null, null, null, null));
        return kase.snapshot(people.facts(desk.stamp().on()), officer, official);
    }

    public List<MissingItem> missing(CertificationCase kase) {
        return SupplementB.missing(draft(kase));
    }
}
