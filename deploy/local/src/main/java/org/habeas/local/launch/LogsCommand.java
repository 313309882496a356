package org.habeas.local.launch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.habeas.local.supervisor.Advice;
import org.habeas.local.supervisor.Installation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of the logs. */
@Command(name = "logs", description = "Show the end of the log of one service or of all.")
final class LogsCommand implements Callable<Integer> {

    private static final long FOLLOW_MILLIS = 300;

    @Parameters(arity = "0..1", paramLabel = "SERVICE", description = "e.g. case-service or kafka")
    private @Nullable String service;

    @Option(
            names = {"-n", "--lines"},
            description = "How many lines (default: ${DEFAULT-VALUE}).",
            defaultValue = "50")
    private int lines;

    @Option(
            names = {"-f", "--follow"},
            description = "Keep showing what is added to the log of the service.")
    private boolean follow;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> all = logs(Installation.current());
        List<Path> wanted = all.stream().filter(this::isWanted).toList();
        if (wanted.isEmpty()) {
            throw new Advice(
                    all.isEmpty()
                            ? "there are no logs yet: start Habeas with ./habeas up"
                            : "no log of \"%s\"; there are: %s"
                                    .formatted(
                                            service,
                                            String.join(
                                                    ", ",
                                                    all.stream().map(LogsCommand::name).toList())));
        }
        for (Path log : wanted) {
            show(log, wanted.size() > 1 ? name(log) + " | " : "");
        }
        if (follow) {
            follow(wanted.getFirst());
        }
        return 0;
    }

    private boolean isWanted(Path log) {
        return service == null || name(log).equals(service);
    }

    private static List<Path> logs(Installation installation) throws IOException {
        if (!Files.isDirectory(installation.logs())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(installation.logs())) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    private static String name(Path log) {
        return log.getFileName().toString().replaceFirst("\\.log$", "");
    }

    private void show(Path log, String prefix) throws IOException {
        List<String> text = Files.readAllLines(log);
        for (String line : text.subList(Math.max(0, text.size() - lines), text.size())) {
            System.out.println(prefix + line);
        }
    }

    private static void follow(Path log) throws IOException, InterruptedException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(file.length());
            var bytes = new byte[8192];
            while (true) {
                for (int count; (count = file.read(bytes)) > 0; ) {
                    System.out.write(bytes, 0, count);
                }
                System.out.flush();
                Thread.sleep(FOLLOW_MILLIS);
            }
        }
    }
}
