package org.attest.pages;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in the code rather than in a page, said in each language. A feature folder has two lists beside its classes:
 * {@code words.tsv} (constant, English, Spanish) and {@code sentences.tsv} (English, Spanish). Numbers in a sentence
 * (a character's too, as in U+200B) are written {@code #}, so that one line serves all of them; what
 * somebody wrote within a sentence, {@code …}.
 */
@Singleton
public class Words {
    static final List<String> FEATURES = List.of(
            "audit",
            "board",
            "casefile",
            "certificate",
            "clocks",
            "consultation",
            "cooperation",
            "crimes",
            "decision",
            "documents",
            "editions",
            "forms",
            "imports",
            "intake",
            "needtoknow",
            "notices",
            "pages",
            "people",
            "policies",
            "reports",
            "seals",
            "shared",
            "signin");

    private static final Pattern NUMBER = Pattern.compile("(?<=U\\+)[0-9A-F]{4,6}|\\d+");
    private final Map<String, List<String>> words = new HashMap<>();
    private static final String ANYTHING = "…";
    private final Map<String, String> sentences = new HashMap<>();

    /** Sentences that hold something which somebody wrote, at the place of the dots. */
    private final Map<Pattern, String> open = new LinkedHashMap<>();

    Words() {
        for (var feature : FEATURES) {
            for (var line : lines("/org/attest/" + feature + "/words.tsv", 3)) {
                words.put(line.get(0), line.subList(1, 3));
            }
            for (var line : lines("/org/attest/" + feature + "/sentences.tsv", 2)) {
                if (line.get(0).contains(ANYTHING)) {
                    open.put(
                            Pattern.compile(Arrays.stream(line.get(0).split("(?=[#…])|(?<=[#…])"))
                                    .map(piece -> piece.equals("#")
                                            ? "(\\d+)"
                                            : piece.equals(ANYTHING) ? "(.+)" : Pattern.quote(piece))
                                    .collect(Collectors.joining())),
                            line.get(1));
                    continue;
                }
                var english = pattern(line.get(0));
                sentences.put(english, english.equals(line.get(0)) ? line.get(1) : pattern(line.get(1)));
            }
        }
    }

    String of(Enum<?> constant, String language) {
        if (constant == null) {
            return "";
        }
        var said = words.get(key(constant));
        if (said != null) {
            return said.get("es".equals(language) ? 1 : 0);
        }
        var name = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    boolean knows(Enum<?> constant) {
        return words.containsKey(key(constant));
    }

    boolean knows(String english) {
        return sentences.containsKey(pattern(english));
    }

    private static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    String translated(String english, String language) {
        if (english == null || !"es".equals(language)) {
            return english;
        }
        var said = sentences.get(pattern(english));
        if (said == null) {
            return open.entrySet().stream()
                    .map(one -> filled(one.getValue(), one.getKey().matcher(english)))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(english);
        }
        var numbers = new ArrayList<String>();
        var found = NUMBER.matcher(english);
        while (found.find()) {
            numbers.add(found.group());
        }
        for (var number : numbers) {
            said = said.replaceFirst("#", Matcher.quoteReplacement(number));
        }
        return said;
    }

    /** Numbers and words in the order in which both languages have them; null where it is another sentence. */
    private static String filled(String said, Matcher english) {
        if (!english.matches()) {
            return null;
        }
        for (int at = 1; at <= english.groupCount(); at++) {
            said = said.replaceFirst("[#…]", Matcher.quoteReplacement(english.group(at)));
        }
        return said;
    }

    private static String pattern(String english) {
        return NUMBER.matcher(english).replaceAll("#");
    }

    private static List<List<String>> lines(String resource, int columns) {
        var stream = Words.class.getResourceAsStream(resource);
        if (stream == null) {
            return List.of();
        }
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .map(line -> {
                        var parts = List.of(line.split("\t"));
                        if (parts.size() != columns) {
                            throw new IllegalStateException(
                                    "%s: not %d columns: %s".formatted(resource, columns, line));
                        }
                        return parts;
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
