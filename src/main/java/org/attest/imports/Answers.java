package org.attest.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.binding.Binding;
import org.attest.casefile.ImportNotice;
import org.attest.casefile.ImportNotice.Code;
import org.attest.casefile.PaperDay;
import org.attest.imports.FieldValues.Stored;
import org.attest.imports.PaperText.Change;

/** The filled fields of a paper in its own order, each with its meaning; empty fields say nothing. */
final class Answers {
    private static final Pattern SIGNATURE = Pattern.compile("(?i)\\bsignature\\b");
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("(?i)\\b(social security|SSN)\\b");
    /** More boxes than this in one item are a list to select from, not a choice. */
    private static final int MOST_CHOICES = 4;

    private static final int LONGEST_LABEL = 300;

    private final FieldValues values;
    private final SecondCopy secondCopy;
    private final boolean hasSecondCopy;
    private final List<Answer> all = new ArrayList<>();
    private final Set<ImportNotice> notices = new LinkedHashSet<>();
    private final Map<String, Integer> boxes = new HashMap<>();

    Answers(FieldValues values) {
        this.values = values;
        secondCopy = values.secondCopy();
        hasSecondCopy = secondCopy.state() == SecondCopy.State.READ && !secondCopy.isEmpty();
    }

    void add(Binding binding) {
        var stored = values.of(binding.field().name());
        switch (binding.field().type()) {
            case BARCODE, BUTTON -> {}
            case SIGNATURE -> unsigned(binding, stored);
            case CHECKBOX, RADIO -> box(binding, stored);
            case TEXT, DROPDOWN -> {
                if (SIGNATURE.matcher(binding.meaning()).find()) {
                    unsigned(binding, stored);
                } else if (SOCIAL_SECURITY.matcher(said(binding)).find()) {
                    if (!stored.text().isBlank()) {
                        notice(Code.SOCIAL_SECURITY_NUMBER_LEFT, binding);
                    }
                } else {
                    text(binding, stored);
                }
            }
        }
    }

    private static String said(Binding binding) {
        return binding.meaning() + " " + binding.field().tooltip();
    }

    private void unsigned(Binding binding, Stored stored) {
        if (!stored.text().isBlank()) {
            notice(Code.NOT_IMPORTED_SIGNATURE, binding);
        }
    }

    private void text(Binding binding, Stored stored) {
        var other = hasSecondCopy ? secondCopy.of(binding.field().name()) : null;
        var said = new PaperText(stored.text());
        boolean differs = other != null && !same(stored.text(), other) && !same(stored.raw(), other);
        if (said.text().isEmpty() && !differs) {
            return;
        }
        var second = differs ? new PaperText(other) : null;
        changed(said, binding);
        if (second != null) {
            changed(second, binding);
        }
        keep(binding, said.text(), second == null ? null : second.text(), false);
    }

    private void changed(PaperText text, Binding binding) {
        if (text.was(Change.CUT)) {
            notice(Code.TOO_LONG, binding);
        }
        if (text.was(Change.CLEANED)) {
            notice(Code.STRANGE_CHARACTERS, binding);
        }
    }

    /** A ticked box says the words beside it. */
    private void box(Binding binding, Stored stored) {
        boxes.merge(place(binding), 1, Integer::sum);
        var other = hasSecondCopy ? secondCopy.of(binding.field().name()) : null;
        boolean tickedThere = other != null
                && binding.field().onValues().stream().anyMatch(on -> on.strip().equals(other.strip()));
        boolean differs = other != null && tickedThere != stored.isTicked();
        if (!stored.isTicked() && !differs) {
            return;
        }
        var words = PaperText.label(binding.isBound() ? binding.meaning() : "ticked", LONGEST_LABEL);
        keep(binding, stored.isTicked() ? words : "", differs ? tickedThere ? words : "" : null, true);
    }

    private void keep(Binding binding, String value, String other, boolean isBox) {
        if (other != null) {
            notice(Code.SECOND_COPY_DIFFERS, binding);
        }
        if (!binding.isBound()) {
            notice(Code.MEANING_NOT_FOUND, binding);
            all.add(new Answer(
                    "", "", PaperText.label(binding.field().tooltip(), LONGEST_LABEL), value, other, isBox, false));
            return;
        }
        var label = !isBox ? binding.meaning() : binding.question().isBlank() ? "Box" : binding.question();
        all.add(new Answer(
                part(binding), binding.item(), PaperText.label(label, LONGEST_LABEL), value, other, isBox, true));
    }

    private static String part(Binding binding) {
        return binding.part().isEmpty() ? "" : "Part " + binding.part().toUpperCase(Locale.ROOT);
    }

    private static String place(Binding binding) {
        return part(binding) + " " + binding.item();
    }

    private void notice(Code code, Binding binding) {
        notices.add(ImportNotice.at(code, PaperText.label(part(binding), 20), PaperText.label(binding.item(), 20)));
    }

    /** Equal as people read it: line ends, blanks around it and the way a day is written do not matter. */
    private static boolean same(String one, String other) {
        var words = one.replaceAll("\\s+", " ").strip();
        var others = other.replaceAll("\\s+", " ").strip();
        if (words.equals(others)) {
            return true;
        }
        var day = PaperDay.read(words);
        return day.isPresent() && day.equals(PaperDay.read(others));
    }

    List<Answer> all() {
        return List.copyOf(all);
    }

    List<ImportNotice> notices() {
        if (secondCopy.state() == SecondCopy.State.UNREADABLE) {
            notices.add(ImportNotice.of(Code.SECOND_COPY_UNREADABLE));
        }
        if (secondCopy.state() == SecondCopy.State.READ && !hasSecondCopy && !all.isEmpty()) {
            notices.add(ImportNotice.of(Code.SECOND_COPY_EMPTY));
        }
        Map<String, Integer> ticked = new HashMap<>();
        for (var answer : all) {
            var place = answer.part() + " " + answer.item();
            if (answer.isBox()
                    && answer.isBound()
                    && !answer.value().isEmpty()
                    && boxes.getOrDefault(place, 0) <= MOST_CHOICES
                    && ticked.merge(place, 1, Integer::sum) == 2) {
                notices.add(ImportNotice.at(Code.TWO_ANSWERS, answer.part(), answer.item()));
            }
        }
        return List.copyOf(notices);
    }
}
