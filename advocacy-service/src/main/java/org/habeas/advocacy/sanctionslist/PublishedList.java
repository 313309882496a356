package org.habeas.advocacy.sanctionslist;

import org.jspecify.annotations.Nullable;

/**
 * A list that an authority publishes.
 *
 * @param id such as {@code eu}
 * @param url where the authority publishes it
 * @param state whose list it is, if of a State
 * @param csv what its files in CSV are
 * @param xml what its files in XML are, if we can read them
 * @param confirmed whether somebody has checked this line against the authority
 */
record PublishedList(
        String id,
        String title,
        String authority,
        String url,
        @Nullable String state,
        ListFormat csv,
        @Nullable ListFormat xml,
        boolean confirmed) {}
