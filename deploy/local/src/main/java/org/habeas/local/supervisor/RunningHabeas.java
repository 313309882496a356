package org.habeas.local.supervisor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.habeas.local.process.ProcessLedger;
import org.jspecify.annotations.Nullable;

/** What one finds out about the Habeas that may be running already. */
public final class RunningHabeas {

    static final String LAUNCHER = "launcher";

    /** Kept so that no garbage collection gives the lock away. */
    private static @Nullable FileLock held;

    private RunningHabeas() {}

    /** Makes this process the launcher of the installation; false when there is one. */
    public static boolean claim(Installation installation) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        installation.run().resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        held = channel.tryLock();
        if (held == null) {
            channel.close();
            return false;
        }
        ledger(installation).record(LAUNCHER, ProcessHandle.current());
        return true;
    }

    public static Optional<ProcessHandle> launcher(Installation installation) {
        return ledger(installation).alive(LAUNCHER);
    }

    /** Asks the launcher to stop everything in order; after the given time it is killed. */
    public static void stop(Installation installation, Duration patience)
            throws InterruptedException {
        ledger(installation).reap(LAUNCHER, patience);
    }

    private static ProcessLedger ledger(Installation installation) {
        return new ProcessLedger(installation.run());
    }

    /** One process of the installation as it is now. */
    public record Part(String name, Optional<Long> pid, int port, boolean ready) {}

    public static List<Part> parts(Installation installation)
            throws IOException, InterruptedException {
        PortBook ports = PortBook.of(installation);
        ProcessLedger ledger = installation.ledger();
        var parts = new ArrayList<Part>();
        var names = new ArrayList<>(List.of(Service.POSTGRESQL, Service.KAFKA));
        Service.ALL.forEach(service -> names.add(service.name()));
        names.add(Service.GATEWAY);
        for (String name : names) {
            Optional<Long> pid = ledger.alive(name).map(ProcessHandle::pid);
            boolean http = !name.equals(Service.POSTGRESQL) && !name.equals(Service.KAFKA);
            boolean ready = pid.isPresent() && (!http || ServiceProcess.isReady(ports.of(name)));
            parts.add(new Part(name, pid, ports.of(name), ready));
        }
        return parts;
    }
}
