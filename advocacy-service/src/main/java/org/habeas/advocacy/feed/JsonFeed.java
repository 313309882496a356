package org.habeas.advocacy.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1. */
record JsonFeed(
        String version, String title, String homePageUrl, String feedUrl, List<Item> items) {
    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** One item. */
    record Item(
            String id,
            String url,
            String title,
            String contentText,
            Instant datePublished,
            Instant dateModified,
            List<Author> authors,
            List<String> tags,
            @Nullable String language) {}

    /** Whose words these are. */
    record Author(String name) {}

    static JsonFeed of(Feed feed) {
        return new JsonFeed(
                VERSION,
                feed.title(),
                feed.page(),
                feed.self() + ".json",
                feed.items().stream().map(JsonFeed::item).toList());
    }

    private static Item item(FeedItem item) {
        return new Item(
                item.id(),
                item.link(),
                item.title(),
                item.content(),
                item.published(),
                item.published(),
                List.of(new Author(item.author())),
                List.of(item.tag()),
                item.language());
    }
}
