package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.forms.DeclarationSnapshot.BUILT_IN;
import static org.attest.forms.DeclarationSnapshot.complete;
import static org.attest.forms.DeclarationSnapshot.full;
import static org.attest.forms.DeclarationSnapshot.with;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.FamilyMembers;
import org.attest.casefile.SevereForm;
import org.attest.casefile.VictimCooperation;
import org.attest.casefile.VictimCooperation.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Form I-914 Supplement B: what it lacks, what it says, and the paper read back by a second library. */
class DeclarationFormTest {
    @Test
    void aCompleteDeclarationLacksNothing() {
        assertThat(SupplementB.missing(complete())).isEmpty();
        assertThat(SupplementB.missing(full()))
                .extracting(item -> item.sentence())
                .allMatch(sentence -> sentence.contains("not a victim") || sentence.contains("18 or older"));
    }

    @ParameterizedTest
    @CsvSource({
        "victim, Part 1, 1.a",
        "victim.name.family, Part 1, 1.a",
        "victim.name.given, Part 1, 1.b",
        "victim.bornOn, Part 1, 3",
        "victim.sex, Part 1, 4",
        "agency, Part 2, 1",
        "agency.name, Part 2, 1",
        "agency.address, Part 2, 5.a",
        "agency.address.street, Part 2, 5.a",
        "agency.address.city, Part 2, 5.c",
        "agency.address.state, Part 2, 5.d",
        "agency.address.zip, Part 2, 5.e",
        "agency.type, Part 2, 8",
        "agency.category, Part 2, 10",
        "official.name, Part 2, 2",
        "official.titleAndDivision, Part 2, 3",
        "criminalActivity, Part 2, 11",
        "criminalActivity.caseStatus, Part 2, 9",
        "criminalActivity.incidentNumbers, Part 2, 11",
        "criminalActivity.dates, Part 3, 4.a",
        "trafficking, Part 3, 1",
        "trafficking.forms, Part 3, 1",
        "trafficking.victimization, Part 3, 2",
        "victimCooperation, Part 4, 1",
        "victimCooperation.answer, Part 4, 1",
        "victimCooperation.restsOn, Part 4, 1",
        "familyMembers, Part 5, 1",
        "familyMembers.anyCulpable, Part 5, 1",
        "supervisor, Part 6, 3",
        "supervisor.name, Part 6, 3"
    })
    void whatIsMissingIsNamedByPartAndItem(String path, String part, String item) {
        assertThat(SupplementB.missing(with(path, null))).anySatisfy(gap -> {
            assertThat(gap.part()).isEqualTo(part);
            assertThat(gap.item()).isEqualTo(item);
            assertThat(gap.field()).startsWith(path.split("\\.")[0]);
        });
        assertThat(SupplementB.missing(with(path, null))).hasSize(1);
    }

    /** T-5: no formal investigation or prosecution is needed. */
    @Test
    void noStatuteAndNoDateOfAnyProceedingIsNeeded() {
        var kase = with("trafficking.investigationBeganOn", null);
        assertThat(SupplementB.missing(SnapshotFixture.with(kase, "criminalActivity.citations", List.of())))
                .isEmpty();
    }

    /** T-3: under 18 at one act suffices. */
    @Test
    void whoWasUnderEighteenAtOneActIsExemptAndWhoWasNotIsAskedAbout() {
        var child = with("victimCooperation", exempt(null, true, null));
        assertThat(SupplementB.missing(child))
                .extracting(gap -> gap.field())
                .containsExactly("victimCooperation.underEighteen");
        var born = SnapshotFixture.with(child, "victim.bornOn", LocalDate.of(2007, 5, 7));
        assertThat(SupplementB.missing(born)).isEmpty();
        var birthday = SnapshotFixture.with(child, "victim.bornOn", LocalDate.of(2007, 5, 6));
        assertThat(SupplementB.missing(birthday)).hasSize(1);
    }

    @Test
    void anExemptionForTraumaSaysOnWhatItRestsAndStandsUnderOther() {
        assertThat(SupplementB.missing(with("victimCooperation", exempt(null, null, null))))
                .hasSize(1);
        assertThat(SupplementB.missing(
                        with("victimCooperation", new VictimCooperation(null, List.of(), false, true, null))))
                .extracting(gap -> gap.item())
                .containsExactly("2");
        var kase = with(
                "victimCooperation",
                new VictimCooperation(null, List.of(), false, true, "An invented clinic says so."));
        assertThat(SupplementB.missing(kase)).isEmpty();
        assertThat(value(kase, box("Part 4", "1", "OTHER"))).isEqualTo("Yes");
        assertThat(value(kase, BUILT_IN.edition().text("Part 4", "2").name()))
                .contains("trauma")
                .contains("An invented clinic says so.");
    }

    @Test
    void nothingIsTickedThatNobodyAnswered() {
        var empty = new CaseSnapshot(complete().number(), complete().form(), null, null, null, null, null, null);
        SupplementB.fields(empty, BUILT_IN)
                .forEach((name, value) -> assertThat(value).as(name).isNotEqualTo("Yes"));
        SupplementB.draft(empty, BUILT_IN);
    }

    @Test
    void eachAnswerTicksItsOwnBoxAndNoOther() {
        for (var form : SevereForm.values()) {
            assertThat(ticked(with("trafficking.forms", Set.of(form)), "Part 3"))
                    .containsExactly(form.name());
        }
        for (var answer : Answer.values()) {
            assertThat(ticked(with("victimCooperation.answer", answer), "Part 4"))
                    .containsExactly(answer.name());
        }
        assertThat(ticked(with("victimCooperation", exempt(null, true, false)), "Part 4"))
                .containsExactly("UNDER_18");
    }

    @Test
    void everyFieldReadsBackAsItWasWritten() throws IOException {
        for (var kase : List.of(complete(), full())) {
            var expected = new HashMap<>(SupplementB.fields(kase, BUILT_IN));
            var found = read(SupplementB.finalCopy(kase, BUILT_IN));
            expected.forEach((name, value) -> assertThat(plain(found.get(name)))
                    .as(name)
                    .isEqualTo(value.isEmpty() && found.get(name).equals("Off") ? "Off" : value));
        }
    }

    @Test
    void noFieldIsLeftBlankOnceTheDeclarationIsComplete() {
        SupplementB.fields(complete(), BUILT_IN)
                .forEach((name, value) -> assertThat(value).as(name).isNotEmpty());
    }

    /** The Social Security number, both signatures and both dates: by hand, and nothing of Attest's. */
    @Test
    void whatIsWrittenByHandIsNeverFilled() throws IOException {
        var ink = BUILT_IN.edition().fields().stream()
                .filter(field -> field.kind() == FormField.Kind.INK)
                .toList();
        assertThat(ink).extracting(FormField::item).containsExactlyInAnyOrder("6", "1.a", "1.b", "2.a", "2.b");
        var found = read(SupplementB.finalCopy(full(), BUILT_IN));
        ink.forEach(
                field -> assertThat(found.get(field.name())).as(field.name()).isEmpty());
    }

    @Test
    void whatNoBoxHoldsGoesOnInTheAdditionalPartAndOnSheetsAndNothingIsLost() throws IOException {
        var text = squeezed(text(SupplementB.finalCopy(full(), BUILT_IN)))
                .replace("(continuedbelow)", "")
                .replace("(continuedonattachedsheet)", "");
        var kase = full();
        for (var name : kase.victim().otherNames()) {
            assertThat(text).contains(name.family());
        }
        for (var member : kase.familyMembers().members()) {
            assertThat(text).contains(squeezed(member.involvement()), squeezed(member.relationship()));
        }
        for (var word : kase.trafficking().victimization().split("\\s+")) {
            assertThat(text).contains(word);
        }
        assertThat(text).contains("05/06/2025", "Victim'sName", "PRETEND,Supervisa");
    }

    /** T-8: a certification's sheets carry one line to sign on, a declaration's two. */
    @Test
    void everySheetIsSignedByWhoeverSignsTheForm() throws IOException {
        assertThat(sheets(SupplementB.finalCopy(full(), BUILT_IN)))
                .isNotEmpty()
                .allMatch(sheet -> sheet.contains("Signature of Certifying Official (in ink)")
                        && sheet.contains("Signature of Supervising Official (in ink)")
                        && sheet.split("Date of Signature", -1).length == 3);
        assertThat(sheets(SupplementB.finalCopy(SnapshotFixture.full(), SnapshotFixture.BUILT_IN)))
                .isNotEmpty()
                .allMatch(sheet -> sheet.contains("Signature of Certifying Official (in ink)")
                        && !sheet.contains("Supervising")
                        && sheet.split("Date of Signature", -1).length == 2);
    }

    private static List<String> sheets(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var found = new ArrayList<String>();
            for (int page = 6; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                found.add(stripper.getText(document));
            }
            return found;
        }
    }

    @Test
    void equalDeclarationsMakeEqualBytesAndADraftSaysThatItIsOne() throws IOException {
        assertThat(SupplementB.finalCopy(full(), BUILT_IN)).isEqualTo(SupplementB.finalCopy(full(), BUILT_IN));
        assertThat(text(SupplementB.draft(complete(), BUILT_IN))).contains("DRAFT");
        assertThat(text(SupplementB.finalCopy(complete(), BUILT_IN))).doesNotContain("DRAFT");
    }

    @Test
    void everyPageSaysThatItIsAWorkingCopyAndWhichItemsAreNotYetChecked() throws IOException {
        try (var pdf = Loader.loadPDF(SupplementB.finalCopy(full(), BUILT_IN))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).as("page " + page).contains("working copy", "Edition 01/20/25");
                if (page <= 5) {
                    assertThat(stripper.getText(pdf)).contains("not yet checked against the official form");
                }
            }
        }
    }

    /** How each item is known, V, D or R, stands in the table; what no source named carries a name of Attest's own. */
    @Test
    void everyFieldSaysHowSurelyItIsKnownAndIsOnePlace() {
        var lines = Edition.lines("i-914b.tsv");
        assertThat(lines).allMatch(line -> List.of("V", "D", "R").contains(line.split("\t", -1)[14]));
        assertThat(lines.stream()
                        .map(line -> line.split("\t", -1))
                        .filter(field -> field[14].equals("V"))
                        .map(field -> field[3])
                        .collect(Collectors.toSet()))
                .contains("Part 1", "Part 2")
                .doesNotContain("Part 5");
        var names = new HashSet<String>();
        assertThat(BUILT_IN.edition().fields()).allMatch(field -> names.add(field.name()));
    }

    @Test
    void noTooltipAsksForAnybodysStatus() {
        assertThat(BUILT_IN.edition().fields()).allSatisfy(field -> {
            assertThat(field.tooltip()).contains(field.part(), "item " + field.item());
            assertThat(field.tooltip().toLowerCase())
                    .doesNotContainPattern(
                            "immigra|citizen|nationality|undocumented|deport|asylum|visa|alien(?! registration number)");
        });
    }

    @Test
    void aLetterThatTheFontLacksIsNamedByItemAndTheWordsAroundItAreNot() {
        var kase = with("trafficking.victimization", "Secret words 漢");
        assertThat(SupplementB.missing(kase))
                .extracting(gap -> gap.part() + gap.item())
                .containsExactly("Part 32");
        assertThatThrownBy(() -> SupplementB.finalCopy(kase, BUILT_IN))
                .isInstanceOf(CannotPrint.class)
                .hasMessageContaining("Part 3 item 2")
                .hasMessageNotContaining("Secret");
    }

    @Test
    void aCaseOfOneFormIsNotWrittenIntoTheOther() {
        assertThatThrownBy(() -> SupplementB.finalCopy(SnapshotFixture.complete(), BUILT_IN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SupplementB.finalCopy(complete(), SnapshotFixture.BUILT_IN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void familyMembersAndTheAnswerAgree() {
        var member = new FamilyMembers(false, List.of(SnapshotFixture.member(1)));
        assertThat(SupplementB.missing(with("familyMembers", member)))
                .extracting(gap -> gap.part() + " " + gap.item())
                .containsExactly("Part 5 1");
        assertThat(SupplementB.missing(with("familyMembers", new FamilyMembers(true, List.of()))))
                .extracting(gap -> gap.item())
                .containsExactly("2.a");
    }

    @Test
    void qpdfFindsNothingWrongAndThePapersAreKeptForLooking() throws IOException, InterruptedException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        for (var paper : Map.of(
                        "declaration", SupplementB.finalCopy(complete(), BUILT_IN),
                        "declaration-full", SupplementB.finalCopy(full(), BUILT_IN),
                        "declaration-draft", SupplementB.draft(full(), BUILT_IN))
                .entrySet()) {
            var file = folder.resolve(paper.getKey() + ".pdf");
            Files.write(file, paper.getValue());
            if (Files.isExecutable(Path.of("/usr/bin/qpdf")) || "true".equals(System.getenv("CI"))) {
                var check = new ProcessBuilder("qpdf", "--check", file.toString())
                        .redirectErrorStream(true)
                        .start();
                var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(check.waitFor()).as(said).isZero();
            }
        }
    }

    private static VictimCooperation exempt(Answer answer, Boolean underEighteen, Boolean trauma) {
        return new VictimCooperation(answer, List.of(), underEighteen, trauma, null);
    }

    private static String box(String part, String item, String option) {
        return BUILT_IN.edition().box(part, item, option).name();
    }

    private static String value(CaseSnapshot kase, String name) {
        return SupplementB.fields(kase, BUILT_IN).get(name);
    }

    private static List<String> ticked(CaseSnapshot kase, String part) {
        var values = SupplementB.fields(kase, BUILT_IN);
        return BUILT_IN.edition().fields().stream()
                .filter(field -> field.part().equals(part) && "Yes".equals(values.get(field.name())))
                .map(FormField::option)
                .toList();
    }

    private static Map<String, String> read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var values = new HashMap<String, String>();
            for (var field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
                if (field instanceof PDTerminalField terminal) {
                    values.put(terminal.getFullyQualifiedName(), terminal.getValueAsString());
                }
            }
            return values;
        }
    }

    private static String plain(String value) {
        return value.startsWith("[") && value.endsWith("]") ? value.substring(1, value.length() - 1) : value;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getAcroForm().flatten();
            return new PDFTextStripper().getText(document);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
