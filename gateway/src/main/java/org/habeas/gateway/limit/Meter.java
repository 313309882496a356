package org.habeas.gateway.limit;

/**
 * Who is counted for what. {@code toString} does not tell who.
 *
 * @param who an id of a key or subject, or an address
 */
record Meter(Quota quota, String who) {
    @Override
    public String toString() {
        return quota.policy();
    }
}
