package org.habeas.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.habeas.e2e.system.Launcher.Said;
import org.jspecify.annotations.Nullable;

/** The system under test: what Maven packaged, with the sample register, on a port of its own. */
public final class PackagedHabeas {

    private static @Nullable PackagedHabeas shared;

    private final Path root;
    private final Path home;
    private final Launcher launcher;
    private final int port;
    private String firstWords = "";

    private PackagedHabeas(Path root, Path home) throws IOException {
        this.root = root;
        this.home = home;
        this.launcher = new Launcher(root, home);
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    /** The one that all journeys share; the first who asks starts it. */
    public static synchronized PackagedHabeas running() {
        if (shared == null) {
            Path root =
                    Path.of(System.getProperty("habeas.root", "..")).toAbsolutePath().normalize();
            try {
                shared = new PackagedHabeas(root, root.resolve("e2e/target/habeas"));
                shared.startAnew();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    static synchronized void end() {
        if (shared != null) {
            shared.launcher.run("down");
            shared = null;
        }
    }

    private void startAnew() throws IOException {
        if (Files.isDirectory(home)) {
            // A run that was killed may have left its processes behind.
            launcher.run("down");
            launcher.run("reset", "--yes");
            deleteTree(home);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(PackagedHabeas::end));
        Said said = up();
        firstWords = said.text();
        if (said.code() != 0) {
            String logs = launcher.run("logs", "-n", "60").text();
            throw new IllegalStateException("Habeas does not start:\n" + firstWords + logs);
        }
    }

    /** Starts it, or finds it running. */
    public Said up() {
        return launcher.run("up", "--detach", "--port", String.valueOf(port));
    }

    /** What the first start printed. */
    public String firstWords() {
        return firstWords;
    }

    public Launcher launcher() {
        return launcher;
    }

    /** The checkout. */
    public Path root() {
        return root;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Processes processes() {
        return new Processes(home.resolve("run"));
    }

    /** What the services have stored. */
    public Databases databases() {
        return new Databases(home, processes().port("postgresql"));
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
