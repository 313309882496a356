package org.habeas.gateway.change;

import org.jspecify.annotations.Nullable;

/** One change: a record as it is now, or that it is to be forgotten. */
public sealed interface FeedItem {
    /** The plural name of what it is, as in paths. */
    String type();

    String id();

    /**
     * A record as it is now, also when it is new.
     *
     * @param record the JSON of its page, byte for byte; {@code etag} is its entity tag
     */
    record Upsert(String type, String id, String etag, String record) implements FeedItem {
        @Override
        public String toString() {
            return "upsert " + type + " " + id;
        }
    }

    /**
     * A record that the reader may no longer have.
     *
     * @param reason {@code deleted}, {@code redacted}, {@code access_revoked}, {@code merged_into}
     *     or {@code filtered_out}
     * @param mergedInto the id it is to be found under now
     * @param mark which telling of it this is; stays inside the gateway
     */
    record Tombstone(
            String type, String id, String reason, @Nullable String mergedInto, String mark)
            implements FeedItem {
        /** One that no service has told. */
        public Tombstone(String type, String id, String reason, @Nullable String mergedInto) {
            this(type, id, reason, mergedInto, "");
        }
    }
}
