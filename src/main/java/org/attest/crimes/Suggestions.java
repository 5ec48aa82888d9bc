package org.attest.crimes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CaseView;
import org.attest.casefile.QualifyingCrime;
import org.attest.clocks.Jurisdictions;
import org.attest.people.People;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What the table suggests for a case; nothing of it is ticked until a person ticks it. */
@ApplicationScoped
public class Suggestions {
    private final Offenses offenses;
    private final People people;
    private final Jurisdictions jurisdictions;

    Suggestions(Offenses offenses, People people, Jurisdictions jurisdictions) {
        this.offenses = offenses;
        this.people = people;
        this.jurisdictions = jurisdictions;
    }

    /** A crime that a row suggests, and whether the case has it already. */
    @Shows(Sensitivity.VICTIM)
    public record Choice(QualifyingCrime crime, boolean ticked) {}

    /** A row with its crimes; {@code row} carries its reason. */
    @Shows(Sensitivity.VICTIM)
    public record Suggestion(Offense row, List<Choice> choices) {}

    /** For the citations that the case has, where they would add a crime. */
    public List<Suggestion> of(CaseView kase) {
        return kase.criminalActivity() == null
                ? List.of()
                : kase.criminalActivity().citations().stream()
                        .flatMap(citation -> offenses.citedBy(citation, state()).stream())
                        .distinct()
                        .map(offense -> suggestion(offense, ticked(kase)))
                        .filter(found -> found.choices().stream().anyMatch(choice -> !choice.ticked()))
                        .toList();
    }

    List<Suggestion> found(CaseView kase, String typed) {
        return offenses.find(typed, state()).stream()
                .map(offense -> suggestion(offense, ticked(kase)))
                .toList();
    }

    private String state() {
        return jurisdictions.of(people.agency().jurisdiction()).state();
    }

    static Set<QualifyingCrime> ticked(CaseView kase) {
        return kase.criminalActivity() == null
                ? Set.of()
                : kase.criminalActivity().crimes();
    }

    private static Suggestion suggestion(Offense offense, Set<QualifyingCrime> ticked) {
        return new Suggestion(
                offense,
                offense.crimes().stream()
                        .map(crime -> new Choice(crime, ticked.contains(crime)))
                        .toList());
    }
}
