package org.habeas.local.supervisor;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.habeas.local.issuer.LocalIssuer;
import org.habeas.local.process.Ports;
import org.habeas.local.process.ProcessLedger;
import org.habeas.local.server.PostgresBinaries;
import org.jspecify.annotations.Nullable;

/** A whole Habeas on this machine: PostgreSQL and Kafka, then the services and the gateway. */
public final class LocalHabeas {

    private static final long LEAST_SPACE = 512L << 20;

    private final Installation installation;
    private final Console console;
    private final Clock clock;
    private final ProcessLedger ledger;
    private final List<Keeper> running = new CopyOnWriteArrayList<>();
    private final CompletableFuture<@Nullable Void> failure = new CompletableFuture<>();
    private boolean withKeycloak;
    private boolean lifted;

    public LocalHabeas(Installation installation, Console console, Clock clock) {
        this.installation = installation;
        this.console = console;
        this.clock = clock;
        this.ledger = installation.ledger();
    }

    /** Before it starts: its door grants everybody plenty, because it is there to be measured. */
    public LocalHabeas withoutLimits() {
        lifted = true;
        return this;
    }

    /** How many steps {@link #start} reports. */
    public static int steps() {
        return Service.ALL.size() + 4;
    }

    /** Starts a Keycloak, too, whose tokens the door believes beside those of the local issuer. */
    public void withKeycloak() {
        withKeycloak = true;
    }

    /** Where people log in, and where their passwords stand. */
    public String logins() throws IOException {
        return "Keycloak: http://localhost:%d/realms/habeas, client habeas-app, users %s; passwords in %s"
                .formatted(
                        PortBook.of(installation).of(Service.KEYCLOAK),
                        String.join(", ", Service.KEYCLOAK_USERS),
                        Passwords.file(installation));
    }

    /** Starts everything and returns when the door is open. */
    public void start(int door) throws IOException, SQLException, InterruptedException {
        requireSpace();
        PortBook ports = PortBook.of(installation);
        Landscape landscape = landscape(ports);
        new Leftovers(ledger, console).end(landscape.postgres());
        requireDoor(door);
        ports.assign(internalNames());
        ports.door(door);
        startAll(servers(landscape));
        Instant begun = clock.instant();
        landscape.furnish();
        console.step("databases and topics are there", begun);
        var services = new ArrayList<Child>();
        for (Service service : Service.ALL) {
            services.add(landscape.serviceChild(service));
        }
        services.add(landscape.gatewayChild(withKeycloak));
        startAll(services);
    }

    private List<Child> servers(Landscape landscape) throws IOException {
        var servers = new ArrayList<>(List.of(landscape.postgresChild(), landscape.kafkaChild()));
        if (withKeycloak) {
            servers.add(landscape.keycloakChild());
        }
        return servers;
    }

    /**
     * Waits until what was recorded has reached the other services, so that the first reader finds
     * them agreeing; says how far it is, and goes on all the same after the time given.
     */
    public void settle(Duration patience) throws IOException, InterruptedException {
        try (Admin admin = landscape(PortBook.of(installation)).kafka().admin()) {
            var backlog = new Backlog(admin);
            Instant end = clock.instant().plus(patience);
            for (int quiet = 0; quiet < 2 && clock.instant().isBefore(end); ) {
                long behind = backlog.size();
                quiet = behind == 0 ? quiet + 1 : 0;
                if (behind > 0) {
                    console.say("the services tell one another: %d events to go", behind);
                }
                LockSupport.parkNanos(Duration.ofMillis(1500).toNanos());
            }
        } catch (ExecutionException e) {
            console.say("cannot see how far the services are: %s", e);
        }
    }

    private Landscape landscape(PortBook ports) throws IOException {
        return new Landscape(installation, ports, Passwords.in(installation), keys(), lifted);
    }

    private Landscape.Keys keys() throws IOException {
        LocalIssuer local = LocalIssuer.in(installation.keys(), clock);
        LocalIssuer gateway =
                LocalIssuer.in(
                        installation.keys().resolve(Service.GATEWAY), LocalIssuer.GATEWAY, clock);
        return new Landscape.Keys(local.jwks(), gateway.privateKey(), gateway.jwks());
    }

    private void requireSpace() throws IOException {
        long space = Files.getFileStore(installation.home()).getUsableSpace();
        if (space < LEAST_SPACE) {
            throw new Advice(
                    "only %d MB are free for %s: free at least %d MB and try again"
                            .formatted(space >> 20, installation.home(), LEAST_SPACE >> 20));
        }
    }

    private static void requireDoor(int door) {
        if (!Ports.isFreeEverywhere(door)) {
            throw new Advice(
                    "port %d is taken: stop the program that listens there, or run ./habeas up --port %d"
                            .formatted(door, door + 1));
        }
    }

    private static List<String> internalNames() {
        var names =
                new ArrayList<>(
                        List.of(
                                Service.POSTGRESQL,
                                Service.KAFKA,
                                "kafka-controller",
                                Service.KEYCLOAK,
                                "keycloak-management"));
        Service.ALL.forEach(service -> names.add(service.name()));
        return names;
    }

    private void startAll(List<Child> children) throws InterruptedException {
        var keepers = new ArrayList<Keeper>();
        for (Child child : children) {
            LogFile.startAnew(installation.log(child.name()));
            keepers.add(new Keeper(child, ledger, console, clock));
        }
        running.addAll(keepers);
        Instant begun = clock.instant();
        var all = new CompletableFuture<@Nullable Void>();
        var ready = new ArrayList<CompletableFuture<@Nullable Void>>();
        for (Keeper keeper : keepers) {
            CompletableFuture<@Nullable Void> one = keeper.start(() -> failure.complete(null));
            ready.add(
                    one.whenComplete((_, problem) -> {
                        if (problem == null) {
                            console.step(keeper.name() + " is ready", begun);
                        } else {
                            all.completeExceptionally(problem);
                        }
                    }));
        }
        CompletableFuture.allOf(ready.toArray(CompletableFuture[]::new))
                .thenRun(() -> all.complete(null));
        try {
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Advice advice ? advice : e;
        }
    }

    /** Where a service listens, for whoever measures past the door. */
    public URI service(String name) throws IOException {
        return URI.create("http://127.0.0.1:" + PortBook.of(installation).of(name));
    }

    /** Opens one more door beside the first, with settings of its own. */
    public URI anotherDoor(String name, Map<String, String> settings)
            throws IOException, InterruptedException {
        PortBook ports = PortBook.of(installation);
        ports.assign(List.of(name));
        startAll(List.of(landscape(ports).gatewayChild(name, false, settings)));
        return service(name);
    }

    /** Kills a child as {@code kill -9} does, and returns when another is up in its place. */
    public void restart(String name) throws InterruptedException {
        ProcessHandle dead = ledger.alive(name).orElseThrow();
        dead.destroyForcibly();
        Keeper keeper =
                running.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        Instant end = clock.instant().plus(Duration.ofMinutes(2));
        while (!keeper.isReadyInstead(dead.pid())) {
            if (clock.instant().isAfter(end)) {
                throw new IllegalStateException(name + " does not come back");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** Returns only when a child keeps dying. */
    public void awaitFailure() {
        failure.join();
    }

    public boolean isRunning() {
        return !running.isEmpty();
    }

    /** A connection of the superuser to the database of a service, for whoever measures. */
    public Connection database(String name) throws IOException, SQLException {
        return landscape(PortBook.of(installation)).postgres().connect(name);
    }

    /** Stops everything: first those who use the servers, then Kafka, then PostgreSQL. */
    public void stop() {
        stopTogether(name -> !Service.SERVERS.contains(name));
        stopTogether(Service.KAFKA::equals);
        stopTogether(Service.POSTGRESQL::equals);
    }

    private void stopTogether(Predicate<String> names) {
        List<Thread> stops =
                running.stream()
                        .filter(keeper -> names.test(keeper.name()))
                        .map(keeper -> Thread.ofVirtual().start(keeper::stop))
                        .toList();
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends what a killed launcher left running. */
    public static void endLeftovers(Installation installation, Console console)
            throws IOException, InterruptedException {
        var landscape =
                new Landscape(
                        installation,
                        PortBook.of(installation),
                        Passwords.in(installation),
                        new Landscape.Keys(
                                installation.keys(), installation.keys(), installation.keys()),
                        false);
        new Leftovers(installation.ledger(), console).end(landscape.postgres());
    }

    /** Deletes databases and topics; keys stay. */
    public static void deleteData(Installation installation) throws IOException {
        Files.deleteIfExists(installation.run().resolve("sample-unfinished"));
        PostgresBinaries.deleteTree(installation.files());
        PostgresBinaries.deleteTree(installation.keycloak().resolve("data"));
        for (String server : Service.SERVERS) {
            PostgresBinaries.deleteTree(installation.home().resolve(server));
        }
    }
}
