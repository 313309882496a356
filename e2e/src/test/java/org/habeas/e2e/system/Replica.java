package org.habeas.e2e.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One more process of a service beside the one that the launcher started: the same program, the
 * same database and the same keys, on a port of its own. Reads how the first was started from
 * {@code /proc}.
 */
public final class Replica implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Process process;
    private final URI address;

    private Replica(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param changes variables of its environment that differ
     */
    public static Replica of(PackagedHabeas habeas, String service, Map<String, String> changes) {
        Path first = Path.of("/proc", String.valueOf(habeas.processes().pid(service)));
        try {
            int port = freePort();
            var log = Files.createTempFile(service + "-replica", ".log");
            var builder =
                    new ProcessBuilder(words(first.resolve("cmdline")))
                            .directory(first.resolve("cwd").toRealPath().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment(first.resolve("environ")));
            builder.environment().putAll(changes);
            builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            var replica = new Replica(builder.start(), URI.create("http://127.0.0.1:" + port));
            Patience.within(Patience.OF_A_RETURN).until(replica::isReady);
            return replica;
        } catch (IOException e) {
            throw new IllegalStateException("no replica of " + service, e);
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static List<String> words(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return List.of(text.split("\0"));
    }

    private static Map<String, String> environment(Path file) throws IOException {
        Map<String, String> environment = new TreeMap<>();
        for (String word : words(file)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                environment.put(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return environment;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the replica ended while starting");
        }
        var request = HttpRequest.newBuilder(address.resolve("/q/health/ready")).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public URI address() {
        return address;
    }

    /** As {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
