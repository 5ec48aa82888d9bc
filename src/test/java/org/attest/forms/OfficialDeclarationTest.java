package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.FormKind.I_914B;
import static org.attest.forms.DeclarationSnapshot.BUILT_IN;
import static org.attest.forms.DeclarationSnapshot.complete;
import static org.attest.forms.DeclarationSnapshot.full;
import static org.attest.forms.DeclarationSnapshot.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.attest.binding.FormBinder;
import org.attest.casefile.VictimCooperation;
import org.junit.jupiter.api.Test;

/** A made-up official I-914 Supplement B whose numbers are not all ours: settled by hand, filled, and citing its own. */
class OfficialDeclarationTest {
    private static final SyntheticSupplementB FORM = SyntheticSupplementB.declaration(914);
    private static final byte[] PREPARED = Preparation.of(FORM.bytes());
    private static final ItemMap FOUND = ItemMap.of(I_914B, FormBinder.bind(PREPARED));

    /** What a person says who looks at the page: for each field that is open, and no other. */
    static Map<String, String> words(ItemMap found, SyntheticSupplementB form) {
        return found.unsettled().stream()
                .collect(Collectors.toMap(
                        ItemMap.Unsettled::field,
                        open -> id(form.truth().get(open.field())),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String id(SyntheticSupplementB.Truth truth) {
        return (truth.part() + " " + truth.item() + " " + Objects.toString(truth.option(), "")).strip();
    }

    @Test
    void whatIsFoundWithoutAPersonIsTrueAndTheRestIsListed() {
        FOUND.items()
                .forEach((field, item) ->
                        assertThat(item).as(field).isEqualTo(id(FORM.truth().get(field))));
        assertThat(FOUND.items()).as("found without a person").isNotEmpty();
        assertThat(FOUND.unsettled()).isNotEmpty();
    }

    @Test
    void settledByHandItIsCompleteAndKeepsItsOwnNumbers() {
        var settled = FOUND.settled(words(FOUND, FORM));
        assertThat(settled.unsettled()).isEmpty();
        assertThat(settled.lacking()).isEmpty();
        var edition = settled.edition(settled.stampedDate().orElseThrow());
        assertThat(edition.text("Part 4", "2").printed()).isEqualTo(new FormField.Place("Part 4", "3"));
    }

    @Test
    void theFilledPaperSaysWhatOursSaysAndCitesTheOfficialNumbers() throws IOException {
        var settled = FOUND.settled(words(FOUND, FORM));
        var official = Blank.official(settled.edition("01/20/25"), PREPARED);
        var explained = with(
                "victimCooperation",
                new VictimCooperation(null, List.of(), false, true, "An invented clinic says so. ".repeat(80)));
        for (var kase : List.of(complete(), full(), explained)) {
            var own = SupplementB.fields(kase, BUILT_IN);
            var said = SupplementB.fields(kase, official);
            for (var field : BUILT_IN.edition().fields()) {
                var theirs = FORM.field(field.part(), field.item(), field.option());
                if (field.kind() == FormField.Kind.CHECKBOX) {
                    assertThat(said.get(theirs)).as(field.name()).isEqualTo(own.get(field.name()));
                }
            }
        }
        var paper = SupplementB.finalCopy(explained, official);
        Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("official-914b.pdf"), paper);
        try (var document = Loader.loadPDF(paper)) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            assertThat(form.getField(FORM.field("Additional Information", "3.b", null))
                            .getValueAsString())
                    .isEqualTo("4");
            assertThat(form.getField(FORM.field("Additional Information", "3.c", null))
                            .getValueAsString())
                    .isEqualTo("3");
        }
        assertThat(SupplementB.fields(explained, BUILT_IN)
                        .get(BUILT_IN.edition()
                                .text("Additional Information", "3.c")
                                .name()))
                .as("on our own rendition")
                .isEqualTo("2");
    }
}
