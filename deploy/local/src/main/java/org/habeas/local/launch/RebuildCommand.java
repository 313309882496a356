package org.habeas.local.launch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.habeas.local.supervisor.Advice;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.RebuildRequest;
import org.habeas.local.supervisor.RebuildRequest.State;
import org.habeas.local.supervisor.RunningHabeas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Has a service write its views and projections anew. */
@Command(
        name = "rebuild",
        description =
                "Write the derived tables of a running service anew from entries and topics; it can be read meanwhile.")
final class RebuildCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration SAY = Duration.ofSeconds(3);

    @Parameters(paramLabel = "SERVICE", description = "e.g. case-service")
    private String service = "";

    @Override
    public Integer call() throws IOException, SQLException {
        Installation installation = Installation.current();
        installation.prepare();
        if (RunningHabeas.launcher(installation).isEmpty()) {
            throw new Advice("Habeas is not running: start it with ./habeas up");
        }
        RebuildRequest request = RebuildRequest.ask(installation, service);
        System.out.printf("%s writes its derived tables anew%n", service);
        State end = awaitEnd(request);
        System.out.println(end.failed() ? end.step() : words(end));
        return end.failed() ? 1 : 0;
    }

    private static State awaitEnd(RebuildRequest request) throws IOException, SQLException {
        long said = System.nanoTime();
        while (true) {
            State state = request.state();
            if (state.finished()) {
                return state;
            }
            if (System.nanoTime() - said > SAY.toNanos()) {
                said = System.nanoTime();
                System.out.printf("  %s: %s%n", state.step(), words(state));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static String words(State state) {
        return String.format(
                Locale.ROOT,
                "%d events heard again, %d of %d dockets, %d entries in %.1f s, %.0f entries/s",
                state.events(),
                state.dockets(),
                state.ofDockets(),
                state.entries(),
                state.seconds(),
                state.rate());
    }
}
