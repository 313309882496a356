package org.habeas.local.launch;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.habeas.local.supervisor.Advice;
import org.habeas.local.supervisor.Console;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.LocalHabeas;
import org.habeas.local.supervisor.RunningHabeas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Throws the data away. */
@Command(name = "reset", description = "Delete all data; the next start begins with the sample.")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.current();
        installation.prepare();
        if (RunningHabeas.launcher(installation).isPresent()) {
            throw new Advice("Habeas is running: stop it with ./habeas down first");
        }
        if (!yes && !confirmed(installation)) {
            throw new Advice("nothing was deleted; ./habeas reset --yes does not ask");
        }
        LocalHabeas.endLeftovers(installation, new Console(System.out, 0));
        LocalHabeas.deleteData(installation);
        System.out.println("The data are gone; ./habeas up starts anew");
        return 0;
    }

    private static boolean confirmed(Installation installation) {
        if (System.console() == null || !System.console().isTerminal()) {
            return false;
        }
        String answer =
                System.console().readLine("Delete every record in %s? [y/N] ", installation.home());
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
