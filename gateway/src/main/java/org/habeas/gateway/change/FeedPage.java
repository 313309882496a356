package org.habeas.gateway.change;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A page of the feed.
 *
 * @param token what the next page is asked for with
 * @param more whether there is a next page already
 * @param missing services whose changes could not be had now and come later
 * @param tokenAfter the token that continues after the item of that index of this page
 */
public record FeedPage(
        List<FeedItem> items,
        String token,
        boolean more,
        List<String> missing,
        IntFunction<String> tokenAfter) {
    public FeedPage {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }
}
