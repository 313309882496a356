package org.habeas.advocacy.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** R-28 in feeds: the items of a campaign that is about somebody erased and nobody else. */
@ApplicationScoped
class FeedsOfErased implements PersonRows {
    private final FeedRows rows;

    FeedsOfErased(FeedRows rows) {
        this.rows = rows;
    }

    @Override
    public void erase(UUID person) {
        // an item names a campaign only
    }

    @Override
    public void erase(UUID person, List<UUID> dockets) {
        dockets.forEach(docket -> rows.write(docket, List.of()));
    }
}
