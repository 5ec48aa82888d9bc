package org.attest.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.attest.binding.OfficialForms;
import org.attest.forms.SyntheticSupplementB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What a file is refused for before its hash is even asked. */
class InspectCommandTest {
    @Test
    void aSoundFormSaysWhatItIs() {
        assertThat(InspectCommand.inspect(SyntheticSupplementB.lot(3).bytes()))
                .containsExactly("pages\t5", "stamp\tI-918SUPB\t01/20/25", "end");
    }

    @Test
    @EnabledIf("org.attest.binding.OfficialForms#wanted")
    void realFormsWithTheirUsualScriptsAreSound() {
        for (var name : List.of("g-28.pdf", "i-129f.pdf")) {
            assertThat(InspectCommand.inspect(OfficialForms.bytes(name)))
                    .as(name)
                    .noneMatch(line -> line.startsWith("refused"));
        }
    }

    @Test
    void whatLaunchesSendsOrCarriesIsRefused() {
        for (var kind : List.of("Launch", "SubmitForm", "ImportData", "GoToE")) {
            assertThat(refusals(changed(document -> {
                        var action = new COSDictionary();
                        action.setItem(COSName.S, COSName.getPDFName(kind));
                        document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
                    })))
                    .as(kind)
                    .containsExactly("FILE_WITHOUT_PROGRAMS");
        }
        assertThat(refusals(changed(document -> {
                    var names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
                    names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
                })))
                .containsExactly("FILE_WITHOUT_PROGRAMS");
    }

    @Test
    void whatUnpacksToMoreThanAFormHoldsIsRefused() {
        var bomb = changed(document -> {
            try {
                var stream = document.getDocument().createCOSStream();
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    var zeros = new byte[1024 * 1024];
                    for (int i = 0; i < 130; i++) {
                        out.write(zeros);
                    }
                }
                document.getDocumentCatalog().getCOSObject().setItem("Bomb", stream);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(bomb.length).isLessThan(2 * 1024 * 1024);
        assertThat(refusals(bomb)).containsExactly("FILE_WITHIN_BOUNDS");
    }

    @Test
    void whatIsDamagedOrLockedOrNoFormIsRefused() {
        var sound = SyntheticSupplementB.lot(3).notEncrypted().bytes();
        assertThat(refusals(java.util.Arrays.copyOf(sound, 300))).containsExactly("FILE_IS_READABLE");
        assertThat(refusals("<html></html>".getBytes())).containsExactly("FILE_IS_READABLE");
        var locked = changed(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(InspectCommand.inspect(locked)).anyMatch(line -> line.contains("password"));
    }

    static byte[] changed(Consumer<PDDocument> change) {
        try (var document =
                Loader.loadPDF(SyntheticSupplementB.lot(3).notEncrypted().bytes())) {
            change.accept(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> refusals(byte[] pdf) {
        return InspectCommand.inspect(pdf).stream()
                .map(line -> line.split("\t"))
                .filter(line -> line[0].equals("refused"))
                .map(line -> line[1])
                .toList();
    }
}
