package org.habeas.local.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * wrk: connections that are kept busy by a program that takes little of the machine it measures.
 *
 * @param program where it is
 * @param directory for its scripts
 */
record Wrk(Path program, Path directory) {
    private static final int CONNECTIONS = 16;
    private static final String TOLD = "habeas ";
    private static final String SCRIPT =
            """
            local paths = { %s }
            wrk.headers["X-Api-Key"] = "%s"
            local asked = {}
            init = function()
              for i, path in ipairs(paths) do asked[i] = wrk.format("GET", path) end
            end
            request = function() return asked[math.random(#asked)] end
            done = function(all, latency)
              local e = all.errors
              io.write(string.format("\\n%s%%d %%d %%d %%.1f %%.1f\\n", all.requests, all.duration,
                e.connect + e.read + e.write + e.status + e.timeout,
                latency:percentile(50), latency:percentile(99)))
            end
            """;

    /** What came of it: answers a second, how many were not, and microseconds. */
    record Measured(double perSecond, long failed, double median, double slowest) {}

    /** Makes a script; the key stands in it, since a command line can be read by others. */
    Path script(String name, List<String> paths, @Nullable String key) throws IOException {
        String quoted =
                paths.stream().map(path -> '"' + path + '"').collect(Collectors.joining(", "));
        Files.createDirectories(directory);
        return Files.writeString(
                directory.resolve(name + ".lua"),
                SCRIPT.formatted(quoted, key == null ? "" : key, TOLD));
    }

    /** Asks for that long. */
    Measured run(URI target, Path script, Duration time) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                program.toString(),
                                "--threads=1",
                                "--connections=" + CONNECTIONS,
                                "--duration=" + time.toSeconds(),
                                "--timeout=10",
                                "--script=" + script,
                                target.toString())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.lines()
                .filter(line -> line.startsWith(TOLD))
                .findFirst()
                .map(Wrk::measured)
                .orElseThrow(() -> new IOException("wrk says: " + text.strip()));
    }

    private static Measured measured(String line) {
        String[] told = line.substring(TOLD.length()).split(" ", -1);
        double seconds = Long.parseLong(told[1]) / 1e6;
        return new Measured(
                Long.parseLong(told[0]) / seconds,
                Long.parseLong(told[2]),
                Double.parseDouble(told[3]),
                Double.parseDouble(told[4]));
    }
}
