package org.habeas.platform.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds the API of a service to what was published: within {@code /v1} it only grows. The snapshots
 * lie in {@code contracts/openapi}; {@code -Dhabeas.contracts.write=true} writes them anew, to be
 * read by a reviewer.
 */
public final class ApiSnapshot {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ApiSnapshot() {}

    /**
     * Throws if anything published is gone.
     *
     * @param service names the snapshot
     * @param openApi what the service says of itself now
     */
    public static void check(String service, String openApi) throws IOException {
        Path file =
                Path.of(System.getProperty("habeas.root", ".."))
                        .resolve("contracts/openapi/" + service + ".json");
        JsonNode now = JSON.readTree(openApi);
        if (Boolean.getBoolean("habeas.contracts.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, JSON.writeValueAsString(now) + "\n");
        }
        List<String> gone = new ArrayList<>();
        JsonNode published = JSON.readTree(Files.readString(file));
        compare("/paths", published.path("paths"), now.path("paths"), gone);
        compare(
                "/components/schemas",
                published.at("/components/schemas"),
                now.at("/components/schemas"),
                gone);
        if (!gone.isEmpty()) {
            throw new AssertionError("published and gone: " + String.join(", ", gone));
        }
    }

    private static void compare(String at, JsonNode before, JsonNode now, List<String> gone) {
        if (before.isObject()) {
            before.properties()
                    .forEach(field -> {
                        JsonNode other = now.path(field.getKey());
                        String where = at + "/" + field.getKey();
                        if (other.isMissingNode()) {
                            gone.add(where);
                        } else {
                            compare(where, field.getValue(), other, gone);
                        }
                    });
        } else if (before.isArray() && at.endsWith("/enum")) {
            Set<JsonNode> words = new HashSet<>();
            now.forEach(words::add);
            before.forEach(word -> note(at, word, words, gone));
        } else if (before.isArray() && at.endsWith("/oneOf")) {
            titled(at, before, now, gone);
        } else if (at.endsWith("/operationId") && isOurs(before) && !before.equals(now)) {
            gone.add(at + "/" + before.asText());
        }
    }

    /** Names of code that clients call; those made of our classes are nobody's. */
    private static boolean isOurs(JsonNode operationId) {
        return operationId.asText().indexOf('_') < 0;
    }

    /** Acts are told by their titles; their order does not matter. */
    private static void titled(String at, JsonNode before, JsonNode now, List<String> gone) {
        for (JsonNode one : before) {
            String title = one.path("title").asText();
            if (!title.isEmpty()) {
                @Nullable JsonNode other = null;
                for (JsonNode candidate : now) {
                    other = candidate.path("title").asText().equals(title) ? candidate : other;
                }
                if (other == null) {
                    gone.add(at + "/" + title);
                } else {
                    compare(at + "/" + title, one, other, gone);
                }
            }
        }
    }

    private static void note(String at, JsonNode word, Set<JsonNode> words, List<String> gone) {
        if (!words.contains(word)) {
            gone.add(at + "/" + word.asText());
        }
    }
}
