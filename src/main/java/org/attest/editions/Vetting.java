package org.attest.editions;

import static org.attest.editions.EditionRule.*;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.binding.BoundForm;
import org.attest.binding.FormBinder;
import org.attest.binding.UnreadableForm;
import org.attest.casefile.FormKind;
import org.attest.documents.Documents;
import org.attest.forms.ItemMap;
import org.attest.forms.Preparation;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;

/** Whether a file is the official form that it was brought as; pure but for the process that looks at it. */
@Singleton
class Vetting {
    private final KnownEditions known;
    private final Inspection inspection;
    private final EditionSettings settings;

    Vetting(KnownEditions known, Inspection inspection, EditionSettings settings) {
        this.known = known;
        this.inspection = inspection;
        this.settings = settings;
    }

    /** What was found good: the edition that its hash names, and the file prepared and bound. */
    record Vetted(KnownEdition edition, byte[] official, byte[] prepared, BoundForm bound, ItemMap items) {}

    /** Refuses with every reason at once where the file is not this form. */
    Vetted vet(FormKind form, byte[] pdf) {
        new Rules()
                .must(pdf != null && pdf.length > 0, FILE_GIVEN, "file")
                .must(pdf == null || pdf.length <= settings.largest(), FILE_NOT_TOO_LARGE, "file")
                .hold();
        var rules = new Rules();
        var lines =
                inspection.of(pdf).stream().map(line -> line.split("\t", -1)).toList();
        lines.stream()
                .filter(line -> line[0].equals(InspectCommand.REFUSED))
                .forEach(line -> rules.must(false, EditionRule.valueOf(line[1]), "file", line[2]));
        var edition = known.withHash(Documents.sha256(pdf));
        // of a file that cannot be read there is nothing to make known
        boolean read = lines.stream().noneMatch(line -> line[0].equals(InspectCommand.REFUSED));
        rules.must(edition.isPresent() || !read, FILE_IS_KNOWN, "file");
        var stamps = lines.stream()
                .filter(line -> line[0].equals(InspectCommand.STAMP))
                .map(line -> new Stamp(line[1], line[2]))
                .toList();
        rules.must(
                edition.map(KnownEdition::form).orElse(form) == form
                        && stamps.stream().allMatch(stamp -> stamp.isOf(form))
                        && edition.stream()
                                .allMatch(one -> stamps.stream()
                                        .allMatch(stamp -> stamp.edition().equals(one.edition()))),
                FILE_IS_THE_FORM,
                "file",
                FILE_IS_THE_FORM.sentence() + said(stamps));
        lines.stream()
                .filter(line -> line[0].equals(InspectCommand.PAGES))
                .forEach(line -> rules.must(
                        edition.map(KnownEdition::pages).stream()
                                .allMatch(pages -> line[1].equals(String.valueOf(pages))),
                        FILE_HAS_ITS_PAGES,
                        "file"));
        rules.hold();
        return prepared(edition.orElseThrow(), pdf);
    }

    private static Vetted prepared(KnownEdition edition, byte[] pdf) {
        try {
            var prepared = Preparation.of(pdf);
            var bound = FormBinder.bind(prepared);
            return new Vetted(edition, pdf, prepared, bound, ItemMap.of(edition.form(), bound));
        } catch (UnreadableForm e) {
            throw new Refusal(List.of(new Broken(FILE_IS_READABLE, "file", e.getMessage())));
        }
    }

    private static String said(List<Stamp> stamps) {
        return stamps.isEmpty()
                ? ""
                : ": it says " + stamps.stream().map(Stamp::words).distinct().collect(Collectors.joining(", "));
    }

    /** What the bar code of a page says, such as {@code I-918SUPB} and {@code 01/20/25}. */
    private record Stamp(String form, String edition) {
        boolean isOf(FormKind kind) {
            return switch (kind) {
                case I_918B -> plain().equals("I918SUPB") || plain().equals("I918B");
                case I_914B -> plain().equals("I914SUPB") || plain().equals("I914B");
            };
        }

        private String plain() {
            return form.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        }

        String words() {
            return "Form " + form + " " + edition;
        }
    }
}
