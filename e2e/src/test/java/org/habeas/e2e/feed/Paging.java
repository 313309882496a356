package org.habeas.e2e.feed;

import java.io.IOException;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;

/** Asks page after page until there is no more, and later where it stopped. */
final class Paging implements Following.Way {
    private String link = "/v1/changes?limit=250";

    @Override
    public boolean ask(Door door, Copy copy) throws IOException {
        FeedPage page;
        do {
            Answer answer = door.trySend("GET", link, null);
            if (answer.status() > 500) {
                return false;
            }
            page = FeedPage.read(answer.with(200).text());
            page.items().forEach(copy::take);
            link = page.link();
        } while (!page.isLast() && page.isWhole());
        return true;
    }
}
