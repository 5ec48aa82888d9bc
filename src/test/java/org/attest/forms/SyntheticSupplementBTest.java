package org.attest.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.attest.binding.FieldType;
import org.attest.binding.FormBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up official form is as awkward as the real ones, and the binder still finds what each box means. */
class SyntheticSupplementBTest {
    @Test
    void itHasTheFieldsAndTheTrapsOfTheRealOnes() throws IOException {
        var form = SyntheticSupplementB.lot(1);
        var pdf = form.bytes();
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve("synthetic.pdf"), pdf);
        var fields = FormBinder.fields(pdf);
        assertThat(fields).hasSize(138);
        assertThat(fields.stream().filter(f -> f.type() == FieldType.BARCODE)).hasSize(5);
        assertThat(form.truth()).hasSize(133);
        assertThat(form.truth().keySet())
                .isEqualTo(Edition.builtIn(org.attest.casefile.FormKind.I_918B).fields().stream()
                        .map(FormField::name)
                        .collect(Collectors.toSet()));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.isEncrypted()).isTrue();
            assertThat(document.getCurrentAccessPermission().isOwnerPermission())
                    .isFalse();
            assertThat(document.getDocumentCatalog().getAcroForm(null).hasXFA()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 918})
    void noFieldIsBoundWrongWhateverTheLot(long lot) {
        var form = SyntheticSupplementB.lot(lot);
        var bound = FormBinder.bind(form.bytes());
        assertThat(bound.unbound())
                .extracting(open -> open.field().name().replaceAll(".*\\.", ""))
                .as("only the dates have no label of their own")
                .containsExactlyInAnyOrder(
                        "Part3_Line2a_Date[0]", "Part3_Line2b_Date[0]", "Part3_Line2c_Date[0]", "Part3_Line2d_Date[0]");
        form.truth().forEach((name, truth) -> {
            var binding = bound.field(name).orElseThrow();
            assertThat("Part " + binding.part() + " " + binding.item())
                    .as(name)
                    .isEqualTo(truth.part() + " " + truth.item());
        });
    }
}
