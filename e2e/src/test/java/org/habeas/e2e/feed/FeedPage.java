package org.habeas.e2e.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A page of the feed.
 *
 * @param link where it goes on
 * @param isLast whether there is no more now
 * @param isWhole whether every service could be asked
 */
record FeedPage(List<FeedItem> items, String link, boolean isLast, boolean isWhole) {

    static FeedPage read(String text) {
        List<FeedItem> items = new ArrayList<>();
        String next = null;
        String delta = null;
        boolean isWhole = true;
        try (JsonParser json = FeedItem.JSON.createParser(text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "items" -> {
                        while (json.nextToken() == JsonToken.START_OBJECT) {
                            items.add(FeedItem.read(json, text));
                        }
                    }
                    case "next_link" -> next = json.getText();
                    case "delta_link" -> delta = json.getText();
                    default -> {
                        isWhole = isWhole && !name.equals("missing");
                        json.skipChildren();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String link = Objects.requireNonNull(next == null ? delta : next);
        return new FeedPage(items, link, next == null, isWhole);
    }
}
