package org.habeas.advocacy.feed;

import java.time.Instant;
import java.util.List;

/**
 * A feed before it has a format.
 *
 * @param page where what it tells of can be read
 * @param self where it is itself, without the format
 */
record Feed(String id, String title, String page, String self, List<FeedItem> items) {

    /** When the newest of what is shown was recorded. */
    Instant updated() {
        return items.stream()
                .map(FeedItem::published)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
