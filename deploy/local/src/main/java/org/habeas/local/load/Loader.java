package org.habeas.local.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sends files line by line and in their order, because later lines build on earlier ones. */
public final class Loader {

    private static final int PRECONDITION_FAILED = 412;

    /** Waits up to about a minute for a service that restarts. */
    private static final int ATTEMPTS = 9;

    private final Door door;
    private final Progress progress;

    public Loader(URI address, Supplier<String> token, Progress progress) {
        this(new Door(address, token, Duration.ofMillis(250), ATTEMPTS), progress);
    }

    Loader(Door door, Progress progress) {
        this.door = door;
        this.progress = progress;
    }

    public LoadReport load(List<Path> files) throws IOException, InterruptedException {
        var report = LoadReport.NOTHING;
        progress.expect(count(files));
        for (Path file : files) {
            report = load(file, report);
        }
        progress.done();
        return report;
    }

    private LoadReport load(Path file, LoadReport before) throws IOException, InterruptedException {
        var report = before;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line; (line = reader.readLine()) != null; ) {
                number++;
                if (!line.isBlank()) {
                    report = send(file, number, line, report);
                    progress.step();
                }
            }
        }
        return report;
    }

    private LoadReport send(Path file, int number, String line, LoadReport report)
            throws InterruptedException {
        Optional<String> problem;
        try {
            HttpResponse<String> response = door.send(Call.parse(line));
            int status = response.statusCode();
            if (status == PRECONDITION_FAILED || isReplay(response)) {
                return report.oneAlreadyThere();
            }
            problem =
                    status / 100 == 2
                            ? Optional.empty()
                            : Optional.of(Problem.line(status, response.body()));
        } catch (IllegalArgumentException e) {
            problem = Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            problem = Optional.of("no answer: " + e);
        }
        if (problem.isEmpty()) {
            return report.oneLoaded();
        }
        progress.problem(file.getFileName() + ":" + number + ": " + problem.get());
        return report.oneFailed();
    }

    private static boolean isReplay(HttpResponse<String> response) {
        return response.statusCode() / 100 == 2
                && response.headers().firstValue("Idempotent-Replayed").isPresent();
    }

    private static long count(List<Path> files) throws IOException {
        long lines = 0;
        for (Path file : files) {
            try (Stream<String> text = Files.lines(file)) {
                lines += text.filter(line -> !line.isBlank()).count();
            }
        }
        return lines;
    }
}
