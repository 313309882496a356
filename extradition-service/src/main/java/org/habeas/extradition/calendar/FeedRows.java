package org.habeas.extradition.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.habeas.platform.register.PersonRows;

/** Calendars of one person; they end with the person. */
@ApplicationScoped
class FeedRows implements PersonRows {
    private final CalendarFeeds feeds;

    FeedRows(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public void erase(UUID person) {
        feeds.delete("personId", person);
    }
}
