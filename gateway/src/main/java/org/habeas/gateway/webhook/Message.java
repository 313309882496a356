package org.habeas.gateway.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.habeas.gateway.change.FeedItem;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver is sent: that something has changed, and where it can be read. Never what it says
 * now: that is asked for by whoever may know it.
 */
record Message(String type, Instant timestamp, Data data) {

    /**
     * What it is about.
     *
     * @param type the plural name of what has changed, as in paths
     * @param reason why a record is to be forgotten
     * @param token asked of {@code /v1/changes}, the feed begins with this very change
     */
    record Data(
            @Nullable String type,
            @Nullable String id,
            @Nullable String reason,
            @Nullable String mergedInto,
            @Nullable String token) {
        @Override
        public String toString() {
            return "Data[" + type + "]";
        }
    }

    static Message of(FeedItem item, String token, Instant now) {
        return switch (item) {
            case FeedItem.Upsert is ->
                    new Message(
                            DeliveryKind.RECORD_CHANGED.type(),
                            now,
                            new Data(is.type(), is.id(), null, null, token));
            case FeedItem.Tombstone was ->
                    new Message(
                            DeliveryKind.RECORD_REMOVED.type(),
                            now,
                            new Data(was.type(), was.id(), was.reason(), was.mergedInto(), token));
        };
    }

    static Message about(DeliveryKind kind, @Nullable String token, Instant now) {
        return new Message(kind.type(), now, new Data(null, null, null, null, token));
    }

    String json(ObjectMapper mapper) {
        return Json.text(mapper, this);
    }
}
