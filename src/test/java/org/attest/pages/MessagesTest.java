package org.attest.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every message is said in every language, and is said somewhere. */
class MessagesTest {
    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.attest");

    /** Words that are the same in Spanish. */
    private static final Set<String> ALIKE = Set.of("pages:no");

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
        var text = places.stream().map(MessagesTest::everything).collect(Collectors.joining());
        bundles()
                .forEach((bundle, english) -> english.keySet()
                        .forEach(key -> assertThat(text.matches("(?s).*\\b" + bundle + ":" + key + "\\b.*"))
                                .as(bundle + ":" + key)
                                .isTrue()));
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
}
