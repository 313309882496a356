package org.habeas.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One PostgreSQL on the loopback interface. It runs as our own child and not as a daemon, so that
 * we see it die.
 *
 * @param home the directory with the programs
 * @param data the directory with the data; made at first start
 * @param log where its messages go
 * @param durable whether a commit reaches the disk; only tests do without
 */
public record PostgresServer(
        Path home, Path data, Path log, int port, String password, boolean durable) {

    static final String SUPERUSER = "postgres";

    /** Makes the data directory, if it is missing. A half-made one never gets the final name. */
    public void initialise() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path draft = data.resolveSibling(data.getFileName() + ".draft");
        PostgresBinaries.deleteTree(draft);
        Files.createDirectories(draft);
        UnprivilegedUser user = UnprivilegedUser.forThisProcess();
        user.giveTo(draft);
        Path secret = Files.createTempFile(data.resolveSibling("."), "initdb", ".secret");
        try {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            Files.writeString(secret, password);
            user.giveTo(secret);
            run(
                    user,
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    // The builtin provider sorts alike on every machine; the character classes
                    // of trigrams still come from the C library and must know Cyrillic.
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--lc-ctype=" + characterClasses(),
                    durable ? "--data-checksums" : "--no-sync");
        } finally {
            Files.deleteIfExists(secret);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String characterClasses() {
        return System.getProperty("os.name").startsWith("Mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    /**
     * Starts the server; a postmaster that an earlier kill left behind is stopped first.
     *
     * @param wrapped how the command is started, e.g. in a session of its own
     */
    public Process start(UnaryOperator<List<String>> wrapped)
            throws IOException, InterruptedException {
        clearLeftovers();
        UnprivilegedUser user = UnprivilegedUser.forThisProcess();
        String sync = durable ? "on" : "off";
        var command = new ArrayList<>(user.prefix());
        command.addAll(List.of(program("postgres"), "-D", data.toString(), "-p", "" + port));
        setting(command, "listen_addresses", "127.0.0.1");
        setting(command, "unix_socket_directories", "");
        setting(command, "fsync", sync);
        setting(command, "synchronous_commit", sync);
        setting(command, "full_page_writes", sync);
        setting(command, "max_connections", "200");
        setting(command, "shared_buffers", "64MB");
        setting(command, "log_line_prefix", "%m [%p] %d ");
        setting(command, "timezone", "UTC");
        return new ProcessBuilder(wrapped.apply(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void setting(List<String> command, String name, String value) {
        command.add("-c");
        command.add(name + "=" + value);
    }

    /**
     * Stops a postmaster that nobody watches. Its file may also name a number that another program
     * has got since, which PostgreSQL would take for itself and never start again; it is removed
     * only when none of our programs runs, not even a backend that lost its postmaster.
     */
    private void clearLeftovers() throws IOException, InterruptedException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        String program = home.toRealPath().resolve("bin/postgres").toString();
        Set<Long> ours =
                ProcessHandle.allProcesses()
                        .filter(handle -> handle.info().command().orElse("").equals(program))
                        .map(ProcessHandle::pid)
                        .collect(Collectors.toSet());
        if (ours.isEmpty()) {
            Files.deleteIfExists(file);
        } else if (ours.contains(postmaster(file))) {
            stop();
        }
    }

    private static long postmaster(Path file) throws IOException {
        return Files.readAllLines(file).stream().findFirst().map(Long::valueOf).orElse(-1L);
    }

    /** Waits until it accepts connections. */
    public void awaitReady(Process process, Duration patience)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            try (Connection connection = connect(SUPERUSER)) {
                if (connection.isValid(5)) {
                    return;
                }
            } catch (SQLException e) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("PostgreSQL ended at once, see " + log, e);
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new IOException("PostgreSQL does not answer, see " + log, e);
                }
            }
        }
    }

    /** Stops it in order, even when clients are still connected. */
    public void stop() throws IOException, InterruptedException {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            run(
                    UnprivilegedUser.forThisProcess(),
                    "pg_ctl",
                    "stop",
                    "--pgdata=" + data,
                    "--mode=fast",
                    "--wait",
                    "--timeout=60");
        }
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private void run(UnprivilegedUser user, String program, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(user.prefix());
        command.add(program(program));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(program + " failed, see " + log);
        }
    }

    @Override
    public String toString() {
        return "PostgreSQL on port " + port;
    }
}
