package org.attest.needtoknow;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.EmergencyOpening.Cause;
import org.attest.casefile.Restriction;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.shared.Desk;
import org.attest.shared.EdgeRule;
import org.attest.shared.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is kept from a case and who is let in: the same acts for the API and for the pages. */
@ApplicationScoped
class Keeping {
    private final Cases cases;
    private final CaseReplies replies;
    private final People people;
    private final Desk desk;
    private final Duration emergency;

    Keeping(
            Cases cases,
            CaseReplies replies,
            People people,
            Desk desk,
            @ConfigProperty(name = "attest.emergency.open-for") Duration emergency) {
        this.cases = cases;
        this.replies = replies;
        this.people = people;
        this.desk = desk;
        this.emergency = emergency;
    }

    /** @param names sign-in names; whoever restricts is named without being listed */
    RestResponse<CaseView> restrict(CaseNumber number, String ifMatch, List<String> names, String reason) {
        var named = names.stream()
                .map(this::known)
                .map(person -> new Restriction.Named(person.id(), person.fullName()))
                .collect(Collectors.toSet());
        return replies.after(number, ifMatch, (kase, stamp) -> kase.restrict(named, reason, stamp));
    }

    RestResponse<CaseView> liftRestriction(CaseNumber number, String ifMatch, String reason) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.liftRestriction(reason, stamp));
    }

    /** @param name sign-in name, also of somebody who has left */
    RestResponse<CaseView> liftLockOut(CaseNumber number, String ifMatch, String name, String reason) {
        UUID person = known(name).id();
        return replies.after(number, ifMatch, (kase, stamp) -> kase.liftLockOut(person, reason, stamp));
    }

    CaseEvent.OpenedInEmergency open(CaseNumber number, Cause cause, String words) {
        var stamp = desk.stamp();
        var until = stamp.at().toInstant().plus(emergency);
        return cases.openInEmergency(number, kase -> kase.openInEmergency(cause, words, until, stamp));
    }

    long emergencyMinutes() {
        return emergency.toMinutes();
    }

    private Person known(String name) {
        return people.named(name == null ? "" : name).orElseThrow(() -> Refusal.of(EdgeRule.PERSON_KNOWN));
    }
}
