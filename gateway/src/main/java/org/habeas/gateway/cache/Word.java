package org.habeas.gateway.cache;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message of a service about its PUBLIC answers.
 *
 * @param untilMs everything committed before is told with this, by the clock of the service; null
 *     if there is more to come
 */
record Word(
        long number,
        @Nullable Long untilMs,
        boolean everything,
        boolean written,
        List<UUID> dockets) {
    /** Reads it; fields of later versions are ignored. */
    static Word of(ObjectMapper mapper, byte[] message) throws IOException {
        JsonNode json = mapper.readTree(message);
        List<UUID> dockets = new ArrayList<>();
        json.path("dockets").forEach(id -> dockets.add(UUID.fromString(id.asText())));
        return new Word(
                json.required("number").longValue(),
                json.has("until") ? Instant.parse(json.get("until").asText()).toEpochMilli() : null,
                json.path("everything").asBoolean(),
                json.path("written").asBoolean(),
                dockets);
    }
}
