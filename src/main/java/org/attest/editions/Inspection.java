package org.attest.editions;

import com.lowagie.text.pdf.PdfReader;
import jakarta.inject.Singleton;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.attest.shared.Refusal;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jboss.logging.Logger;

/** Has a file looked at in a process of its own, which is ended when it eats its memory or its time. */
@Singleton
class Inspection {
    private static final int MOST_ANSWER = 1024 * 1024;
    /** What the process needs and nothing else, so that it starts quickly. */
    private static final List<Class<?>> NEEDED = List.of(
            InspectCommand.class,
            PdfReader.class,
            BouncyCastleProvider.class,
            PDDocument.class,
            IOUtils.class,
            TrueTypeFont.class,
            LogFactory.class,
            Logger.class);

    private final Semaphore one = new Semaphore(1, true);
    private final EditionSettings settings;

    Inspection(EditionSettings settings) {
        this.settings = settings;
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
        Process process;
        try {
            process = started();
        } catch (IOException e) {
            throw new IllegalStateException("The process that checks forms could not be started", e);
        }
        try {
            CompletableFuture.runAsync(() -> hand(process, pdf), Inspection::aside);
            return CompletableFuture.supplyAsync(() -> heard(process.getInputStream()), Inspection::aside)
                    .get(settings.checkSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw Refusal.of(EditionRule.FILE_WITHIN_BOUNDS);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process started() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + settings.checkMemory(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+DisableAttachMechanism",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Djava.awt.headless=true",
                        "-cp",
                        NEEDED.stream()
                                .map(Inspection::place)
                                .distinct()
                                .collect(Collectors.joining(File.pathSeparator)),
                        InspectCommand.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear(); // no password or key of the server is in reach of the file
        return builder.start();
    }

    private static void aside(Runnable task) {
        var thread = new Thread(task, "edition");
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

    private static String heard(InputStream out) {
        try (out) {
            return new String(out.readNBytes(MOST_ANSWER), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** The folder or the archive that a class comes from: Quarkus' own class loaders tell it only by its resource. */
    private static String place(Class<?> needed) {
        var file = needed.getName().replace('.', '/') + ".class";
        var found = needed.getClassLoader().getResource(file);
        if (found == null) {
            throw new IllegalStateException("The library of " + needed.getName() + " has no place");
        }
        var address = found.toString();
        return Path.of(URI.create(
                        address.startsWith("jar:")
                                ? address.substring("jar:".length(), address.lastIndexOf("!/"))
                                : address.substring(0, address.length() - file.length())))
                .toString();
    }
}
