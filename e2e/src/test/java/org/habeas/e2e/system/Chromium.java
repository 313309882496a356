package org.habeas.e2e.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser that can reach this machine only. */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<Path> APPLICATIONS =
            List.of(
                    Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
                    Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private final Path scratch;

    /**
     * @param scratch for its profile and its words
     */
    public Chromium(Path scratch) {
        this.scratch = scratch;
    }

    /** The page as its scripts have made it. */
    public String show(String page, Path requests) throws IOException, InterruptedException {
        Path dom = scratch.resolve("page.html");
        Process process =
                new ProcessBuilder(
                                program().toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
                                "--user-data-dir=" + scratch.resolve("profile"),
                                "--log-net-log=" + requests,
                                "--virtual-time-budget=20000",
                                "--dump-dom",
                                page)
                        .redirectOutput(dom.toFile())
                        .redirectError(scratch.resolve("errors.txt").toFile())
                        .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the browser does not come to an end");
        }
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    /** The one that {@code ./habeas test} has found, else one that is installed. */
    private static Path program() {
        String given = System.getenv("HABEAS_CHROMIUM");
        if (given != null && !given.isEmpty()) {
            return Path.of(given);
        }
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(":", -1))
                        .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)));
        return Stream.concat(onPath, APPLICATIONS.stream())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed"));
    }
}
