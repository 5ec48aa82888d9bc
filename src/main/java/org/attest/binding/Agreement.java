package org.attest.binding;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a tooltip and a printed label name the same thing; the rest of the tooltip must be printed in the item too. */
final class Agreement {
    private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Set<String> ASKING =
            Set.of("enter", "select", "your", "you", "the", "in", "a", "of", "please", "digit");

    private static final Pattern SENTENCE_END = Pattern.compile("[.:?!]\\s+");

    private final Tooltip tooltip;
    private final Wording name;
    private final Wording question;
    private final Wording whole;
    private final Wording prose;
    private final List<Wording> blanks;

    /** The prose is what the item prints beside the labels of its choices; blanks are what the tooltips call its gaps. */
    Agreement(Tooltip tooltip, Wording prose, List<Wording> blanks) {
        this.tooltip = tooltip;
        this.name = Wording.of(tooltip.name());
        this.question = Wording.of(tooltip.question());
        this.whole = Wording.of(tooltip.whole());
        this.prose = prose;
        this.blanks = blanks;
    }

    boolean with(PrintedLabel printed) {
        return with(printed, printed.plain()) || with(printed, printed.text());
    }

    private boolean with(PrintedLabel printed, String text) {
        Wording label = Wording.of(withoutVerb(text));
        if (label.isEmpty() || name.isEmpty()) {
            return false;
        }
        return switch (printed.place()) {
            case RIGHT -> named(label) && isPrinted(question);
            case ROW_OF_CHOICES ->
                label.words().size() > 1
                        && name.before(Wording.of("number")) != null
                        && name.before(Wording.of("number")).sameAs(label);
            case LAST_CHOICE -> !tooltip.isChoice() && name.sameAs(label) && isPrinted(question);
            case LEFT, ABOVE -> asked(label);
            case HEADING -> name.sameAs(label);
            case NONE -> false;
        };
    }

    /** A choice: its name opens the label, and what the tooltip adds is printed in the item. */
    private boolean named(Wording label) {
        if (name.nearly(label)) {
            return true;
        }
        Wording more = name.after(label);
        return more != null && isPrinted(withoutBlanks(more));
    }

    private boolean asked(Wording label) {
        Wording plain = Wording.of(withoutVerb(tooltip.whole()));
        if (plain.nearly(label) || whole.nearly(label)) {
            return true;
        }
        if (name.nearly(label)) {
            return isPrinted(question);
        }
        if (tooltip.asks() && question.nearly(label)) {
            return label.words().containsAll(name.words());
        }
        return lastSentenceIs(label);
    }

    /** As in "Height. Feet": the label is the last sentence, and what leads up to it is printed in the item. */
    private boolean lastSentenceIs(Wording label) {
        Matcher end = SENTENCE_END.matcher(tooltip.whole());
        while (end.find()) {
            if (Wording.of(tooltip.whole().substring(end.end())).sameAs(label)) {
                return isPrinted(Wording.of(tooltip.whole().substring(0, end.start())));
            }
        }
        return false;
    }

    /** One cell in a run of single characters: the tooltip counts it as it stands, and the label of the run is in its question. */
    boolean withCell(int place, PrintedLabel ofRun) {
        if (place >= PLACES.size() || !name.words().equals(List.of(PLACES.get(place), "digit"))) {
            return false;
        }
        Wording label = Wording.of(ofRun.text());
        return label.hasWords()
                && question.words().containsAll(label.words())
                && question.words().stream()
                        .allMatch(w -> ASKING.contains(w) || label.words().contains(w));
    }

    private boolean isPrinted(Wording words) {
        return words.isEmpty() || prose.contains(words) || words.words().size() > 6 && prose.containsNearly(words);
    }

    private Wording withoutBlanks(Wording words) {
        Wording rest = words;
        for (Wording blank : blanks) {
            rest = rest.without(blank);
        }
        return rest;
    }

    static String withoutVerb(String text) {
        return text.strip().replaceFirst("^(?:Enter|Select|Provide|List|Describe|Type or print)\\b\\.?\\s*", "");
    }
}
