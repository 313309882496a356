package org.habeas.platform.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of changes.
 *
 * @param head the newest place there is for this audience
 * @param oldest the place before which nothing says any more what is gone
 * @param last the place up to which everything was told with this page
 * @param isMore whether there is more to be told now
 */
record ChangePage(long head, long oldest, List<Item> items, long last, boolean isMore) {

    /**
     * One docket that is to be written or, without a body, to be removed.
     *
     * @param body the finished answer for this audience
     */
    record Item(
            long position,
            String type,
            UUID id,
            @Nullable String etag,
            byte @Nullable [] body,
            @Nullable String reason,
            @Nullable UUID mergedInto) {

        /** Says nothing of what is told. */
        @Override
        public String toString() {
            return "Item[position=" + position + ", id=" + id + "]";
        }
    }
}
