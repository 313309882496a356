package org.habeas.local.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.habeas.local.process.ProcessLedger;
import org.habeas.local.server.PostgresServer;

/** Ends exactly the processes that an earlier launcher started and could not end. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final ProcessLedger ledger;
    private final Console console;

    Leftovers(ProcessLedger ledger, Console console) {
        this.ledger = ledger;
        this.console = console;
    }

    void end(PostgresServer postgres) throws IOException, InterruptedException {
        List<String> alive =
                ledger.recorded().keySet().stream()
                        .filter(name -> ledger.alive(name).isPresent())
                        .toList();
        if (!alive.isEmpty()) {
            console.say("ending what an earlier start left behind: %s", String.join(", ", alive));
        }
        List<Thread> ends =
                ledger.recorded().keySet().stream()
                        .filter(name -> !Service.SERVERS.contains(name))
                        .map(name -> Thread.ofVirtual().start(() -> reap(name)))
                        .toList();
        for (Thread end : ends) {
            end.join();
        }
        ledger.reap(Service.KAFKA, PATIENCE);
        if (ledger.alive(Service.POSTGRESQL).isPresent()) {
            postgres.stop();
        }
        ledger.reap(Service.POSTGRESQL, PATIENCE);
    }

    private void reap(String name) {
        try {
            ledger.reap(name, PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
