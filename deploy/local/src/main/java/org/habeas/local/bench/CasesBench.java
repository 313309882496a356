package org.habeas.local.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * {@code bench cases}: reads at a tenth and at the whole of the persons asked for, and whether the
 * slowest of a hundred stays as fast.
 */
public final class CasesBench {
    private static final int CLIENTS = 2;
    private static final int WRITES = 200;

    private final URI door;
    private final Connection database;
    private final int persons;
    private final int requests;
    private final PrintStream out;

    public CasesBench(URI door, Connection database, int persons, int requests, PrintStream out) {
        this.door = door;
        this.database = database;
        this.persons = persons;
        this.requests = requests;
        this.out = out;
    }

    /** How many persons are recorded through the API; the others are copies of them. */
    public static int templates(int persons) {
        return Math.clamp(persons / 10, 1, 1_000);
    }

    /** Writes the calls that record the templates. */
    public static void writeTemplates(int persons, Path file) throws IOException {
        new Templates().write(templates(persons), file);
    }

    /** Measures what there is, once. */
    public void once() throws SQLException, InterruptedException, ExecutionException {
        measure(new Copies(database), templates(persons), persons / templates(persons));
    }

    /** Measures at a tenth and at the whole; the templates are loaded already. */
    public void grow() throws SQLException, InterruptedException, ExecutionException {
        Copies copies = new Copies(database);
        while (!copies.isCompacted()) {
            LockSupport.parkNanos(500_000_000L);
        }
        copies.keepTallies();
        int templates = templates(persons);
        int few = Math.max(1, persons / 10 / templates);
        int many = persons / templates;
        copy(copies, 1, few - 1);
        Map<String, Latencies> before = measure(copies, templates, few);
        copy(copies, few, many - 1);
        Map<String, Latencies> after = measure(copies, templates, many);
        print(before, after, few * templates, many * templates);
    }

    private void copy(Copies copies, int first, int last) throws SQLException {
        if (last >= first) {
            long begun = System.nanoTime();
            copies.make(first, last);
            out.printf(
                    Locale.ROOT,
                    "  copies %d to %d made (%.0f s)%n",
                    first,
                    last,
                    (System.nanoTime() - begun) / 1e9);
        }
    }

    private Map<String, Latencies> measure(Copies copies, int templates, int all)
            throws SQLException, InterruptedException, ExecutionException {
        out.printf(
                Locale.ROOT,
                "  %d persons, %d entries, %d facet rows, %d tally rows%n",
                copies.count("select count(*) from docket where kind = 'persons'"),
                copies.count("select count(*) from entry"),
                copies.count("select count(*) from person_facet"),
                copies.count("select count(*) from tally"));
        Map<String, Latencies> measured = new LinkedHashMap<>();
        try (Client client = new Client(door, CLIENTS)) {
            for (Question question : Question.all(templates, all)) {
                Latencies latencies = client.measure(question, requests);
                measured.put(question.name(), latencies);
                out.printf(
                        Locale.ROOT,
                        "    %-52s p50 %7.1f  p99 %7.1f ms%n",
                        question.name(),
                        latencies.within(0.5),
                        latencies.within(0.99));
            }
        }
        return measured;
    }

    private void print(
            Map<String, Latencies> before, Map<String, Latencies> after, int few, int many) {
        out.printf(
                Locale.ROOT,
                "%nmilliseconds, %d clients, %d requests each%n%-52s %17s %17s %11s%n%-52s %8s %8s %8s %8s %5s %5s%n",
                CLIENTS,
                requests,
                "",
                few + " persons",
                many + " persons",
                "ratio",
                "",
                "p50",
                "p99",
                "p50",
                "p99",
                "p50",
                "p99");
        before.forEach((name, then) -> {
            Latencies now = Objects.requireNonNull(after.get(name));
            out.printf(
                    Locale.ROOT,
                    "%-52s %8.1f %8.1f %8.1f %8.1f %5.1f %5.1f%n",
                    name,
                    then.within(0.5),
                    then.within(0.99),
                    now.within(0.5),
                    now.within(0.99),
                    now.within(0.5) / then.within(0.5),
                    now.within(0.99) / then.within(0.99));
        });
    }

    /** Measures what it takes to record one entry. */
    public void writes(String token) throws IOException, InterruptedException {
        List<String> paths =
                IntStream.range(0, templates(persons))
                        .mapToObj(i -> "/v1/custody-records/" + Templates.id(i, 2) + "/entries")
                        .toList();
        try (Client client = new Client(door, 1)) {
            client.write(paths, token, WRITES / 4);
            Latencies latencies = client.write(paths, token, WRITES);
            out.printf(
                    Locale.ROOT,
                    "%-52s p50 %.1f, p99 %.1f ms%n",
                    "one custody entry recorded",
                    latencies.within(0.5),
                    latencies.within(0.99));
        }
    }
}
