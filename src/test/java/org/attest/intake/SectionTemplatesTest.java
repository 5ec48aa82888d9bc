package org.attest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.casefile.CooperationEntry;
import org.attest.casefile.CriminalActivity;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.Helpfulness;
import org.attest.casefile.RequestDetails;
import org.attest.casefile.SafeContact;
import org.attest.casefile.Trafficking;
import org.attest.casefile.Victim;
import org.attest.casefile.VictimCooperation;
import org.junit.jupiter.api.Test;

/** A part saves all of its record, so a field that its template left out would be emptied: each must be shown. */
class SectionTemplatesTest {
    private static final Map<String, Class<?>> SHOWN = Map.of(
            "intake/RequestPart", RequestDetails.class,
            "intake/VictimPart", Victim.class,
            "intake/SafeContactPart", SafeContact.class,
            "intake/CriminalActivityPart", CriminalActivity.class,
            "intake/HelpfulnessPart", Helpfulness.class,
            "intake/FamilyPart", FamilyMembers.class,
            "intake/TraffickingPart", Trafficking.class,
            "intake/VictimCooperationPart", VictimCooperation.class,
            "cooperation/entryFields", CooperationEntry.class);

    @Test
    void everyFieldOfAPartIsOnItsPage() throws IOException {
        for (var shown : SHOWN.entrySet()) {
            var template = Files.readString(Path.of("src/main/resources/templates", shown.getKey() + ".html"));
            for (var path : paths(shown.getValue(), "")) {
                assertThat(template).as(shown.getKey() + " shows " + path).contains(path);
            }
        }
    }

    @Test
    void everyPartThatSavesItselfIsLookedAtHere() throws IOException {
        try (var classes = Files.walk(Path.of("src/main/java/org/attest"))) {
            long sections = classes.filter(file -> file.toString().endsWith("Section.java"))
                    .filter(file -> !file.endsWith("CaseSection.java"))
                    .filter(file -> !file.endsWith("casefile/Section.java"))
                    .count();
            assertThat(SHOWN).hasSize((int) sections + 1);
        }
    }

    /** As templates write them: 'name.family', 'crimes[]', and within a list's row 'family'. */
    private static List<String> paths(Class<?> record, String before) {
        var paths = new ArrayList<String>();
        for (var part : record.getRecordComponents()) {
            var path = before + part.getName();
            var type = part.getGenericType();
            if (part.getType().isRecord()) {
                paths.addAll(paths(part.getType(), path + "."));
            } else if (element(type) instanceof Class<?> element && element.isRecord()) {
                paths.addAll(paths(element, "").stream()
                        .map(inner -> "'" + part.getName() + "', row, '" + inner + "'")
                        .toList());
            } else if (element(type) != null) {
                paths.add(path + "[]");
            } else {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Type element(Type type) {
        return type instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : null;
    }
}
