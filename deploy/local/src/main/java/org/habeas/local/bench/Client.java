package org.habeas.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** A closed model: each of a few clients sends its next request when the last one is answered. */
final class Client implements AutoCloseable {
    private final URI door;
    private final int clients;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(URI door, int clients) {
        this.door = door;
        this.clients = clients;
    }

    /** Sends so many requests of a kind, after some that do not count. */
    Latencies measure(Question question, int requests)
            throws InterruptedException, ExecutionException {
        run(question, Math.max(20, requests / 5), 1);
        return Latencies.of(run(question, requests, 2));
    }

    private long[] run(Question question, int requests, int seed)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Random random = new Random(31L * seed + client);
                parts.add(threads.submit(() -> some(question, requests / clients, random)));
            }
            long[] all = new long[requests / clients * clients];
            int at = 0;
            for (Future<long[]> part : parts) {
                System.arraycopy(part.get(), 0, all, at, part.get().length);
                at += part.get().length;
            }
            return all;
        }
    }

    private long[] some(Question question, int requests, Random random)
            throws IOException, InterruptedException {
        long[] nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            String path = question.path().apply(random);
            long begun = System.nanoTime();
            get(path);
            nanos[i] = System.nanoTime() - begun;
        }
        return nanos;
    }

    private void get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve(path)).timeout(Duration.ofSeconds(60)).build();
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " is answered with " + answer.statusCode());
        }
    }

    /** How long it takes to record one entry after another. */
    Latencies write(List<String> paths, String token, int requests)
            throws IOException, InterruptedException {
        long[] nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            HttpRequest request =
                    HttpRequest.newBuilder(door.resolve(paths.get(i % paths.size())))
                            .header("Content-Type", "application/json")
                            .header("Authorization", "Bearer " + token)
                            .POST(HttpRequest.BodyPublishers.ofString(entry(i)))
                            .build();
            long begun = System.nanoTime();
            int status = http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
            nanos[i] = System.nanoTime() - begun;
            if (status != 201) {
                throw new IOException("an entry is answered with " + status);
            }
        }
        return Latencies.of(nanos);
    }

    private static String entry(int i) {
        String act = i % 2 == 0 ? "released" : "imprisoned";
        return "{\"act\":{\"kind\":\"%s\",\"state\":\"KZ\"},\"on\":\"20%02d-03-%02d\",\"visibility\":\"public\",\"sources\":[{\"title\":\"An invented report\"}]}"
                .formatted(act, 19 + i % 5, 1 + i % 28);
    }

    @Override
    public void close() {
        http.close();
    }
}
