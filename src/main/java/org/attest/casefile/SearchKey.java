package org.attest.casefile;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as it is searched: no diacritics, no case, letters and digits only. The one place where a name is held in the clear. */
public final class SearchKey {
    private SearchKey() {}

    static String of(CaseNumber number, Victim victim, CriminalActivity activity) {
        var names = victim == null
                ? Stream.<FullName>empty()
                : Stream.concat(Stream.of(victim.name()), victim.otherNames().stream());
        var words = Stream.of(
                        Stream.of(number.text()),
                        names.flatMap(name -> Stream.of(name.given(), name.middle(), name.family())),
                        activity == null ? Stream.<String>empty() : activity.incidentNumbers().stream())
                .flatMap(stream -> stream);
        return words.filter(word -> word != null && !word.isBlank())
                .map(SearchKey::plain)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** "Muñoz-O'Neill" becomes "munoz oneill". */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("Đ", "D")
                .replaceAll("['’‘ʼʻ`´]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .toLowerCase(Locale.ROOT)
                .trim();
    }
}
