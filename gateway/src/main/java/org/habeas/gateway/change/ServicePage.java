package org.habeas.gateway.change;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page of changes as a service tells it.
 *
 * @param head the newest place of this audience
 * @param oldest up to here tombstones may have been forgotten
 * @param last up to here everything has been told
 */
record ServicePage(long head, long oldest, List<Placed> items, long last, boolean more) {
    private static final JsonFactory JSON = new JsonFactory();

    /** A change and its place. */
    record Placed(long position, FeedItem item) {}

    /** Reads it; records are kept byte for byte, because their entity tag is of these bytes. */
    static ServicePage read(String service, byte[] body) {
        try (JsonParser parser = JSON.createParser(body)) {
            Map<String, String> words = new HashMap<>();
            List<Placed> items = new ArrayList<>();
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        items.add(item(service, parser, body));
                    }
                } else {
                    words.put(name, parser.getText());
                }
            }
            return new ServicePage(
                    Long.parseLong(word(words, "head")),
                    Long.parseLong(word(words, "oldest")),
                    items,
                    Long.parseLong(word(words, "last")),
                    Boolean.parseBoolean(word(words, "more")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Placed item(String service, JsonParser parser, byte[] body) throws IOException {
        Map<String, String> words = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            words.put(name, value.isStructStart() ? raw(parser, body) : parser.getText());
        }
        long position = Long.parseLong(word(words, "position"));
        String type = word(words, "type");
        String id = word(words, "id");
        FeedItem item =
                "upsert".equals(word(words, "op"))
                        ? new FeedItem.Upsert(type, id, word(words, "etag"), word(words, "record"))
                        : new FeedItem.Tombstone(
                                type,
                                id,
                                word(words, "reason"),
                                words.get("merged_into"),
                                service + ":" + position);
        return new Placed(position, item);
    }

    private static String raw(JsonParser parser, byte[] body) throws IOException {
        int from = (int) parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        int to = (int) parser.currentLocation().getByteOffset();
        return new String(body, from, to - from, StandardCharsets.UTF_8);
    }

    private static String word(Map<String, String> words, String name) {
        String word = words.get(name);
        if (word == null) {
            throw new IllegalArgumentException("a page of changes lacks " + name);
        }
        return word;
    }
}
