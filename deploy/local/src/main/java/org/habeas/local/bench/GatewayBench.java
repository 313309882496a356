package org.habeas.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code bench gateway}: what the door costs. The same reads of real records go to the service, to
 * nginx before it, to a door that caches nothing and to one that does. Rounds go through all of
 * them in turn, so that whatever else the machine does meets each alike; the middle round counts.
 *
 * @param uncached a door with keys and limits on and the cache off
 * @param cached the same with the cache
 * @param key an API key of theirs; without one they are asked by nobody in particular
 */
public record GatewayBench(
        URI service, URI uncached, URI cached, @Nullable String key, PrintStream out) {
    private static final Duration STEP = Duration.ofSeconds(5);
    private static final int STEADY_STEPS = 4;
    private static final int MOST_STEPS = 24;
    private static final double STEADY = 1.02;
    private static final Duration ROUND = Duration.ofSeconds(3);

    private record Target(String name, URI address) {}

    private record Run(Reading reading, Path script, Target target) {}

    /** What has to be installed first, in the words of a package manager; nothing if all is. */
    public static List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (Programs.find("nginx").isEmpty()) {
            missing.add("nginx-light");
        }
        if (Programs.find("wrk").isEmpty()) {
            missing.add("wrk");
        }
        return missing;
    }

    /** Measures and prints. */
    public void run(int persons, int rounds, Path directory)
            throws IOException, InterruptedException {
        Optional<Path> proxy = Programs.find("nginx");
        Wrk wrk = new Wrk(Programs.find("wrk").orElseThrow(), directory.resolve("wrk"));
        try (Nginx nginx = Nginx.before(service, proxy.orElseThrow(), directory.resolve("nginx"))) {
            List<Target> targets =
                    List.of(
                            new Target("the service itself", service),
                            new Target("nginx before the service", nginx.address()),
                            new Target("the door, proxied", uncached),
                            new Target("the door, cached", cached));
            List<Run> runs = new ArrayList<>();
            for (Reading reading : Reading.all(CasesBench.templates(persons))) {
                Path script = wrk.script(reading.name(), reading.paths(), key);
                targets.forEach(target -> runs.add(new Run(reading, script, target)));
            }
            print(targets.get(1), measure(wrk, runs, rounds));
        }
    }

    private Map<Run, List<Wrk.Measured>> measure(Wrk wrk, List<Run> runs, int rounds)
            throws IOException, InterruptedException {
        Map<Run, List<Wrk.Measured>> measured = new LinkedHashMap<>();
        for (Run run : runs) {
            warm(wrk, run);
        }
        for (int round = 0; round < rounds; round++) {
            for (Run run : runs) {
                Wrk.Measured one = wrk.run(run.target.address, run.script, ROUND);
                if (one.failed() > 0) {
                    throw new IOException(
                            "%d answers of %s were not what was asked for"
                                    .formatted(one.failed(), run.target.name));
                }
                measured.computeIfAbsent(run, first -> new ArrayList<>()).add(one);
            }
        }
        return measured;
    }

    /** Until it gets no faster: what runs for weeks is not measured in its first minute. */
    private static void warm(Wrk wrk, Run run) throws IOException, InterruptedException {
        double best = 0;
        int steady = 0;
        for (int step = 0; step < MOST_STEPS && steady < STEADY_STEPS; step++) {
            double now = wrk.run(run.target.address, run.script, STEP).perSecond();
            steady = now < best * STEADY ? steady + 1 : 0;
            best = Math.max(best, now);
        }
    }

    private void print(Target nginx, Map<Run, List<Wrk.Measured>> measured) {
        out.printf(
                Locale.ROOT,
                "%n%-10s %-26s %9s %9s %8s %8s   (%s)%n",
                "",
                "",
                "a second",
                "of nginx",
                "p50 ms",
                "p99 ms",
                key == null ? "without a key" : "with a key");
        measured.forEach((run, rounds) -> {
            Wrk.Measured middle = middle(rounds);
            var beside = new Run(run.reading, run.script, nginx);
            double usual = middle(Objects.requireNonNull(measured.get(beside))).perSecond();
            out.printf(
                    Locale.ROOT,
                    "%-10s %-26s %9.0f %9.2f %8.2f %8.2f   rounds %s%n",
                    run.reading.name(),
                    run.target.name,
                    middle.perSecond(),
                    middle.perSecond() / usual,
                    middle.median() / 1e3,
                    middle.slowest() / 1e3,
                    rounds.stream().map(one -> Math.round(one.perSecond())).toList());
        });
    }

    private static Wrk.Measured middle(List<Wrk.Measured> rounds) {
        List<Wrk.Measured> sorted =
                rounds.stream()
                        .sorted(Comparator.comparingDouble(Wrk.Measured::perSecond))
                        .toList();
        return Objects.requireNonNull(sorted.get(sorted.size() / 2));
    }
}
