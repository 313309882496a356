package org.habeas.gateway.limit;

import java.time.Duration;

/**
 * So many tokens in a window of time, all of them anew when the next one begins.
 *
 * @param policy its name in the headers
 */
record Quota(String policy, long tokens, Duration window) {
    Quota {
        if (tokens < 1 || window.toMillis() < 1000) {
            throw new IllegalArgumentException("a quota grants at least one token a second long");
        }
    }

    /**
     * How many tokens a replica takes from the shared count at a time: what would be used in half a
     * second. Small quotas are counted one by one, so that no replica sits on what another lacks.
     */
    long chunk() {
        return Math.max(1, tokens * 500 / window.toMillis());
    }

    /** As in {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers). */
    String toHeader() {
        return '"' + policy + "\";q=" + tokens + ";w=" + window.toSeconds();
    }
}
