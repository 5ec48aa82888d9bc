package org.attest.imports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.casefile.Address;
import org.attest.casefile.Claims;
import org.attest.casefile.FullName;

/** The answers of one part, found by their printed words and not by their numbers, so that another edition can be read too. */
final class Stated {
    private static final Pattern FAMILY = Pattern.compile("(?i)\\bfamily name\\b");
    private static final Pattern GIVEN = Pattern.compile("(?i)\\bgiven name\\b");
    private static final Pattern MIDDLE = Pattern.compile("(?i)\\bmiddle name\\b");

    private final List<Answer> answers;

    private Stated(Stream<Answer> answers) {
        this.answers = answers.filter(Answer::isBound).toList();
    }

    static Stated in(List<Answer> answers, String part) {
        return new Stated(answers.stream().filter(a -> a.part().equals(part)));
    }

    /** What is written beside these words and neither disputed by the second copy nor deliberately empty. */
    Optional<Answer> text(String words) {
        var pattern = Pattern.compile("(?i)\\b" + words);
        return text(pattern);
    }

    private Optional<Answer> text(Pattern words) {
        return answers.stream()
                .filter(a -> !a.isBox() && words.matcher(a.label()).find())
                .filter(a -> !Claims.isDeliberatelyEmpty(a.value()))
                .findFirst();
    }

    /** Whether a box is ticked whose words begin so. */
    boolean isTicked(String words) {
        return answers.stream()
                .anyMatch(a ->
                        a.isBox() && a.value().toLowerCase(Locale.ROOT).startsWith(words.toLowerCase(Locale.ROOT)));
    }

    List<Answer> ticked() {
        return answers.stream().filter(a -> a.isBox() && !a.value().isEmpty()).toList();
    }

    /** The names in this part, in the order of their items; one without a family name is none. */
    List<FullName> names(Fit fit) {
        return answers.stream()
                .filter(a -> FAMILY.matcher(a.label()).find())
                .sorted(Comparator.comparingInt(Stated::number).thenComparing(Stated::letter))
                .map(family -> name(family, fit))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Given and middle name stand in the two boxes after the family name's: 2.a, 2.b and 2.c, or 2.d, 2.e and 2.f. */
    private Optional<FullName> name(Answer family, Fit fit) {
        return said(family)
                .flatMap(a -> fit.text(a, 80))
                .map(name -> new FullName(
                        name,
                        after(family, 1, GIVEN).flatMap(a -> fit.text(a, 80)).orElse(null),
                        after(family, 2, MIDDLE).flatMap(a -> fit.text(a, 80)).orElse(null)));
    }

    private Optional<Answer> after(Answer family, int boxes, Pattern words) {
        return answers.stream()
                .filter(a -> number(a) == number(family) && letter(a) == letter(family) + boxes)
                .filter(a -> words.matcher(a.label()).find())
                .findFirst()
                .flatMap(Stated::said);
    }

    private static Optional<Answer> said(Answer answer) {
        return Optional.of(answer).filter(a -> !a.isBox() && !Claims.isDeliberatelyEmpty(a.value()));
    }

    private static int number(Answer answer) {
        var digits = answer.item().replaceFirst("\\..*", "");
        return digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : 999;
    }

    private static char letter(Answer answer) {
        return answer.item().isEmpty()
                ? ' '
                : answer.item().charAt(answer.item().length() - 1);
    }

    /** The address on this part as one writes it on an envelope. */
    Optional<String> address(Fit fit) {
        var street = one("Street Number", fit);
        if (street.isEmpty()) {
            return Optional.empty();
        }
        var unit = one("Apartment, Suite|Apt", fit)
                .map(number -> Stream.of(Address.UnitKind.values())
                                .map(Enum::name)
                                .filter(kind -> isTicked(kind))
                                .findFirst()
                                .map(kind -> kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT) + ". ")
                                .orElse("")
                        + number);
        var town = Stream.of(one("City or Town", fit), one("State\\b", fit), one("ZIP Code", fit))
                .flatMap(Optional::stream)
                .toList();
        var abroad = Stream.of(one("Province", fit), one("Postal Code", fit), one("Country", fit))
                .flatMap(Optional::stream)
                .toList();
        return Optional.of(Stream.of(
                        street.stream().toList(),
                        unit.stream().toList(),
                        List.of(String.join(" ", town)),
                        List.of(String.join(" ", abroad)))
                .flatMap(List::stream)
                .filter(line -> !line.isBlank())
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow());
    }

    private Optional<String> one(String words, Fit fit) {
        return text(words).flatMap(a -> fit.text(a, 100));
    }
}
