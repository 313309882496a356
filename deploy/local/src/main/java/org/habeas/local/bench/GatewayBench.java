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
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
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
    private static final String NGINX = "nginx before the service";
    private static final Duration WARMING = Duration.ofSeconds(15);
    private static final Duration ROUND = Duration.ofSeconds(4);

    /** Measures and prints. */
    public void run(int persons, int rounds, Path directory)
            throws IOException, InterruptedException, ExecutionException {
        Optional<Path> program = Nginx.program();
        if (program.isEmpty()) {
            out.println("  nginx is not installed (apt-get install nginx-light): no ratios to it");
            measure(loads(persons, null), rounds);
            return;
        }
        try (Nginx nginx = Nginx.before(service, program.get(), directory)) {
            measure(loads(persons, nginx.address()), rounds);
        }
    }

    private List<Load> loads(int persons, @Nullable URI nginx) {
        List<String> paths =
                IntStream.range(0, CasesBench.templates(persons))
                        .mapToObj(i -> "/v1/persons/" + Templates.id(i, 1))
                        .toList();
        String shown = key == null ? "" : "X-Api-Key: " + key + "\r\n";
        List<Load> loads = new ArrayList<>();
        loads.add(new Load("the service itself", service, paths, ""));
        if (nginx != null) {
            loads.add(new Load(NGINX, nginx, paths, ""));
        }
        loads.add(new Load("the door, proxied", uncached, paths, shown));
        loads.add(new Load("the door, cached", cached, paths, shown));
        return loads;
    }

    private void measure(List<Load> loads, int rounds)
            throws InterruptedException, ExecutionException {
        for (Load load : loads) {
            load.run(WARMING);
        }
        Map<Load, List<Load.Measured>> measured = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Load load : loads) {
                measured.computeIfAbsent(load, first -> new ArrayList<>()).add(load.run(ROUND));
            }
        }
        print(measured);
    }

    private void print(Map<Load, List<Load.Measured>> measured) {
        double nginx =
                measured.entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals(NGINX))
                        .mapToDouble(entry -> middle(entry.getValue()).perSecond())
                        .findFirst()
                        .orElse(Double.NaN);
        out.printf(
                Locale.ROOT,
                "%n%-28s %9s %9s %8s %8s%n",
                key == null ? "(without a key)" : "(with a key)",
                "a second",
                "of nginx",
                "p50 ms",
                "p99 ms");
        measured.forEach((load, rounds) -> {
            Load.Measured middle = middle(rounds);
            out.printf(
                    Locale.ROOT,
                    "%-28s %9.0f %9.2f %8.2f %8.2f   rounds %s%n",
                    load.name(),
                    middle.perSecond(),
                    middle.perSecond() / nginx,
                    middle.latencies().within(0.5),
                    middle.latencies().within(0.99),
                    rounds.stream().map(one -> Math.round(one.perSecond())).toList());
        });
    }

    private static Load.Measured middle(List<Load.Measured> rounds) {
        List<Load.Measured> sorted =
                rounds.stream()
                        .sorted(Comparator.comparingDouble(Load.Measured::perSecond))
                        .toList();
        return Objects.requireNonNull(sorted.get(sorted.size() / 2));
    }
}
