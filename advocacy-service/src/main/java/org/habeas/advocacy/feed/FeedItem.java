package org.habeas.advocacy.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a campaign tells the public.
 *
 * @param id stays the same for ever
 * @param published when the register recorded it
 */
record FeedItem(
        String id,
        UUID campaignId,
        String title,
        String content,
        @Nullable String language,
        String author,
        String link,
        String tag,
        Instant published) {}
