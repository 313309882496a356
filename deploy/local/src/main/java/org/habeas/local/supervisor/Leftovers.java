package org.habeas.local.supervisor;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
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
        var clients = new ArrayList<>(ledger.recorded().keySet());
        clients.remove(Service.KAFKA);
        clients.remove(Service.POSTGRESQL);
        clients.forEach(name -> ledger.reap(name, PATIENCE));
        ledger.reap(Service.KAFKA, PATIENCE);
        if (ledger.alive(Service.POSTGRESQL).isPresent()) {
            postgres.stop();
        }
        ledger.reap(Service.POSTGRESQL, PATIENCE);
    }
}
