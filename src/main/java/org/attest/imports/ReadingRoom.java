package org.attest.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.lowagie.text.pdf.PdfReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attest.binding.FormBinder;
import org.attest.casefile.PaperDay;
import org.attest.forms.Edition;
import org.attest.shared.Broken;
import org.attest.shared.JsonColumns;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.SideProcess;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Has untrusted papers read in a process of their own, a few at once: one that eats its memory or its time is ended, and
 * neither the server's memory nor its secrets were ever in reach of the file.
 */
@ApplicationScoped
class ReadingRoom {
    private static final Logger LOG = Logger.getLogger(ReadingRoom.class);
    private static final int MOST_ANSWER = 8 * 1024 * 1024;
    /** What the reader needs and nothing else, so that it starts quickly. */
    private static final List<Class<?>> NEEDED = List.of(
            FormBinder.class, // the packaged program keeps its classes in more than one archive
            Edition.class,
            PaperDay.class,
            PdfReader.class,
            BouncyCastleProvider.class,
            PDDocument.class,
            IOUtils.class,
            TrueTypeFont.class,
            LogFactory.class,
            Logger.class,
            JsonFactory.class);

    private final Semaphore chairs;
    private final int waitSeconds;
    private final SideProcess process;

    ReadingRoom(
            @ConfigProperty(name = "attest.import.at-once") int atOnce,
            @ConfigProperty(name = "attest.import.seconds") int seconds,
            @ConfigProperty(name = "attest.import.wait-seconds") int waitSeconds,
            @ConfigProperty(name = "attest.import.memory") String memory) {
        this.chairs = new Semaphore(atOnce, true);
        this.waitSeconds = waitSeconds;
        this.process = new SideProcess(ReadCommand.class, NEEDED, memory, seconds, MOST_ANSWER);
    }

    private record Said(Reading reading, String refusal) {}

    /** Refuses what cannot be read, what is no form of ours, and while too many others are read. */
    Reading read(byte[] pdf) {
        new Rules()
                .must(pdf.length <= PaperReader.MOST_BYTES, ImportRule.FILE_SMALL_ENOUGH, "pdf")
                .hold();
        try {
            if (!chairs.tryAcquire(waitSeconds, TimeUnit.SECONDS)) {
                throw Refusal.of(ImportRule.READER_FREE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(ImportRule.READER_FREE);
        }
        try {
            return answered(pdf);
        } finally {
            chairs.release();
        }
    }

    private Reading answered(byte[] pdf) {
        var answer = asked(pdf);
        Said said;
        try {
            said = JsonColumns.MAPPER.readValue(answer, Said.class);
        } catch (IOException e) {
            throw Refusal.of(ImportRule.FILE_READ_IN_TIME);
        }
        if (said.reading() == null) {
            throw new Refusal(List.of(new Broken(
                    ImportRule.FILE_READABLE,
                    "pdf",
                    said.refusal() == null ? ImportRule.FILE_READABLE.sentence() : said.refusal())));
        }
        return said.reading();
    }

    private byte[] asked(byte[] pdf) {
        try {
            var answer = process.answer(pdf);
            if (answer.isEmpty()) {
                LOG.infof(
                        "A paper of %d bytes was not read to its end within %d seconds", pdf.length, process.seconds());
                throw Refusal.of(ImportRule.FILE_READ_IN_TIME);
            }
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(ImportRule.READER_FREE);
        }
    }
}
