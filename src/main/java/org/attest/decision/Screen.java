package org.attest.decision;

import static org.attest.people.Role.CHIEF;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attest.audit.Timeline;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.casefile.CaseView.ConsultationView;
import org.attest.casefile.CaseView.CooperationView;
import org.attest.casefile.Cases;
import org.attest.casefile.FormKind;
import org.attest.casefile.MissingItem;
import org.attest.casefile.Move;
import org.attest.documents.Evidence;
import org.attest.pages.CasePart;
import org.attest.pages.Choice;
import org.attest.people.People;
import org.attest.people.Visitor;
import org.attest.shared.Actor;
import org.attest.shared.Authority;
import org.attest.shared.Desk;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Everything that the decider needs to see, gathered for one screen. */
@ApplicationScoped
class Screen {
    private static final Set<String> TOLD = Set.of("Returned", "Denied", "Reconsidered", "Approved", "Reopened");
    private final Cases cases;
    private final Snapshots snapshots;
    private final People people;
    private final Timeline timeline;
    private final Evidence evidence;
    private final Visitor visitor;
    private final Desk desk;
    private final List<CasePart> parts;

    Screen(
            Cases cases,
            Snapshots snapshots,
            People people,
            Timeline timeline,
            Evidence evidence,
            Visitor visitor,
            Desk desk,
            @All List<CasePart> parts) {
        this.cases = cases;
        this.snapshots = snapshots;
        this.people = people;
        this.timeline = timeline;
        this.evidence = evidence;
        this.visitor = visitor;
        this.desk = desk;
        this.parts = parts;
    }

    /** Why the one who looks may not decide. */
    enum Hindrance {
        STAGE,
        ROLE,
        AUTHORITY,
        FOUR_EYES,
        SECOND_LOOK
    }

    /** A record of cooperation, whether an answer on the form rests on it, and the paper that shows it, or null. */
    @Shows(Sensitivity.VICTIM)
    record Shown(CooperationView record, boolean reliedOn, Evidence.Link paper) {}

    /** An earlier decision. */
    @Shows(Sensitivity.VICTIM)
    record Earlier(
            Happened what,
            LocalDate on,
            String by,
            @Shows(Sensitivity.SEALED) String why) {}

    enum Happened {
        RETURNED,
        DENIED,
        RECONSIDERED,
        APPROVED,
        REOPENED
    }

    /**
     * @param acting whether the one who looks stands in for the head
     * @param asked the consultation of this round, or null
     * @param mustAnswer whether an approval needs words on the office's objection or silence
     * @param signers who else could sign
     * @param form the pictures of the form, or null where there are none
     */
    @Shows(Sensitivity.VICTIM)
    record Sight(
            CaseView kase,
            Hindrance hindrance,
            boolean acting,
            boolean headLockedOut,
            boolean declaration,
            List<Shown> cooperation,
            ConsultationView asked,
            boolean mustAnswer,
            List<MissingItem> missing,
            List<Earlier> history,
            List<Choice> signers,
            TemplateInstance form) {}

    private record Seen(CaseView kase, List<MissingItem> missing, boolean mustAnswer, UUID barred) {}

    Sight of(CaseNumber number) {
        var stamp = desk.stamp();
        var seen = cases.read(
                number,
                kase -> new Seen(
                        CaseView.whole(kase),
                        snapshots.missing(kase),
                        kase.needsAnswerToProsecutor(),
                        kase.barredFromDeciding()));
        var kase = seen.kase();
        var relied = reliedOn(kase);
        var papers = evidence.links(kase);
        return new Sight(
                kase,
                hindrance(kase, seen.barred(), stamp.by()),
                stamp.by().holds(Authority.SIGNER) && !stamp.by().holds(Authority.HEAD),
                people.head(stamp.on())
                        .filter(head -> isLockedOut(kase, head.id()))
                        .isPresent(),
                kase.form() == FormKind.I_914B,
                kase.cooperation().stream()
                        .filter(record -> !record.superseded())
                        .map(record -> new Shown(
                                record,
                                relied.contains(record.id()),
                                papers.get(record.entry().document())))
                        .toList(),
                kase.consultations().stream()
                        .filter(asked -> asked.round() == kase.round())
                        .reduce((first, second) -> second)
                        .orElse(null),
                seen.mustAnswer(),
                seen.missing(),
                history(number, stamp.at().getZone()),
                signers(kase, stamp.by().id(), stamp.on()),
                parts.stream()
                        .filter(part -> part.id().equals("form-preview") && part.isFor(kase))
                        .map(part -> part.show(kase, visitor.roles()))
                        .findFirst()
                        .orElse(null));
    }

    private Hindrance hindrance(CaseView kase, UUID barred, Actor me) {
        if (!kase.moves().contains(Move.APPROVE)) {
            return Hindrance.STAGE;
        }
        if (!visitor.roles().contains(CHIEF)) {
            return Hindrance.ROLE;
        }
        if (!me.mayDecide()) {
            return Hindrance.AUTHORITY;
        }
        if (kase.recommendation() != null
                && me.id().equals(kase.recommendation().by())) {
            return Hindrance.FOUR_EYES;
        }
        return me.id().equals(barred) ? Hindrance.SECOND_LOOK : null;
    }

    private static Set<UUID> reliedOn(CaseView kase) {
        var relied = new HashSet<UUID>();
        var help = kase.helpfulness();
        if (help != null) {
            for (var answer : new org.attest.casefile.Helpfulness.Answer[] {
                help.possessesInformation(), help.helpful(), help.refused()
            }) {
                relied.addAll(answer == null ? List.of() : answer.restsOn());
            }
        }
        if (kase.victimCooperation() != null) {
            relied.addAll(kase.victimCooperation().restsOn());
        }
        return relied;
    }

    private List<Earlier> history(CaseNumber number, ZoneId zone) {
        return timeline.of(number).stream()
                .filter(entry -> TOLD.contains(entry.type()))
                .map(entry -> new Earlier(
                        Happened.valueOf(entry.type().toUpperCase(java.util.Locale.ROOT)),
                        entry.at().atZone(zone).toLocalDate(),
                        entry.by(),
                        why(entry.content())))
                .toList();
    }

    private static String why(Map<String, Object> content) {
        if (content == null) {
            return null;
        }
        var said = content.get("reason") == null ? content.get("evidence") : content.get("reason");
        return said == null ? null : said.toString();
    }

    /** On a certification anybody else with authority to sign; a declaration is signed by those who worked and decided it. */
    private List<Choice> signers(CaseView kase, UUID me, LocalDate on) {
        if (kase.form().signatures() == 2) {
            return List.of();
        }
        return people.all().stream()
                .filter(person -> !person.id().equals(me) && !isLockedOut(kase, person.id()))
                .filter(person -> kase.recommendation() == null
                        || !person.id().equals(kase.recommendation().by()))
                .filter(person -> people.signer(person, on).authorized())
                .map(person -> new Choice(person.subject(), person.fullName()))
                .toList();
    }

    private static boolean isLockedOut(CaseView kase, UUID person) {
        return kase.lockOuts().stream().anyMatch(lock -> lock.person().equals(person));
    }
}
