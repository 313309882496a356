package org.habeas.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.habeas.local.load.LoadReport;
import org.habeas.local.supervisor.Advice;
import org.habeas.local.supervisor.Installation;
import org.habeas.local.supervisor.PortBook;
import org.habeas.local.supervisor.RunningHabeas;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sends files to the register. */
@Command(name = "load", description = "Send NDJSON files through the public API; safe to repeat.")
final class LoadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "NDJSON, one call a line")
    private List<Path> files = List.of();

    @Option(names = "--url", description = "The door, if it is not the one of ./habeas up.")
    private @Nullable String url;

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw new Advice("cannot read " + file);
            }
        }
        Installation installation = Installation.current();
        installation.prepare();
        LoadReport report = Loading.into(door(installation), installation, "loading").load(files);
        System.out.println(report);
        return report.failed() == 0 ? 0 : 1;
    }

    private String door(Installation installation) throws IOException {
        if (url != null) {
            return url;
        }
        if (RunningHabeas.launcher(installation).isEmpty()) {
            throw new Advice("Habeas is not running: start it with ./habeas up");
        }
        return PortBook.of(installation).doorUrl();
    }
}
