package org.habeas.local.supervisor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts one packaged service in a JVM of its own and asks for its health. */
final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private ServiceProcess() {}

    static Child child(
            String name, Installation installation, int port, Map<String, String> environment) {
        return child(name, name, installation, port, environment);
    }

    /**
     * @param app what is packaged under that name
     */
    static Child child(
            String name,
            String app,
            Installation installation,
            int port,
            Map<String, String> environment) {
        return new Child(
                name,
                () -> start(installation.app(app), installation.log(name), environment),
                process -> awaitReady(process, name, port),
                process -> {
                    process.destroy();
                    if (!process.waitFor(20, TimeUnit.SECONDS)) {
                        process.destroyForcibly().waitFor();
                    }
                });
    }

    private static Process start(Path jar, Path log, Map<String, String> environment)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(compiler());
        command.addAll(List.of("-jar", jar.toString()));
        var builder =
                new ProcessBuilder(OwnSession.of(command))
                        .directory(jar.toFile().getParentFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /**
     * The quick compiler alone halves the work of a start and is faster in the first minute; the
     * thorough one serves a quarter more requests later. Whoever measures asks for it.
     */
    private static List<String> compiler() {
        String wanted = System.getenv().getOrDefault("HABEAS_JVM_OPTIONS", "");
        return wanted.isBlank()
                ? List.of("-XX:TieredStopAtLevel=1")
                : List.of(wanted.strip().split("\\s+"));
    }

    private static void awaitReady(Process process, String name, int port)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!isReady(port)) {
            if (process.waitFor(300, TimeUnit.MILLISECONDS)) {
                throw new IOException(name + " ended while starting");
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("no health after " + PATIENCE.toSeconds() + " s");
            }
        }
    }

    static boolean isReady(int port) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
