package org.attest.editions;

import com.lowagie.text.pdf.PdfReader;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attest.binding.FormBinder;
import org.attest.casefile.FormKind;
import org.attest.forms.Preparation;
import org.attest.shared.Refusal;
import org.attest.shared.Rule;
import org.attest.shared.SideProcess;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jboss.logging.Logger;

/** Has a file looked at in a process of its own, which is ended when it eats its memory or its time. */
@Singleton
class Inspection {
    private static final int MOST_ANSWER = 1024 * 1024;
    /** What the process needs and nothing else, so that it starts quickly. */
    private static final List<Class<?>> NEEDED = List.of(
            FormBinder.class, // the packaged program keeps its classes in more than one archive
            Preparation.class,
            EditionRule.class,
            Rule.class,
            FormKind.class,
            PdfReader.class,
            BouncyCastleProvider.class,
            PDDocument.class,
            IOUtils.class,
            TrueTypeFont.class,
            LogFactory.class,
            Logger.class);

    private final Semaphore one = new Semaphore(1, true);
    private final EditionSettings settings;
    private final SideProcess process;

    Inspection(EditionSettings settings) {
        this.settings = settings;
        this.process = new SideProcess(
                InspectCommand.class, NEEDED, settings.checkMemory(), settings.checkSeconds(), MOST_ANSWER);
    }

    /** The lines of {@link InspectCommand}; where there is no answer in time, the refusal that says so. */
    List<String> of(byte[] pdf) {
        boolean mine = false;
        try {
            mine = one.tryAcquire(settings.checkSeconds(), TimeUnit.SECONDS);
            if (!mine) {
                throw Refusal.of(EditionRule.READER_FREE);
            }
            var lines = asked(pdf).lines().toList();
            if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(InspectCommand.END)) {
                throw Refusal.of(EditionRule.FILE_WITHIN_BOUNDS);
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(EditionRule.READER_FREE);
        } finally {
            if (mine) {
                one.release();
            }
        }
    }

    private String asked(byte[] pdf) throws InterruptedException {
        return process.answer(pdf)
                .map(answer -> new String(answer, StandardCharsets.UTF_8))
                .orElse("");
    }
}
