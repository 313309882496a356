package org.habeas.local.launch;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.PortBook;
import org.habeas.local.supervisor.RunningHabeas;
import org.habeas.local.supervisor.RunningHabeas.Part;
import picocli.CommandLine.Command;

/** Says what runs. */
@Command(name = "status", description = "Say what runs; exits with 3 when not everything does.")
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Installation installation = Installation.current();
        installation.prepare();
        List<Part> parts = RunningHabeas.parts(installation);
        boolean supervised = RunningHabeas.launcher(installation).isPresent();
        boolean all = supervised && parts.stream().allMatch(Part::ready);
        for (Part part : parts) {
            String process =
                    part.pid().map(pid -> "process " + pid + ", port " + part.port()).orElse("");
            System.out.printf("  %-20s %-9s %s%n", part.name(), state(part), process);
        }
        System.out.println(
                all
                        ? "Habeas is ready at " + PortBook.of(installation).doorUrl()
                        : supervised
                                ? "Habeas is not ready yet"
                                : "Habeas is not running: start it with ./habeas up");
        return all ? 0 : NOT_RUNNING;
    }

    private static String state(Part part) {
        if (part.pid().isEmpty()) {
            return "stopped";
        }
        return part.ready() ? "ready" : "not ready";
    }
}
