package org.habeas.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.habeas.local.supervisor.Advice;
import org.habeas.local.supervisor.Console;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.LocalHabeas;
import org.habeas.local.supervisor.PortBook;
import org.habeas.local.supervisor.RunningHabeas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts everything, says where the door is, and stays until it is told to stop. */
@Command(name = "up", description = "Start Habeas; Ctrl-C stops it.")
final class UpCommand implements Callable<Integer> {
    private static final Duration SETTLING = Duration.ofMinutes(3);

    @Option(names = "--detach", description = "Return when it is ready; it keeps running.")
    private boolean detach;

    @Option(names = "--empty", description = "Do not load the sample register.")
    private boolean empty;

    @Option(
            names = "--with-keycloak",
            description = "Start a Keycloak, too, and believe its tokens.")
    private boolean withKeycloak;

    @Option(
            names = "--port",
            description = "The port of the door (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int port;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        if (port < 1 || port > 65534) {
            throw new Advice("--port takes a number from 1 to 65534");
        }
        Installation installation = Installation.current();
        installation.prepare();
        if (detach) {
            return new DetachedLauncher(installation).start(port, empty, withKeycloak);
        }
        if (!RunningHabeas.claim(installation)) {
            System.out.println(alreadyRunning(installation));
            return 0;
        }
        return run(installation);
    }

    static String alreadyRunning(Installation installation) throws IOException {
        String process =
                RunningHabeas.launcher(installation)
                        .map(p -> " (process " + p.pid() + ")")
                        .orElse("");
        return Files.exists(readyFile(installation))
                ? "Habeas is already running at " + PortBook.of(installation).doorUrl() + process
                : "Habeas is already starting" + process + ": see ./habeas status";
    }

    static Path readyFile(Installation installation) {
        return installation.run().resolve("ready");
    }

    private int run(Installation installation)
            throws IOException, SQLException, InterruptedException {
        Files.deleteIfExists(readyFile(installation));
        var console = new Console(System.out, LocalHabeas.steps() + (withKeycloak ? 1 : 0));
        console.say("starting, data in %s", installation.home());
        var habeas = new LocalHabeas(installation, console, Clock.systemUTC());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(installation, console, habeas)));
        if (withKeycloak) {
            habeas.withKeycloak();
        }
        habeas.start(port);
        String door = PortBook.of(installation).doorUrl();
        if (!empty) {
            if (new SampleRegister(installation, door).loadIfEmpty()) {
                habeas.settle(SETTLING);
            }
        }
        Files.writeString(readyFile(installation), door);
        console.print(Examples.at(door));
        if (withKeycloak) {
            console.say("%s", habeas.logins());
        }
        habeas.awaitFailure();
        return 1;
    }

    private static void stop(Installation installation, Console console, LocalHabeas habeas) {
        try {
            Files.deleteIfExists(readyFile(installation));
        } catch (IOException e) {
            console.say("%s", e);
        }
        if (habeas.isRunning()) {
            console.say("stopping");
            habeas.stop();
            console.say("stopped");
        }
    }
}
