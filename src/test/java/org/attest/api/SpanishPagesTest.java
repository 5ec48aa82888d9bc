package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Whoever reads Spanish is given Spanish all over the page, the parts that features put into it included. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class SpanishPagesTest {
    /** Shorter ones may be a word of both languages, or of a name. */
    private static final int TELLING = 18;

    @Test
    void noSentenceOfThePagesStaysEnglish() throws Exception {
        var journey = Journey.recommended();
        var english = english();
        assertThat(english).hasSizeGreaterThan(300);
        for (var person : List.of(journey.certifier, "chief", "intake")) {
            for (var page : List.of(
                    "/",
                    "/cases",
                    "/cases/" + journey.number,
                    "/cases/" + journey.number + "/decision",
                    "/cases/" + journey.number + "/paper",
                    "/cases/NPD-2026-999999")) {
                var shown = given().cookie("attest-session", PageSession.of(person))
                        .cookie("attest-language", "es")
                        .accept("text/html")
                        .get(page)
                        .asString();
                assertThat(shown).contains("<html lang=\"es\"");
                assertThat(english.stream().filter(shown::contains))
                        .as("English sentences on %s as %s", page, person)
                        .isEmpty();
            }
        }
    }

    /** Every sentence of the bundles that says the same whatever is put into it. */
    private static List<String> english() throws IOException {
        try (var classes = Files.walk(Path.of("target/classes/org/attest"))) {
            return classes.filter(file -> file.toString().endsWith(".class"))
                    .map(SpanishPagesTest::named)
                    .filter(type -> type.isInterface() && type.isAnnotationPresent(MessageBundle.class))
                    .flatMap(type -> Arrays.stream(type.getMethods()))
                    .flatMap(SpanishPagesTest::sentence)
                    .filter(text -> text.length() >= TELLING && !text.contains("{") && !text.contains("'"))
                    .distinct()
                    .toList();
        }
    }

    private static Class<?> named(Path file) {
        var name = Path.of("target/classes").relativize(file).toString().replace('/', '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()),
                    false,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> sentence(Method method) {
        var message = method.getAnnotation(Message.class);
        return message == null ? Stream.of() : Stream.of(message.value());
    }
}
