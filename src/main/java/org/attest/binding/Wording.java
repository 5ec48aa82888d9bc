package org.attest.binding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words brought to one form, so that a tooltip made for a screen reader ("U S C I S", "I-1 30", "Suite") and the print
 * ("USCIS", "I-130", "Ste.") compare equal. Two wordings are equal when their letters are, however they are spaced.
 */
final class Wording {
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "apt",
            "apartment",
            "ste",
            "suite",
            "flr",
            "floor",
            "tel",
            "telephone",
            "dept",
            "department",
            "approx",
            "approximately");
    private static final Set<String> JOINTS = Set.of("or", "and", "through");
    /** A difference in one of these is a difference in meaning, however long the sentence. */
    private static final Set<String> DECISIVE = Set.of(
            "no", "not", "never", "none", "nor", "without", "except", "only", "other", "first", "second", "third",
            "family", "given", "middle", "from", "to", "start", "end");

    private static final Pattern OPTIONAL =
            Pattern.compile("\\(?\\b(if any|if applicable|if known)\\b\\)?|\\(\\s*mm\\s*/\\s*dd\\s*/\\s*yyyy\\s*\\)");
    private static final Pattern NOT_APPLICABLE = Pattern.compile("\\bn\\s?/\\s?a\\b");
    private static final Pattern CFR =
            Pattern.compile("\\bcode of federal regulations\\b(\\s*\\(\\s*c\\s*f\\s*r\\s*\\))?");
    private static final int SHORTEST_SENTENCE = 6;

    private final List<String> words;
    private final String letters;

    private Wording(List<String> words) {
        this.words = List.copyOf(words);
        this.letters = String.join("", words);
    }

    static Wording of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        plain = NOT_APPLICABLE.matcher(plain).replaceAll("not applicable");
        plain = OPTIONAL.matcher(plain).replaceAll(" ");
        plain = CFR.matcher(plain).replaceAll("cfr");
        plain = plain.replaceAll("['\u2019\u02bc]", "");
        List<String> words = new ArrayList<>();
        boolean joinable = false;
        for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
            if (word.isEmpty() || JOINTS.contains(word)) {
                continue;
            }
            boolean piece = word.length() == 1 || Character.isDigit(word.charAt(0));
            if (piece && joinable) {
                words.set(words.size() - 1, words.get(words.size() - 1) + word);
            } else {
                words.add(SHORT_FORMS.getOrDefault(word, word));
            }
            joinable = piece;
        }
        return new Wording(words);
    }

    List<String> words() {
        return words;
    }

    String letters() {
        return letters;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Has a word to go by, not just an arrow, a comma or the "A-" before an A-Number. */
    boolean hasWords() {
        return words.stream().anyMatch(w -> w.length() > 1);
    }

    boolean sameAs(Wording other) {
        return !isEmpty() && letters.equals(other.letters);
    }

    boolean startsWith(Wording start) {
        return after(start) != null;
    }

    /** What follows the start, or null where this does not start so; a word is never cut in two. */
    Wording after(Wording start) {
        int at = wordAt(start.letters.length());
        return at >= 0 && letters.startsWith(start.letters) ? new Wording(words.subList(at, words.size())) : null;
    }

    /** What comes before the end, or null where this does not end so. */
    Wording before(Wording end) {
        int at = wordAt(letters.length() - end.letters.length());
        return at >= 0 && letters.endsWith(end.letters) ? new Wording(words.subList(0, at)) : null;
    }

    /** This without the first occurrence of a part, whole words only. */
    Wording without(Wording part) {
        int from = letters.indexOf(part.letters);
        int first = from < 0 ? -1 : wordAt(from);
        int next = from < 0 ? -1 : wordAt(from + part.letters.length());
        if (part.isEmpty() || first < 0 || next < 0) {
            return this;
        }
        List<String> rest = new ArrayList<>(words.subList(0, first));
        rest.addAll(words.subList(next, words.size()));
        return new Wording(rest);
    }

    /** Contains these words one after the other, none cut in two. */
    boolean holds(Wording part) {
        for (int from = 0; !part.isEmpty() && from <= words.size(); from++) {
            var rest = new Wording(words.subList(from, words.size()));
            if (rest.startsWith(part)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(Wording part) {
        return letters.contains(part.letters);
    }

    /** Contains a sentence but for a word or so that decides nothing. */
    boolean containsNearly(Wording part) {
        int length = part.words.size();
        for (int from = 0; from < words.size(); from++) {
            if (!words.get(from).equals(part.words.get(0))) {
                continue;
            }
            for (int more = -2; more <= 2; more++) {
                int to = from + length + more;
                if (to > from && to <= words.size() && new Wording(words.subList(from, to)).nearly(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands between a lead and a follow-up, or null where they do not occur in that order. */
    Wording between(Wording lead, Wording followUp) {
        int from = letters.indexOf(lead.letters);
        int to = from < 0 ? -1 : letters.indexOf(followUp.letters, from + lead.letters.length());
        int first = from < 0 ? -1 : wordAt(from + lead.letters.length());
        int next = to < 0 ? -1 : wordAt(to);
        return first < 0 || next < 0 ? null : new Wording(words.subList(first, next));
    }

    Wording first(int count) {
        return new Wording(words.subList(0, Math.min(count, words.size())));
    }

    Wording last(int count) {
        return new Wording(words.subList(Math.max(0, words.size() - count), words.size()));
    }

    /** The same sentence but for a word or so that decides nothing; short labels must be the same. */
    boolean nearly(Wording other) {
        if (sameAs(other)) {
            return true;
        }
        int longest = Math.max(words.size(), other.words.size());
        if (Math.min(words.size(), other.words.size()) < SHORTEST_SENTENCE) {
            return false;
        }
        List<String> differing = differences(other);
        return differing.size() <= Math.max(1, longest / 8)
                && differing.stream().noneMatch(Wording::isDecisive);
    }

    private static boolean isDecisive(String word) {
        return DECISIVE.contains(word) || word.chars().anyMatch(Character::isDigit);
    }

    private List<String> differences(Wording other) {
        int[][] common = new int[words.size() + 1][other.words.size() + 1];
        for (int i = words.size() - 1; i >= 0; i--) {
            for (int j = other.words.size() - 1; j >= 0; j--) {
                common[i][j] = words.get(i).equals(other.words.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> differing = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < words.size() || j < other.words.size()) {
            if (i < words.size() && j < other.words.size() && words.get(i).equals(other.words.get(j))) {
                i++;
                j++;
            } else if (j == other.words.size() || (i < words.size() && common[i + 1][j] >= common[i][j + 1])) {
                differing.add(words.get(i++));
            } else {
                differing.add(other.words.get(j++));
            }
        }
        return differing;
    }

    private int wordAt(int letter) {
        int at = 0;
        for (int i = 0; i <= words.size(); i++) {
            if (at == letter) {
                return i;
            }
            if (i < words.size()) {
                at += words.get(i).length();
            }
        }
        return -1;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
