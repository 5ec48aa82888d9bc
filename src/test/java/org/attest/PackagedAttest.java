package org.attest;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, with its embedded database where it has one; ended by its own id. */
public final class PackagedAttest implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Duration START = Duration.ofSeconds(120);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private static PackagedAttest shared;

    private final Path home;
    private final Path log;
    private final int port;
    private final Process process;

    private PackagedAttest(Path home, Map<String, String> settings, Map<String, String> environment)
            throws IOException {
        this(home, settings, environment, freePort());
    }

    private PackagedAttest(Path home, Map<String, String> settings, Map<String, String> environment, int port)
            throws IOException {
        this.home = home;
        this.port = port;
        Files.createDirectories(home);
        log = Files.createTempFile(home, "attest-", ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-Dattest.demo.home=" + home.toAbsolutePath()));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", JAR.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ATTEST_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(environment);
        process = builder.start();
    }

    /** An empty folder of this name for the demonstration's data. */
    static Path newHome(String name) throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", "packaged")), name + "-");
    }

    /** The address of one demonstration with its forty cases, for all who only work in it; it ends with the tests. */
    public static synchronized String shared() throws IOException, InterruptedException {
        var running = System.getProperty("attest.running");
        if (running != null) {
            return running;
        }
        if (shared == null) {
            shared = demonstration(newHome("shared"), 40);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    shared.close();
                } catch (IOException | InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        return shared.url();
    }

    /** Starts the demonstration and waits until it answers. */
    static PackagedAttest demonstration(Path home, int cases) throws IOException, InterruptedException {
        return ready(
                home, Map.of("quarkus.profile", "demo", "attest.demonstration.cases", String.valueOf(cases)), Map.of());
    }

    static PackagedAttest ready(Path home, Map<String, String> settings, Map<String, String> environment)
            throws IOException, InterruptedException {
        return ready(home, settings, environment, freePort());
    }

    /** The same at a port that somebody else was told before. */
    static PackagedAttest ready(Path home, Map<String, String> settings, Map<String, String> environment, int port)
            throws IOException, InterruptedException {
        var attest = new PackagedAttest(home, settings, environment, port);
        try {
            attest.awaitHealth();
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            attest.close();
            throw e;
        }
        return attest;
    }

    /** Starts what must refuse to start, and gives what it said. */
    static String refused(Path home, Map<String, String> settings, Map<String, String> environment)
            throws IOException, InterruptedException {
        try (var attest = new PackagedAttest(home, settings, environment)) {
            if (!attest.process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It started, or does not end:\n" + attest.said());
            }
            if (attest.process.exitValue() == 0) {
                throw new AssertionError("It ended as if all were well:\n" + attest.said());
            }
            return attest.said();
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        long until = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < until) {
            if (!process.isAlive()) {
                throw new AssertionError("It does not start:\n" + said());
            }
            if (isHealthy()) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Not ready after " + START + ":\n" + said());
    }

    private boolean isHealthy() throws InterruptedException {
        try {
            return get("/health", null).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    HttpResponse<String> get(String path, String person) throws IOException, InterruptedException {
        return send(request(path, person).GET().build());
    }

    HttpResponse<String> post(String path, String person, String mediaType, String body, String... headers)
            throws IOException, InterruptedException {
        var request = request(path, person)
                .header("Content-Type", mediaType)
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpRequest.Builder request(String path, String person) {
        var request = HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(60));
        if (person != null) {
            var secret = Base64.getEncoder().encodeToString((person + ":demo").getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** As {@code kill -9} would: no shutdown hook runs, and the database server is left alone. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The program and its database at once, as a power cut would. */
    void killWithDatabase() throws IOException, InterruptedException {
        var database = databaseProcesses();
        process.destroyForcibly();
        database.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        awaitEnd(database);
    }

    /** Ends the program, and a database that outlived it. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        var left = databaseProcesses();
        left.forEach(ProcessHandle::destroyForcibly);
        awaitEnd(left);
    }

    /** The server that holds this home's data, and the processes that it started. */
    private List<ProcessHandle> databaseProcesses() throws IOException {
        var file = home.resolve("pgdata").resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return List.of();
        }
        var server = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(file).get(0).trim()))
                .filter(found -> found.info().command().orElse("").endsWith("/postgres"));
        return Stream.concat(
                        server.stream(), server.map(ProcessHandle::descendants).orElse(Stream.of()))
                .toList();
    }

    private static void awaitEnd(List<ProcessHandle> processes) throws InterruptedException {
        for (int i = 0; i < 100 && processes.stream().anyMatch(ProcessHandle::isAlive); i++) {
            Thread.sleep(100);
        }
        Optional<ProcessHandle> stays =
                processes.stream().filter(ProcessHandle::isAlive).findFirst();
        if (stays.isPresent()) {
            throw new AssertionError("Process " + stays.get().pid() + " does not end");
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
