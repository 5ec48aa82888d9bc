package org.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/security.md says nothing that is not there, and leaves no row of the standard out. */
class SecurityListTest {
    /** The sections of ASVS 5.0.0, each with the numbers of its requirements of levels 1 and 2. */
    private static final String LEVELS_ONE_AND_TWO = """
            V1.1 1-2, V1.2 1-9, V1.3 1-11, V1.4 1-3, V1.5 1-2,
            V2.1 1-3, V2.2 1-3, V2.3 1-4, V2.4 1-1,
            V3.2 1-2, V3.3 1-4, V3.4 1-6, V3.5 1-5, V3.7 1-2,
            V4.1 1-3, V4.2 1-1, V4.3 1-2, V4.4 1-4,
            V5.1 1-1, V5.2 1-3, V5.3 1-2, V5.4 1-3,
            V6.1 1-3, V6.2 1-12, V6.3 1-4, V6.4 1-4, V6.5 1-5, V6.6 1-3, V6.8 1-4,
            V7.1 1-3, V7.2 1-4, V7.3 1-2, V7.4 1-5, V7.5 1-2, V7.6 1-2,
            V8.1 1-2, V8.2 1-3, V8.3 1-1, V8.4 1-1,
            V9.1 1-3, V9.2 1-4,
            V10.1 1-2, V10.2 1-2, V10.3 1-4, V10.4 1-11, V10.5 1-5, V10.6 1-2, V10.7 1-3,
            V11.1 1-2, V11.2 1-3, V11.3 1-3, V11.4 1-4, V11.5 1-1, V11.6 1-1,
            V12.1 1-3, V12.2 1-2, V12.3 1-4,
            V13.1 1-1, V13.2 1-5, V13.3 1-2, V13.4 1-5,
            V14.1 1-2, V14.2 1-4, V14.3 1-3,
            V15.1 1-3, V15.2 1-3, V15.3 1-7,
            V16.1 1-1, V16.2 1-5, V16.3 1-4, V16.4 1-3, V16.5 1-3,
            V17.1 1-1, V17.2 1-4, V17.3 1-2""";

    private static final Pattern ROW =
            Pattern.compile("^\\| (V[\\d., V]+) \\|([^|]+)\\|([^|]+)\\|$", Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");

    private static String list() throws IOException {
        return Files.readString(Path.of("docs/security.md"));
    }

    private static List<String> wanted() {
        return List.of(LEVELS_ONE_AND_TWO.split(",\\s*")).stream()
                .map(section -> section.split("[ -]"))
                .flatMap(section -> IntStream.rangeClosed(Integer.parseInt(section[1]), Integer.parseInt(section[2]))
                        .mapToObj(number -> section[0] + "." + number))
                .toList();
    }

    @Test
    void everyRequirementOfLevelsOneAndTwoHasItsRowOnce() throws IOException {
        var found = new ArrayList<String>();
        var rows = ROW.matcher(list());
        while (rows.find()) {
            found.addAll(List.of(rows.group(1).split(", ")));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted());
    }

    @Test
    void everyRowNamesATestOrAReason() throws IOException {
        var reason = Pattern.compile(
                "does not apply|\\*\\*not yet\\*\\*|operator|provider|not taken|[.]md|above|`/openapi`|attest-dependencies"
                        + "|redirects nobody|Tink|classes and pages|on purpose|without a test|UTC|standard output|JSON lines|not read unless set|refused as a body|file and the environment");
        var rows = ROW.matcher(list());
        while (rows.find()) {
            assertThat(TEST.matcher(rows.group(3)).find()
                            || reason.matcher(rows.group(3)).find())
                    .as(rows.group())
                    .isTrue();
        }
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, Path> tests;
        try (var files = Files.walk(Path.of("src/test/java"))) {
            tests = files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (a, b) -> a,
                            TreeMap::new));
        }
        var named = new TreeSet<String>();
        var each = TEST.matcher(list());
        while (each.find()) {
            named.add(each.group(1));
        }
        assertThat(named).hasSizeGreaterThan(30);
        assertThat(tests.keySet()).containsAll(named);
        for (var name : named) {
            assertThat(Files.readString(tests.get(name))).as(name).contains("@Test");
        }
    }
}
