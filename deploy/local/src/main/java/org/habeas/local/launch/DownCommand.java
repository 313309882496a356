package org.habeas.local.launch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.habeas.local.supervisor.Console;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.LocalHabeas;
import org.habeas.local.supervisor.RunningHabeas;
import picocli.CommandLine.Command;

/** Stops the running Habeas in order, and whatever a killed one left behind. */
@Command(name = "down", description = "Stop Habeas; the data stay.")
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.current();
        installation.prepare();
        Optional<ProcessHandle> launcher = RunningHabeas.launcher(installation);
        if (launcher.isPresent()) {
            System.out.println("habeas: stopping process " + launcher.get().pid());
            RunningHabeas.stop(installation, PATIENCE);
        }
        LocalHabeas.endLeftovers(installation, new Console(System.out, 0));
        System.out.println(launcher.isPresent() ? "Habeas is stopped" : "Habeas was not running");
        return 0;
    }
}
