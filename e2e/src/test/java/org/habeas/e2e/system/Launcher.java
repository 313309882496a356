package org.habeas.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code ./habeas} as a user runs it, on data of our own. */
public final class Launcher {

    private final Path root;
    private final Path home;

    Launcher(Path root, Path home) {
        this.root = root;
        this.home = home;
    }

    /** How a command ended and what it printed. */
    public record Said(int code, String text) {

        public String lastLine() {
            return text.lines().filter(line -> !line.isBlank()).reduce("", (_, line) -> line);
        }
    }

    public Said run(String... arguments) {
        var command = new ArrayList<>(List.of("bash", root.resolve("habeas").toString()));
        command.addAll(List.of(arguments));
        var builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("HABEAS_HOME", home.toString());
        builder.environment().put("HABEAS_BUILD", "never");
        builder.environment().put("HABEAS_DAYS_EVERY", "5s");
        // All tests ask from one address, and much in a minute.
        for (String tier : List.of("ANONYMOUS", "KEY", "PARTNER")) {
            builder.environment().put("HABEAS_LIMIT_" + tier, "10000000");
            builder.environment().put("HABEAS_LIMIT_" + tier + "_SEARCHES", "10000000");
        }
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while ./habeas ran", e);
        }
    }
}
