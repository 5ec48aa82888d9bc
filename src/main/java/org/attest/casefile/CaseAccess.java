package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;
import static org.attest.shared.Rules.given;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.Stamp;

/** The moves that say who works a case, who may not see it, and to whom it is kept. */
@MappedSuperclass
abstract class CaseAccess extends CasePapers {
    /** @param why the recorded reason for this choice: the routing's own, or a person's note */
    public CaseEvent.Assigned assignTo(Candidate certifier, String why, Stamp stamp) {
        rules(ASSIGN, stamp)
                .must(certifier != null && certifier.designated(), CERTIFIER_DESIGNATED, "certifier")
                .must(certifier == null || !isLockedOut(certifier.id()), CERTIFIER_NOT_LOCKED_OUT, "certifier")
                .must(given(why), OVERRIDE_EXPLAINED, "note")
                .hold();
        assignedTo = certifier.id();
        assignment = new Assignment(certifier.id(), certifier.name(), why, stamp.on());
        return happened(ASSIGN, new CaseEvent.Assigned(number(), assignment, stamp));
    }

    /** Locks a person out, whatever their role; the case loses its certifier where that is the one. */
    public CaseEvent.LockedOut lockOut(UUID person, String name, String reason, Stamp stamp) {
        rules(LOCK_OUT, stamp)
                .must(given(reason), LOCK_OUT_EXPLAINED, "reason")
                .must(!isLockedOut(person), LOCKED_OUT_ONCE, "person")
                .hold();
        needToKnow().lockOut(new LockOut(person, name, reason, stamp.by().id(), stamp.on()));
        if (person.equals(assignedTo)) {
            assignedTo = null;
            assignment = null;
        }
        return happened(LOCK_OUT, new CaseEvent.LockedOut(number(), person, name, reason, stamp));
    }

    /** Lets a person in again whose lock-out was a mistake or whose conflict is over: the head's act. */
    public CaseEvent.LetIn liftLockOut(UUID person, String reason, Stamp stamp) {
        rules(LIFT_LOCK_OUT, stamp)
                .must(stamp.by().mayDecide(), DECIDER_HAS_AUTHORITY)
                .must(given(reason), LIFTING_EXPLAINED, "reason")
                .must(isLockedOut(person), LOCKED_OUT_NOW, "person")
                .hold();
        return happened(
                LIFT_LOCK_OUT, new CaseEvent.LetIn(number(), needToKnow().liftLockOut(person), reason, stamp));
    }

    /** Keeps the case to these people, and to whoever says so; an earlier list is replaced. */
    public CaseEvent.Restricted restrict(Set<Restriction.Named> people, String reason, Stamp stamp) {
        rules(RESTRICT, stamp)
                .must(given(reason), RESTRICTION_EXPLAINED, "reason")
                .must(people.stream().noneMatch(named -> isLockedOut(named.person())), NAMED_NOT_LOCKED_OUT, "people")
                .hold();
        var named = Stream.concat(
                        people.stream(),
                        Stream.of(new Restriction.Named(
                                stamp.by().id(), stamp.by().name())))
                .collect(Collectors.toSet());
        var restriction = new Restriction(named, reason, stamp.by().name(), stamp.on());
        needToKnow().restrict(restriction);
        return happened(RESTRICT, new CaseEvent.Restricted(number(), restriction, stamp));
    }

    /** Whoever has to do with cases sees it again, those locked out excepted: the head's act. */
    public CaseEvent.Unrestricted liftRestriction(String reason, Stamp stamp) {
        rules(LIFT_RESTRICTION, stamp)
                .must(stamp.by().mayDecide(), DECIDER_HAS_AUTHORITY)
                .must(given(reason), LIFTING_EXPLAINED, "reason")
                .must(needToKnow().restriction() != null, RESTRICTED_NOW)
                .hold();
        needToKnow().restrict(null);
        return happened(LIFT_RESTRICTION, new CaseEvent.Unrestricted(number(), reason, stamp));
    }

    /**
     * Opens a restricted case to somebody it is not kept to, until a time.
     *
     * @param words what happened, kept with the event for the head
     */
    public CaseEvent.OpenedInEmergency openInEmergency(
            EmergencyOpening.Cause cause, String words, Instant until, Stamp stamp) {
        rules(OPEN_IN_EMERGENCY, stamp)
                .must(!needToKnow().isKeptTo(stamp.by().id(), assignedTo), EMERGENCY_NEEDED, "number")
                .must(cause != null, EMERGENCY_CAUSE_CHOSEN, "cause")
                .must(given(words), EMERGENCY_EXPLAINED, "words")
                .hold();
        needToKnow().opened(new EmergencyOpening(stamp.by().id(), stamp.by().name(), cause, until));
        return happened(OPEN_IN_EMERGENCY, new CaseEvent.OpenedInEmergency(number(), cause, until, words, stamp));
    }
}
