package org.attest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.Rule;
import org.junit.jupiter.api.Test;

/** Every message is said in every language, and is said somewhere. */
class MessagesTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.attest");

    /** Words that are the same in Spanish. */
    private static final Set<String> ALIKE = Set.of("pages:no");

    /** Never shown: the check says what exactly is wrong instead. */
    private static final Set<String> BY_THE_CHECK = Set.of("Not plain text");

    private static Map<String, Map<String, String>> bundles() {
        var bundles = new TreeMap<String, Map<String, String>>();
        for (JavaClass type : APP) {
            if (type.isAnnotatedWith(MessageBundle.class)) {
                var english = type.getMethods().stream()
                        .collect(Collectors.toMap(
                                method -> method.getName(),
                                method -> method.getAnnotationOfType(Message.class)
                                        .value()));
                bundles.put(type.getAnnotationOfType(MessageBundle.class).value(), english);
            }
        }
        return bundles;
    }

    private static Properties spanish(String bundle) throws IOException {
        var spanish = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages", bundle + "_es.properties"), StandardCharsets.UTF_8)) {
            spanish.load(file);
        }
        return spanish;
    }

    @Test
    void everyMessageIsSaidInSpanishAndNoOther() throws IOException {
        var bundles = bundles();
        assertThat(bundles).containsKeys("board", "pages", "people");
        for (var bundle : bundles.keySet()) {
            assertThat(new TreeSet<>(spanish(bundle).stringPropertyNames()))
                    .as(bundle)
                    .isEqualTo(new TreeSet<>(bundles.get(bundle).keySet()));
        }
    }

    @Test
    void spanishIsNotEnglishAgain() throws IOException {
        for (var bundle : bundles().entrySet()) {
            var spanish = spanish(bundle.getKey());
            bundle.getValue().forEach((key, english) -> {
                if (!ALIKE.contains(bundle.getKey() + ":" + key)) {
                    assertThat(spanish.getProperty(key))
                            .as(bundle.getKey() + ":" + key)
                            .isNotBlank()
                            .isNotEqualTo(english);
                }
            });
        }
    }

    @Test
    void everyMessageIsUsed() {
        var places = List.of(Path.of("src/main/resources/templates"), Path.of("src/main/java"));
        var used = places.stream()
                .map(MessagesTest::everything)
                .flatMap(text -> Pattern.compile("\\w+:\\w+").matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        bundles()
                .forEach((bundle, english) ->
                        english.keySet().forEach(key -> assertThat(used).contains(bundle + ":" + key)));
    }

    private static String everything(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(MessagesTest::read).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A rule is shown where it was broken, whatever the page: each one of every door, by its name. */
    @Test
    void everySentenceOfARuleIsSaidInSpanish() {
        var words = new Words();
        var missing = APP.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Rule.class::cast)
                .filter(rule -> !words.knows(rule.sentence()))
                .map(rule -> rule.getClass().getSimpleName() + "." + rule.name() + ": " + rule.sentence())
                .toList();
        assertThat(missing).isEmpty();
    }

    /** What a record says of its own fields, those of its lists included. */
    @Test
    void everyMessageOfAConstraintIsSaidInSpanish() {
        var words = new Words();
        var found = APP.stream()
                .filter(type -> type.isRecord())
                .flatMap(type -> annotations(type.reflect())
                        .map(MessagesTest::message)
                        .filter(message -> message != null && !BY_THE_CHECK.contains(message))
                        .distinct()
                        .map(message -> type.getSimpleName() + ": " + message))
                .toList();
        assertThat(found).hasSizeGreaterThan(50);
        assertThat(found)
                .filteredOn(named -> !words.knows(said(named.substring(named.indexOf(": ") + 2))))
                .isEmpty();
    }

    /** The library's own words where a constraint has none of ours. */
    private static String said(String message) {
        return message.startsWith("{")
                ? ResourceBundle.getBundle("org.hibernate.validator.ValidationMessages", Locale.ROOT)
                        .getString(message.substring(1, message.length() - 1))
                : message;
    }

    private static Stream<Annotation> annotations(Class<?> type) {
        var parts = Arrays.stream(type.getDeclaredFields())
                .flatMap(part -> Stream.concat(Stream.of(part.getAnnotations()), annotations(part.getAnnotatedType())));
        return Stream.concat(
                parts, Arrays.stream(type.getDeclaredMethods()).flatMap(method -> Stream.of(method.getAnnotations())));
    }

    private static Stream<Annotation> annotations(AnnotatedType type) {
        var inner = type instanceof AnnotatedParameterizedType of
                ? Stream.of(of.getAnnotatedActualTypeArguments()).flatMap(MessagesTest::annotations)
                : Stream.<Annotation>empty();
        return Stream.concat(Stream.of(type.getAnnotations()), inner);
    }

    /** Null where the annotation is no constraint. */
    private static String message(Annotation annotation) {
        try {
            return annotation.annotationType().isAnnotationPresent(Constraint.class)
                    ? (String) annotation.annotationType().getMethod("message").invoke(annotation)
                    : null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
