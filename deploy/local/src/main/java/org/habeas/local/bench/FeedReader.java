package org.habeas.local.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Follows the feed of changes page by page, each time at the next of several doors, and keeps a
 * hash of the bytes of each record.
 */
final class FeedReader implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final List<URI> doors;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<String, String> copy = new ConcurrentHashMap<>();
    private String link = "/v1/changes?limit=1000";
    private int turn;
    private volatile long pages;
    private volatile long changes;
    private volatile long tombstones;
    private volatile long bytes;
    private volatile long lost;

    FeedReader(List<URI> doors) {
        this.doors = doors;
    }

    /** What a page was. */
    enum Step {
        MORE,
        LAST,
        NOBODY
    }

    /** Asks for one page. */
    Step step() throws InterruptedException {
        URI door = doors.get(turn++ % doors.size());
        HttpRequest request =
                HttpRequest.newBuilder(door.resolve(link)).timeout(Duration.ofSeconds(60)).build();
        try {
            HttpResponse<byte[]> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) {
                return take(answer.body());
            }
            if (answer.statusCode() <= 500) {
                throw new IllegalStateException("the feed answers " + answer.statusCode());
            }
        } catch (IOException nobody) {
            // as a 503
        }
        lost++;
        return Step.NOBODY;
    }

    private Step take(byte[] page) throws IOException {
        Map<String, String> links = new HashMap<>();
        try (JsonParser json = JSON.createParser(page)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                if (name.equals("items")) {
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        take(json, page);
                    }
                } else {
                    links.put(name, String.valueOf(json.getText()));
                    json.skipChildren();
                }
            }
        }
        boolean more = links.containsKey("next_link");
        link = links.getOrDefault("next_link", links.getOrDefault("delta_link", link));
        pages++;
        bytes += page.length;
        return more ? Step.MORE : links.containsKey("missing") ? Step.NOBODY : Step.LAST;
    }

    private void take(JsonParser json, byte[] page) throws IOException {
        Map<String, String> words = new HashMap<>();
        String hash = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("record")) {
                int from = (int) json.currentTokenLocation().getByteOffset();
                json.skipChildren();
                hash = hash(page, from, (int) json.currentLocation().getByteOffset());
            } else {
                words.put(name, json.getText());
            }
        }
        String key = words.get("type") + "/" + words.get("id");
        if (hash == null) {
            copy.remove(key);
            tombstones++;
        } else {
            if (!hash.startsWith(words.getOrDefault("etag", "?"))) {
                throw new IllegalStateException("the etag is not of the bytes of " + key);
            }
            copy.put(key, hash);
        }
        changes++;
    }

    private static String hash(byte[] page, int from, int to) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(page, from, to - from);
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Follows until there is no more now. */
    FeedReader toTheEnd() throws InterruptedException {
        for (Step step = step(); step != Step.LAST; step = step()) {
            if (step == Step.NOBODY) {
                LockSupport.parkNanos(50_000_000L);
            }
        }
        return this;
    }

    /** How many records the other has with other bytes, or only one of the two has. */
    long differences(FeedReader other) {
        long differences =
                copy.entrySet().stream()
                        .filter(mine -> !mine.getValue().equals(other.copy.get(mine.getKey())))
                        .count();
        return differences
                + other.copy.keySet().stream().filter(key -> !copy.containsKey(key)).count();
    }

    long records() {
        return copy.size();
    }

    long pages() {
        return pages;
    }

    long changes() {
        return changes;
    }

    long tombstones() {
        return tombstones;
    }

    long bytes() {
        return bytes;
    }

    long lost() {
        return lost;
    }

    @Override
    public void close() {
        http.close();
    }
}
