package org.attest.demo;

import static org.attest.casefile.QualifyingCrime.*;

import java.util.List;
import java.util.Set;
import org.attest.casefile.QualifyingCrime;

/** What may have happened, with the law of Massachusetts beside it and a story that names no real place. */
enum InventedCrime {
    BEATEN_AT_HOME(
            Set.of(DOMESTIC_VIOLENCE, FELONIOUS_ASSAULT),
            List.of("M.G.L. c. 265, s. 13M", "M.G.L. c. 265, s. 15A(b)"),
            "The victim was struck with a chair by a former partner in the apartment they had shared, and was held by the wrist when trying to leave.",
            "Bruised forearm and a broken wrist, treated in the emergency room; trouble sleeping since."),
    FOLLOWED(
            Set.of(STALKING, DOMESTIC_VIOLENCE),
            List.of("M.G.L. c. 265, s. 43", "M.G.L. c. 209A, s. 7"),
            "A former partner waited outside the victim's place of work on many evenings, followed the bus home and sent more than two hundred messages, against an order of the court.",
            "Anxiety for which the victim sees a counsellor; no physical injury."),
    ROBBED_AND_CUT(
            Set.of(FELONIOUS_ASSAULT),
            List.of("M.G.L. c. 265, s. 15A(b)", "M.G.L. c. 265, s. 17"),
            "Two strangers stopped the victim on the way home from a night shift, took a telephone and wages, and cut the victim's hand with a knife.",
            "Cut across the palm, nine stitches; reduced grip."),
    LOCKED_IN(
            Set.of(KIDNAPPING, FALSE_IMPRISONMENT, UNLAWFUL_CRIMINAL_RESTRAINT),
            List.of("M.G.L. c. 265, s. 26"),
            "The victim was kept in a locked room for two days by a relative of a landlord until a neighbour heard the knocking and called the police.",
            "Dehydration; fear of closed rooms."),
    THREATENED_FOR_MONEY(
            Set.of(EXTORTION, BLACKMAIL),
            List.of("M.G.L. c. 265, s. 25"),
            "The owner of a shop demanded weekly payments from the victim and threatened to burn the victim's food cart if they stopped.",
            "None physical; the victim gave up the trade for a year."),
    ASSAULTED(
            Set.of(SEXUAL_ASSAULT, ABUSIVE_SEXUAL_CONTACT),
            List.of("M.G.L. c. 265, s. 13H"),
            "A supervisor touched the victim against her will in a storeroom on several days and threatened to cut her hours.",
            "Depression under treatment; sexual assault nurse examination on file."),
    MADE_TO_WORK(
            Set.of(INVOLUNTARY_SERVITUDE, TRAFFICKING),
            List.of("M.G.L. c. 265, s. 51"),
            "The victim worked in a kitchen without pay for four months while the owner held the victim's papers and telephone.",
            "Burns on both forearms; exhaustion."),
    SHOT_AT(
            Set.of(ATTEMPT, MURDER, FELONIOUS_ASSAULT),
            List.of("M.G.L. c. 265, s. 16", "M.G.L. c. 265, s. 15E"),
            "A shot was fired at the victim's car after a quarrel at a parking lot; the victim was hit in the shoulder.",
            "Gunshot wound of the left shoulder, two operations.");

    private final Set<QualifyingCrime> crimes;
    private final List<String> citations;
    private final String story;
    private final String injuries;

    InventedCrime(Set<QualifyingCrime> crimes, List<String> citations, String story, String injuries) {
        this.crimes = crimes;
        this.citations = citations;
        this.story = story;
        this.injuries = injuries;
    }

    static InventedCrime of(int index) {
        return values()[index % values().length];
    }

    Set<QualifyingCrime> crimes() {
        return crimes;
    }

    List<String> citations() {
        return citations;
    }

    String story() {
        return story;
    }

    String injuries() {
        return injuries;
    }
}
