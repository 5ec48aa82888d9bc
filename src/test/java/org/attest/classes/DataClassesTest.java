package org.attest.classes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.casefile.FormKind;
import org.attest.forms.Edition;
import org.attest.forms.ItemClasses;
import org.attest.shared.DataClasses;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.junit.jupiter.api.Test;

/** Deny by default, to the field: whatever can be shown says what it is, and docs/data-classes.md says the same. */
class DataClassesTest {
    private static final Path TABLE = Path.of("docs/data-classes.md");
    private static final String WRITE = "attest.data-classes.write";

    @Test
    void everyFieldThatCanBeShownHasAClass() {
        var without = new TreeSet<String>();
        ShownTypes.all()
                .keySet()
                .forEach(type -> ShownTypes.shown(type).stream()
                        .filter(part -> DataClasses.of(type, part) == null)
                        .forEach(part -> without.add(name(type) + "." + part.getName())));
        assertThat(without).as("give each of these, or its type, a @Shows").isEmpty();
    }

    @Test
    void whatIsFollowedIsMoreThanAHandful() {
        assertThat(ShownTypes.all().keySet())
                .extracting(Class::getSimpleName)
                .contains("CaseView", "Victim", "Channel", "Claim", "CasePage", "AccessLogPage", "Recipient", "Problem")
                .hasSizeGreaterThan(200);
    }

    @Test
    void everyRouteThatAnswersWithAFileSaysWhatIsInIt() {
        var without = routes().filter(route -> isFile(answered(route)) && !route.isAnnotationPresent(Shows.class))
                .map(DataClassesTest::name)
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyItemOfEveryFormHasAClassAndTheFileOfTheFormHasTheStrictest() throws NoSuchMethodException {
        for (var form : FormKind.values()) {
            for (var field : Edition.builtIn(form).fields()) {
                assertThat(ItemClasses.of(form, field.part(), field.item()))
                        .as("%s %s item %s", form, field.part(), field.item())
                        .hasValueSatisfying(found -> assertThat(found.roles()).containsAll(Sensitivity.SEALED.roles()));
            }
        }
        assertThat(routes().filter(route ->
                                route.getDeclaringClass().getSimpleName().matches("FormPages|PaperResource"))
                        .filter(route -> isFile(answered(route)))
                        .map(route -> route.getAnnotation(Shows.class).value()))
                .isNotEmpty()
                .containsOnly(Sensitivity.SEALED);
    }

    @Test
    void noAnswerIsAsAWholeAPartOfSomethingElse() {
        var adrift = routes().map(DataClassesTest::answered)
                .filter(DataClassesTest::isOurs)
                .map(Class.class::cast)
                .filter(type -> ofWhole(type).orElse(null) == Sensitivity.WITHIN)
                .toList();
        assertThat(adrift).isEmpty();
    }

    @Test
    void whoMayAskARouteMayBeShownItsAnswer() {
        var wrong = new TreeSet<String>();
        routes().forEach(route -> {
            var sensitivity = isFile(answered(route))
                    ? Optional.of(route.getAnnotation(Shows.class).value())
                    : isOurs(answered(route)) ? ofWhole((Class<?>) answered(route)) : Optional.<Sensitivity>empty();
            sensitivity.ifPresent(found -> roles(route).stream()
                    .filter(role -> !found.isFor(Set.of(role)))
                    .forEach(role -> wrong.add(role + " at " + name(route) + ", which is " + found)));
        });
        assertThat(wrong).isEmpty();
    }

    /** Nothing is mailed and nothing is measured by name; whoever begins with it must say first what may stand in it. */
    @Test
    void thereIsNoMailAndNoMetricYet() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus.mailer..",
                        "jakarta.mail..",
                        "io.micrometer..",
                        "io.opentelemetry..",
                        "org.eclipse.microprofile.metrics..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.attest"));
    }

    @Test
    void theTableSaysWhatTheCodeSays() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(TABLE, table());
        }
        assertThat(Files.readString(TABLE))
                .as("renew it with -D" + WRITE + "=true")
                .isEqualTo(table());
    }

    private static final String KEEPING = """

            ## How each class is kept

            | class | in the database | who looked | how long |
            | --- | --- | --- | --- |
            | PUBLIC | clear | not written down | as long as the program or the setting |
            | STAFF | clear; changes in append-only lists | written down where a route shows people or settings | people are closed and never deleted |
            | RECORD | clear, append-only, chained and sealed each night ([`tamper-evidence.md`](tamper-evidence.md)) | written down | Attest destroys none |
            | CASE | clear; each change is an entry of the chain | written down before the answer leaves ([`access-log.md`](access-log.md)) | Attest destroys none |
            | REQUEST | clear | likewise | urgency is deleted when the case closes |
            | BRIEF | clear but for what the victim did and said, frozen when sent | likewise, also at the office | Attest destroys none |
            | VICTIM | clear, since lists and searches are made of it | likewise | Attest destroys none |
            | SEALED | AES-256-GCM under keys from outside ([`keys.md`](keys.md)) | likewise | Attest destroys none |

            How long a file is kept is for the agency's records schedule and the Supervisor of Records (practice 13): no period was read, so
            none is built in, and nothing is destroyed automatically. What an event's words were can be deleted without breaking the chain.
            Log lines hold codes, numbers of requests and classes of errors alone (`CanaryTest`); mail and metrics do not exist (`DataClassesTest`).
            """;

    private static final String PAPERS = """

            ## Printed forms

            Each item that a form prints; one without a class is not printed, and the paper is not made. The file as a whole is SEALED.

            | form | part | class | items |
            | --- | --- | --- | --- |
            """;

    private static String table() {
        var text = new StringBuilder("""
                # What is shown, and to whom

                Written from the code, and compared with it at each build (`DataClassesTest`). Each field that a page, the API or a paper can
                show has a class (`@Shows`); what has none is left out of the JSON, and a page that asks for it fails. What is not for the role
                of whoever looks is held back in the same way, and an error line says which field it was, never what stood in it.

                """);
        text.append("| class | is shown to |\n| --- | --- |\n");
        for (var one : Sensitivity.values()) {
            text.append("| ").append(one).append(" | ").append(who(one)).append(" |\n");
        }
        text.append(KEEPING);
        text.append("\n## Files\n\n| route | class |\n| --- | --- |\n");
        routes().filter(route -> isFile(answered(route)))
                .map(route -> "| `%s` | %s |\n"
                        .formatted(name(route), route.getAnnotation(Shows.class).value()))
                .sorted()
                .forEach(text::append);
        text.append(PAPERS);
        for (var form : FormKind.values()) {
            Edition.builtIn(form).fields().stream()
                    .collect(groupingBy(
                            field -> field.part() + " | "
                                    + ItemClasses.of(form, field.part(), field.item())
                                            .orElseThrow(),
                            LinkedHashMap::new,
                            mapping(field -> field.item().split("\\.")[0], toCollection(LinkedHashSet::new))))
                    .forEach((of, items) -> text.append(
                            "| %s | %s | %s |\n".formatted(form.shortName(), of, String.join(", ", items))));
        }
        text.append("\n## Fields\n\n| of | shown in | class | fields |\n| --- | --- | --- | --- |\n");
        ShownTypes.all()
                .forEach((type, ways) -> ShownTypes.shown(type).stream()
                        .collect(groupingBy(
                                part -> DataClasses.of(type, part),
                                TreeMap::new,
                                mapping(Method::getName, toCollection(TreeSet::new))))
                        .forEach((sensitivity, fields) -> text.append("| `%s` | %s | %s | %s |\n"
                                .formatted(
                                        name(type),
                                        ways.stream()
                                                .map(way -> way.name().toLowerCase(Locale.ROOT))
                                                .collect(joining(", ")),
                                        sensitivity,
                                        String.join(", ", fields)))));
        return text.toString();
    }

    private static String who(Sensitivity one) {
        return switch (one) {
            case PUBLIC -> "whoever asks";
            case WITHIN -> "whoever is shown the field that it is a part of";
            default -> one.roles().stream().sorted().collect(joining(", "));
        };
    }

    private static Stream<Method> routes() {
        return ShownTypes.ours().stream().flatMap(ShownTypes::routes);
    }

    private static Optional<Sensitivity> ofWhole(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(Shows.class)).map(Shows::value);
    }

    /** What stands in the wrapping, where there is one. */
    private static Type answered(Method route) {
        return route.getGenericReturnType() instanceof ParameterizedType wrapped
                ? wrapped.getActualTypeArguments()[0]
                : route.getGenericReturnType();
    }

    private static boolean isFile(Type answer) {
        return answer == byte[].class || answer == String.class || answer == StreamingOutput.class;
    }

    private static boolean isOurs(Type answer) {
        return answer instanceof Class<?> type
                && DataClasses.isOurs(type)
                && !TemplateInstance.class.isAssignableFrom(type);
    }

    private static List<String> roles(Method route) {
        return Stream.of(
                        route.getAnnotation(RolesAllowed.class),
                        route.getDeclaringClass().getAnnotation(RolesAllowed.class))
                .filter(Objects::nonNull)
                .findFirst()
                .map(allowed -> Arrays.asList(allowed.value()))
                .orElse(List.of());
    }

    private static String name(Class<?> type) {
        return type.getName().replace("org.attest.", "").replace('$', '.');
    }

    private static String name(Method route) {
        return name(route.getDeclaringClass()) + "." + route.getName();
    }
}
