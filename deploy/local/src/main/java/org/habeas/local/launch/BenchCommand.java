package org.habeas.local.launch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.habeas.local.bench.ApiKey;
import org.habeas.local.bench.CasesBench;
import org.habeas.local.bench.FeedBench;
import org.habeas.local.bench.GatewayBench;
import org.habeas.local.issuer.LocalIssuer;
import org.habeas.local.issuer.Role;
import org.habeas.local.load.LoadReport;
import org.habeas.local.process.Ports;
import org.habeas.local.server.PostgresBinaries;
import org.habeas.local.supervisor.Advice;
import org.habeas.local.supervisor.Console;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.LocalHabeas;
import org.habeas.local.supervisor.PortBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a Habeas of its own, in a directory and on ports of its own, and deletes it again. */
@Command(name = "bench", description = "Measure; without a name: say what can be measured.")
final class BenchCommand implements Callable<Integer> {
    private static final String CASES = "cases";
    private static final String GATEWAY = "gateway";
    private static final String FEED = "feed";
    private static final int ROUNDS = 11;
    private static final int MOST_OF_GATEWAY = 3_000;
    private static final String WIDE = "100000000";

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "What to measure: cases, gateway, feed.")
    private String name = "";

    @Option(
            names = "--persons",
            description = "How many invented persons (default: ${DEFAULT-VALUE}).",
            defaultValue = "100000")
    private int persons;

    @Option(
            names = "--records",
            description = "How many invented records the feed tells (default: ${DEFAULT-VALUE}).",
            defaultValue = "100000")
    private int records;

    @Option(
            names = "--requests",
            description = "How many requests of each kind (default: ${DEFAULT-VALUE}).",
            defaultValue = "1000")
    private int requests;

    @Option(names = "--keep", description = "Do not delete the data afterwards.")
    private boolean keep;

    @Option(
            names = "--again",
            paramLabel = "DIR",
            description = "Measure once more what a run with --keep has left.")
    private @Nullable Path again;

    @Override
    public Integer call()
            throws IOException, SQLException, InterruptedException, ExecutionException {
        if (name.isEmpty()) {
            System.out.println(
                    "cases    reads of persons, lists and statistics, by the number of persons");
            System.out.println(
                    "gateway  reads through the door beside the service itself and nginx before it");
            System.out.println(
                    "feed     a client follows the feed while others write, and a door and the broker die");
            return 0;
        }
        if (!List.of(CASES, GATEWAY, FEED).contains(name)) {
            throw new Advice("there is no bench \"" + name + "\": ./habeas bench lists them");
        }
        if (persons < 100 || persons > 10_000_000 || records < 1_000 || requests < 10) {
            throw new Advice(
                    "--persons takes 100 or more, --records 1000 or more, --requests 10 or more");
        }
        if (name.equals(GATEWAY) && !GatewayBench.missing().isEmpty()) {
            throw new Advice(
                    "bench gateway needs programs that are missing here: apt-get install "
                            + String.join(" ", GatewayBench.missing()));
        }
        Installation own =
                again == null
                        ? ownInstallation(Installation.current())
                        : new Installation(Installation.current().root(), again.toAbsolutePath());
        keep = keep || again != null;
        var habeas =
                new LocalHabeas(
                                own,
                                new Console(System.out, LocalHabeas.steps()),
                                Clock.systemUTC())
                        .withoutLimits();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(habeas, own)));
        habeas.start(Ports.free(1).getFirst());
        switch (name) {
            case GATEWAY -> measureGateway(own, habeas);
            case FEED -> measureFeed(own, habeas);
            default -> measure(own, habeas);
        }
        return 0;
    }

    /** The packaged services of the checkout, and nothing else of it. */
    private static Installation ownInstallation(Installation users) throws IOException {
        Path home = Files.createTempDirectory(users.home(), "bench-");
        Files.createSymbolicLink(home.resolve("app"), users.home().resolve("app"));
        Installation own = new Installation(users.root(), home);
        own.prepare();
        return own;
    }

    private void measure(Installation own, LocalHabeas habeas)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        String door = PortBook.of(own).doorUrl();
        if (again == null) {
            load(own, habeas, door);
        }
        String token =
                LocalIssuer.in(own.keys(), Clock.systemUTC())
                        .token("bench", Role.EDITOR, Duration.ofHours(10));
        try (Connection database = habeas.database("habeas_case")) {
            var bench = new CasesBench(URI.create(door), database, persons, requests, System.out);
            if (again == null) {
                bench.grow();
            } else {
                bench.once();
            }
            bench.writes(token);
        }
    }

    /** Limits are on, but so wide that it is not they who are measured. */
    private void measureGateway(Installation own, LocalHabeas habeas)
            throws IOException, InterruptedException {
        persons = Math.min(persons, MOST_OF_GATEWAY);
        if (again == null) {
            load(own, habeas, PortBook.of(own).doorUrl());
        }
        Map<String, String> wide =
                Map.of(
                        "HABEAS_LIMIT_KEY", WIDE,
                        "HABEAS_LIMIT_KEY_SEARCHES", WIDE,
                        "HABEAS_LIMIT_ANONYMOUS", WIDE,
                        "HABEAS_LIMIT_ANONYMOUS_SEARCHES", WIDE);
        Map<String, String> uncached = new HashMap<>(wide);
        uncached.put("HABEAS_GATEWAY_CACHE_ENABLED", "false");
        String token =
                LocalIssuer.in(own.keys(), Clock.systemUTC())
                        .token("bench", Role.ADMINISTRATOR, Duration.ofHours(1));
        URI cached = habeas.anotherDoor("gateway-cached", wide);
        new GatewayBench(
                        habeas.service("case-service"),
                        habeas.anotherDoor("gateway-uncached", uncached),
                        cached,
                        ApiKey.from(cached, token),
                        System.out)
                .run(persons, ROUNDS, own.home());
    }

    private void measureFeed(Installation own, LocalHabeas habeas)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        String door = PortBook.of(own).doorUrl();
        if (again == null) {
            Path calls = own.home().resolve("templates.ndjson");
            FeedBench.writeTemplates(records, calls);
            load(own, habeas, door, calls);
        }
        String token =
                LocalIssuer.in(own.keys(), Clock.systemUTC())
                        .token("bench", Role.REVIEWER, Duration.ofHours(10));
        new FeedBench(
                        new MeasuredRegister(habeas, URI.create(door)),
                        token,
                        FeedBench.templates(records),
                        System.out)
                .run(records);
    }

    private void load(Installation own, LocalHabeas habeas, String door)
            throws IOException, InterruptedException {
        Path calls = own.home().resolve("templates.ndjson");
        CasesBench.writeTemplates(persons, calls);
        load(own, habeas, door, calls);
    }

    private static void load(Installation own, LocalHabeas habeas, String door, Path calls)
            throws IOException, InterruptedException {
        LoadReport report = Loading.into(door, own, "templates").load(List.of(calls));
        if (report.failed() > 0) {
            throw new IOException(report.failed() + " templates were refused");
        }
        habeas.settle(Duration.ofMinutes(3));
    }

    private void end(LocalHabeas habeas, Installation own) {
        habeas.stop();
        if (!keep) {
            try {
                PostgresBinaries.deleteTree(own.home());
            } catch (IOException e) {
                System.err.println("habeas: " + own.home() + " is left: " + e.getMessage());
            }
        }
    }
}
