package org.attest.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.binding.FieldType;
import org.attest.binding.FormBinder;
import org.attest.binding.FormField;
import org.attest.binding.UnreadableForm;
import org.attest.casefile.ImportNotice;
import org.attest.casefile.ImportNotice.Code;
import org.attest.casefile.ImportedPaper.Kind;

/**
 * Reads a requester's paper: which form it is and what its filled fields say, each by its printed meaning. Pure, but not
 * bounded in time and memory by itself: {@link ReadCommand} runs it in a process of its own.
 */
final class PaperReader {
    static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final int MOST_ANSWERS = 2_000;
    private static final int MOST_TEXT = 1_000_000;
    private static final List<String> KNOWN_EDITIONS = List.of("I_918B 01/20/25", "I_914B 01/20/25", "G_28 09/17/18");

    private PaperReader() {}

    /** @throws UnreadableForm for what is no PDF, damaged, protected, a bomb, or a form that opens no case */
    static Reading read(byte[] pdf) {
        if (pdf.length > MOST_BYTES) {
            throw new UnreadableForm(
                    "This file is larger than " + MOST_BYTES / 1024 / 1024 + " MB.",
                    "Send the form alone, without scans of other papers.");
        }
        try {
            return sound(pdf);
        } catch (OutOfMemoryError e) {
            throw new UnreadableForm(
                    "This PDF unpacks to more than a form can hold.", "Print the form to a new PDF and try again.", e);
        } catch (StackOverflowError e) {
            throw new UnreadableForm(
                    "This PDF is nested deeper than a form can be.", "Print the form to a new PDF and try again.", e);
        }
    }

    private static Reading sound(byte[] pdf) {
        var values = FieldValues.of(pdf);
        if (values.isWithoutFields()) {
            var print = FormName.ofPrint(FormName.print(pdf));
            return new Reading(
                    Kind.WITHOUT_FIELDS, print.edition(), List.of(), List.of(ImportNotice.of(Code.NO_FIELDS)));
        }
        var fields = FormBinder.fields(pdf);
        var name = FormName.ofBarcodes(fields.stream()
                        .filter(field -> field.type() == FieldType.BARCODE)
                        .map(FormField::value)
                        .toList())
                .orElseGet(() -> FormName.ofPrint(FormName.print(pdf)));
        if (name.kind() == null) {
            throw notOurs(name);
        }
        var answers = new Answers(values);
        var builtIn = BuiltIn.of(name.kind(), fields);
        if (builtIn.isPresent()) {
            builtIn.get().forEach(answers::add);
        } else {
            FormBinder.bind(pdf).bindings().forEach(answers::add);
        }
        return new Reading(
                name.kind(),
                name.edition(),
                bounded(answers.all()),
                Stream.concat(about(name), answers.notices().stream())
                        .limit(MOST_ANSWERS)
                        .toList());
    }

    private static UnreadableForm notOurs(FormName name) {
        var ours = Stream.of(Kind.I_918B, Kind.I_914B, Kind.G_28)
                .map(kind -> "Form " + FormName.name(kind))
                .collect(Collectors.joining(", "));
        return new UnreadableForm(
                name.title().isEmpty()
                        ? "This PDF does not say which form it is."
                        : "This is Form " + name.title() + ".",
                "Attest opens cases from these: " + ours + ".");
    }

    private static Stream<ImportNotice> about(FormName name) {
        return Optional.ofNullable(name.edition()).isEmpty()
                ? Stream.of(ImportNotice.of(Code.EDITION_NOT_FOUND))
                : KNOWN_EDITIONS.contains(name.kind() + " " + name.edition())
                        ? Stream.empty()
                        : Stream.of(ImportNotice.of(Code.EDITION_NOT_KNOWN));
    }

    private static List<Answer> bounded(List<Answer> answers) {
        long text = answers.stream()
                .mapToLong(a -> a.value().length()
                        + (a.otherCopy() == null ? 0 : a.otherCopy().length()))
                .sum();
        if (answers.size() > MOST_ANSWERS || text > MOST_TEXT) {
            throw new UnreadableForm(
                    "This PDF says more than a form has room for.", "Print the form to a new PDF and try again.");
        }
        return new ArrayList<>(answers);
    }
}
