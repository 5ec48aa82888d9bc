package org.attest.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.lowagie.text.pdf.PdfReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            ReadCommand.class,
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
    private final int seconds;
    private final int waitSeconds;
    private final String memory;

    ReadingRoom(
            @ConfigProperty(name = "attest.import.at-once") int atOnce,
            @ConfigProperty(name = "attest.import.seconds") int seconds,
            @ConfigProperty(name = "attest.import.wait-seconds") int waitSeconds,
            @ConfigProperty(name = "attest.import.memory") String memory) {
        this.chairs = new Semaphore(atOnce, true);
        this.seconds = seconds;
        this.waitSeconds = waitSeconds;
        this.memory = memory;
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

    /** What the process answered before its time was over; whatever happens, it is gone afterwards. */
    private byte[] asked(byte[] pdf) {
        Process process;
        try {
            process = started();
        } catch (IOException e) {
            throw new IllegalStateException("The process that reads papers could not be started", e);
        }
        try {
            var handed = CompletableFuture.runAsync(() -> hand(process, pdf), ReadingRoom::aside);
            var heard = CompletableFuture.supplyAsync(() -> heard(process.getInputStream()), ReadingRoom::aside);
            var answer = heard.get(seconds, TimeUnit.SECONDS);
            handed.cancel(true);
            if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
                LOG.infof("A paper of %d bytes was not read to its end", pdf.length);
                throw Refusal.of(ImportRule.FILE_READ_IN_TIME);
            }
            return answer;
        } catch (TimeoutException e) {
            LOG.infof("A paper of %d bytes was not read within %d seconds", pdf.length, seconds);
            throw Refusal.of(ImportRule.FILE_READ_IN_TIME);
        } catch (ExecutionException e) {
            throw Refusal.of(ImportRule.FILE_READ_IN_TIME);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(ImportRule.READER_FREE);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process started() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx" + memory,
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:MaxMetaspaceSize=64m",
                        "-XX:ReservedCodeCacheSize=24m",
                        "-XX:MaxDirectMemorySize=8m",
                        "-XX:-UsePerfData",
                        "-XX:+DisableAttachMechanism",
                        "-XX:ErrorFile=" + File.separator + "dev" + File.separator + "null",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + File.separator,
                        "-cp",
                        classPath(),
                        ReadCommand.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear(); // no password or key of the server is in reach of the file
        return builder.start();
    }

    /** A thread of its own, since each waits for the other side; both end with the process. */
    private static void aside(Runnable task) {
        var thread = new Thread(task, "paper");
        thread.setDaemon(true);
        thread.start();
    }

    private static void hand(Process process, byte[] pdf) {
        try (var in = process.getOutputStream()) {
            in.write(pdf);
        } catch (IOException e) {
            // it ended before it read all: its answer, or that there is none, says enough
        }
    }

    private static byte[] heard(InputStream out) {
        try (out) {
            return out.readNBytes(MOST_ANSWER);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    static String classPath() {
        return NEEDED.stream().flatMap(ReadingRoom::places).distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** The folders or archives that a class comes from: Quarkus' own class loaders tell it only by its resource. */
    private static Stream<String> places(Class<?> needed) {
        var file = needed.getName().replace('.', '/') + ".class";
        try {
            var places = Collections.list(needed.getClassLoader().getResources(file)).stream()
                    .map(URL::toString)
                    .filter(address -> address.startsWith("jar:file:") || address.startsWith("file:"))
                    .map(address -> address.startsWith("jar:")
                            ? address.substring("jar:".length(), address.lastIndexOf("!/"))
                            : address.substring(0, address.length() - file.length()))
                    .map(address -> Path.of(URI.create(address)).toString())
                    .toList();
            return places.isEmpty() ? Stream.of(onClassPath(file)) : places.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In tests and in development the program's own classes are held in memory; they still lie in a folder. */
    private static String onClassPath(String file) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> Files.exists(Path.of(place, file)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no place for " + file));
    }
}
