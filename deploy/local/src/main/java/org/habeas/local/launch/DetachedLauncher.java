package org.habeas.local.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.OwnSession;
import org.habeas.local.supervisor.RunningHabeas;

/** Starts the launcher in the background and shows what it says until it is ready. */
final class DetachedLauncher {

    private final Installation installation;

    DetachedLauncher(Installation installation) {
        this.installation = installation;
    }

    int start(int port, boolean empty, boolean withKeycloak)
            throws IOException, InterruptedException {
        if (RunningHabeas.launcher(installation).isPresent()) {
            System.out.println(UpCommand.alreadyRunning(installation));
            return 0;
        }
        Path log = installation.log("habeas");
        Files.deleteIfExists(log);
        Files.deleteIfExists(UpCommand.readyFile(installation));
        Process process =
                new ProcessBuilder(OwnSession.of(command(port, empty, withKeycloak)))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .redirectInput(Path.of("/dev/null").toFile())
                        .start();
        return follow(process, log);
    }

    private static List<String> command(int port, boolean empty, boolean withKeycloak) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ThisJvm.arguments());
        command.addAll(List.of(Habeas.class.getName(), "up", "--port", String.valueOf(port)));
        if (empty) {
            command.add("--empty");
        }
        if (withKeycloak) {
            command.add("--with-keycloak");
        }
        return command;
    }

    private int follow(Process process, Path log) throws IOException, InterruptedException {
        try (var said = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean ended = process.waitFor(100, TimeUnit.MILLISECONDS);
                boolean ready = Files.exists(UpCommand.readyFile(installation));
                if (ready) {
                    // The examples are written right after the mark.
                    process.waitFor(200, TimeUnit.MILLISECONDS);
                }
                copy(said);
                if (ended || ready) {
                    return ended ? process.exitValue() : 0;
                }
            }
        }
    }

    private static void copy(RandomAccessFile said) throws IOException {
        var bytes = new byte[8192];
        for (int count; (count = said.read(bytes)) > 0; ) {
            System.out.write(bytes, 0, count);
        }
        System.out.flush();
    }
}
