package org.habeas.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Records one thing after another while others read: persons and what befell them, entries in what
 * was there before, and two persons in twenty who turn out to be one.
 */
final class FeedWriter implements Runnable, AutoCloseable {
    private static final String HEAD = "{\"named\":true,\"minor\":false}";
    private static final String ACT = "{\"kind\":\"%s\",\"state\":\"KZ\"}";

    private final URI door;
    private final String token;
    private final int templates;
    private final int number;
    private final AtomicLong written;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile boolean running = true;

    /**
     * @param token of a reviewer, who may merge persons
     * @param written counts what was acknowledged
     */
    FeedWriter(URI door, String token, int templates, int number, AtomicLong written) {
        this.door = door;
        this.token = token;
        this.templates = templates;
        this.number = number;
        this.written = written;
    }

    @Override
    public void run() {
        try {
            String before = "";
            for (int i = number; running; i += 2) {
                UUID person = UUID.randomUUID();
                put("persons/" + person, opening(HEAD, named(i)));
                put(
                        "custody-records/" + UUID.randomUUID(),
                        opening("{\"person_id\":\"" + person + "\"}", held("arrested", i)));
                put(
                        "custody-records/%s/entries/%s"
                                .formatted(Templates.id(i % templates, 2), UUID.randomUUID()),
                        held(i % 4 < 2 ? "released" : "imprisoned", i));
                if (i % 20 < 2 && !before.isEmpty()) {
                    put("persons/%s/entries/%s".formatted(person, UUID.randomUUID()), same(before));
                }
                before = person.toString();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until it is there; what got no answer is sent again under the same id. */
    private void put(String path, String body) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve("/v1/" + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .header("If-None-Match", "*")
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        while (running) {
            try {
                HttpResponse<String> answer =
                        http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 201 || answer.statusCode() == 412) {
                    written.incrementAndGet();
                    return;
                }
                if (answer.statusCode() <= 500) {
                    throw new IllegalStateException(
                            "a write is answered with " + answer.statusCode());
                }
            } catch (IOException nobody) {
                // it is sent again
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private static String opening(String head, String entry) {
        return "{\"head\":%s,\"visibility\":\"public\",\"entries\":[%s]}".formatted(head, entry);
    }

    private static String named(int i) {
        return entry(
                "{\"kind\":\"named\",\"value\":\"Later %s\",\"name_kind\":\"primary\"}"
                        .formatted(Templates.name(i)),
                i);
    }

    private static String held(String kind, int i) {
        return entry(ACT.formatted(kind), i);
    }

    private static String same(String into) {
        return entry(
                "{\"kind\":\"merged_into\",\"into\":\"%s\",\"reason\":\"one person\"}"
                        .formatted(into),
                0);
    }

    private static String entry(String act, int i) {
        return "{\"act\":%s,\"on\":\"20%02d-04-%02d\",\"visibility\":\"public\",\"sources\":[{\"title\":\"An invented report\"}]}"
                .formatted(act, 19 + i % 5, 1 + i % 28);
    }

    @Override
    public void close() {
        running = false;
    }
}
