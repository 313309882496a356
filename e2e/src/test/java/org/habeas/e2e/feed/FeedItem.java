package org.habeas.e2e.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One change as it was told.
 *
 * @param record the record as it came, byte for byte; none if it is gone
 * @param reason why it is gone
 */
record FeedItem(String type, String id, @Nullable String record, @Nullable String reason) {
    static final JsonFactory JSON = new JsonFactory();

    /** Reads the data of an event. */
    static FeedItem read(String text) {
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            return read(json, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the object at which the parser of this text stands. */
    static FeedItem read(JsonParser json, String text) throws IOException {
        Map<String, String> words = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            words.put(
                    name,
                    json.nextToken().isStructStart() ? structure(json, text) : json.getText());
        }
        boolean isThere = "upsert".equals(words.get("op"));
        String record = words.get("record");
        if (isThere != (record != null)) {
            throw new IllegalStateException("a change without sense: " + words.keySet());
        }
        return new FeedItem(
                String.valueOf(words.get("type")),
                String.valueOf(words.get("id")),
                record,
                words.get("reason"));
    }

    private static String structure(JsonParser json, String text) throws IOException {
        int from = (int) json.currentTokenLocation().getCharOffset();
        json.skipChildren();
        return text.substring(from, (int) json.currentLocation().getCharOffset());
    }

    String key() {
        return type + "/" + id;
    }
}
