package org.habeas.e2e.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Programs of Node.js that judge us from outside: {@code HABEAS_NODE} is a folder with their {@code
 * node_modules}, which {@code ./habeas test} installs.
 */
public final class Node {
    private final Path home;

    private Node(Path home) {
        this.home = home;
    }

    /** Fails where this package is not installed: a judge that is missing is no verdict. */
    public static Node with(String module) {
        String given = System.getenv("HABEAS_NODE");
        if (given == null || !Files.exists(Path.of(given, "node_modules", module))) {
            throw new IllegalStateException(
                    module
                            + " is not in the node_modules of HABEAS_NODE ("
                            + given
                            + "), which ./habeas test installs");
        }
        return new Node(Path.of(given));
    }

    /** A folder in which its modules are found. */
    public Path linkedInto(Path folder) throws IOException {
        Files.createSymbolicLink(folder.resolve("node_modules"), home.resolve("node_modules"));
        return folder;
    }

    /** What the program said, both ways together, and its exit code in front. */
    public String run(Path folder, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("node_modules/.bin").resolve(program).toString());
        Stream.of(arguments).forEach(command::add);
        Path said = folder.resolve("said.txt");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(program + " does not come to an end");
        }
        return process.exitValue() + " " + Files.readString(said, StandardCharsets.UTF_8);
    }
}
