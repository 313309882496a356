package org.habeas.gateway.limit;

/**
 * Whether a request may go on.
 *
 * @param left tokens that are left in this window, as far as is known here
 * @param resetSeconds until the next window begins; at least 1
 */
record Grant(boolean given, Quota quota, long left, long resetSeconds) {

    /** Whole seconds to tell a client: never too early, at least one. */
    static long seconds(long millis) {
        return Math.max(1, (millis + 999) / 1000);
    }

    /** As in {@code RateLimit} (draft-ietf-httpapi-ratelimit-headers). */
    String toHeader() {
        return '"' + quota.policy() + "\";r=" + Math.max(0, left) + ";t=" + resetSeconds;
    }
}
