package org.attest.shared;

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs a command of ours over untrusted bytes in a process of its own: one that eats its memory or its time is ended, and
 * neither the server's memory nor its secrets were ever in reach of the bytes.
 *
 * @param command its main class: reads standard input to the end and answers on standard output
 * @param needed one class of each library and folder that it needs, and of no other, so that it starts quickly
 * @param memory as Java writes it, such as {@code 256m}
 * @param seconds within which it must have answered
 * @param mostAnswer bytes of an answer that are read
 */
public record SideProcess(Class<?> command, List<Class<?>> needed, String memory, int seconds, int mostAnswer) {
    public SideProcess {
        needed = List.copyOf(needed);
    }

    /** What it answered; empty where it failed or did not answer in time. Whatever happens, it is gone afterwards. */
    public Optional<byte[]> answer(byte[] input) throws InterruptedException {
        Process process;
        try {
            process = started();
        } catch (IOException e) {
            throw new IllegalStateException("The process of " + command.getSimpleName() + " could not be started", e);
        }
        try {
            CompletableFuture.runAsync(() -> hand(process, input), SideProcess::aside);
            var answer = CompletableFuture.supplyAsync(() -> heard(process.getInputStream()), SideProcess::aside)
                    .get(seconds, TimeUnit.SECONDS);
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == 0
                    ? Optional.of(answer)
                    : Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } finally {
            process.destroyForcibly();
        }
    }

    private Process started() throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
                        command.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear(); // no password or key of the server is in reach of the bytes
        return builder.start();
    }

    /** A thread of its own, since each waits for the other side; both end with the process. */
    private static void aside(Runnable task) {
        var thread = new Thread(task, "side-process");
        thread.setDaemon(true);
        thread.start();
    }

    private void hand(Process process, byte[] input) {
        try (var in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // it ended before it read all: its answer, or that there is none, says enough
        }
    }

    private byte[] heard(InputStream out) {
        try (out) {
            return out.readNBytes(mostAnswer);
        } catch (IOException e) {
            return new byte[0];
        }
    }

    public String classPath() {
        return Stream.concat(Stream.of(command), needed.stream())
                .flatMap(SideProcess::places)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
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
