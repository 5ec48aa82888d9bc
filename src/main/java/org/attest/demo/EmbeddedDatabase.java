package org.attest.demo;

import io.quarkus.runtime.Application;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import org.attest.vault.KeysCommand;

/**
 * A real PostgreSQL for the demonstration, its data kept in {@code demo-data} (or {@code -Dattest.demo.home=…}) over
 * restarts and crashes. It trusts everybody on this machine: never for accountable use.
 */
public final class EmbeddedDatabase {
    private static final int WAIT_STEPS = 150;
    private static EmbeddedPostgres postgres;
    private static FileChannel lock;

    private EmbeddedDatabase() {}

    /** Starts it and tells the configuration where it is, unless the user named a database of his own. */
    public static void start() throws IOException, SQLException, InterruptedException {
        var home = Path.of(System.getProperty("attest.demo.home", "demo-data")).toAbsolutePath();
        if (System.getProperty("attest.keys") == null && System.getenv("ATTEST_KEYS") == null) {
            Files.createDirectories(home);
            KeysCommand.createIfAbsent(home.resolve("keys.json"));
            System.setProperty("attest.keys", home.resolve("keys.json").toString());
        }
        if (System.getProperty("attest.db.url") != null || System.getenv("ATTEST_DB_URL") != null) {
            return;
        }
        var data = home.resolve("pgdata");
        Files.createDirectories(home);
        lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            throw new IOException("another Attest already uses " + home);
        }
        stopOrphan(data.resolve("postmaster.pid"));
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.resolve("pgbin").toFile())
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setRegisterShutdownHook(false)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(EmbeddedDatabase::stop, "embedded-database-stop"));
        createRolesAndDatabase(postgres);
        System.setProperty("attest.db.url", url(postgres));
        System.setProperty("attest.db.owner-password", "owner");
        System.setProperty("attest.db.app-password", "app");
    }

    /** Also what the tests do with theirs. */
    public static void createRolesAndDatabase(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (isAbsent(statement, "select 1 from pg_roles where rolname = 'attest_owner'")) {
                statement.execute("create role attest_owner login password 'owner'");
            }
            if (isAbsent(statement, "select 1 from pg_roles where rolname = 'attest_app'")) {
                statement.execute("create role attest_app login password 'app'");
            }
            if (isAbsent(statement, "select 1 from pg_database where datname = 'attest'")) {
                statement.execute("create database attest owner attest_owner");
            }
        }
    }

    public static String url(EmbeddedPostgres server) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/attest";
    }

    private static void stop() {
        var application = Application.currentApplication();
        if (application != null) {
            try { // first the application and its pool, then the database
                var stopping = new Thread(application::awaitShutdown, "await-shutdown");
                stopping.setDaemon(true);
                stopping.start();
                stopping.join(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try {
            postgres.close();
        } catch (IOException e) {
            System.err.println("The embedded database did not stop cleanly: " + e.getMessage());
        }
    }

    /** A server that outlived a killed program: the lock is ours, so nobody else uses it. */
    private static void stopOrphan(Path pidFile) throws IOException, InterruptedException {
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).ifPresent(ProcessHandle::destroy);
        for (int i = 0; i < WAIT_STEPS && ProcessHandle.of(pid).isPresent() && Files.exists(pidFile); i++) {
            Thread.sleep(100);
        }
        if (ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres).isPresent()) {
            throw new IOException("the database server of an earlier run, process " + pid + ", does not stop");
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("/postgres");
    }

    private static boolean isAbsent(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
