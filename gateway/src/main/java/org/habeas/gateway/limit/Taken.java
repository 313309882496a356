package org.habeas.gateway.limit;

/**
 * What the shared count gave.
 *
 * @param tokens how many, from nothing to all that were wanted
 * @param left how many it still has
 * @param windowEnd epoch milliseconds at which they lose their worth and all are there anew
 */
record Taken(long tokens, long left, long windowEnd) {}
