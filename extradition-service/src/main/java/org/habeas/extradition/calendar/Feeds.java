package org.habeas.extradition.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.habeas.extradition.deadline.Deadlines;
import org.habeas.platform.http.Ids;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.security.RowSecurity;
import org.jspecify.annotations.Nullable;

/** Opens, lists and revokes calendars, and reads them by their token. */
@ApplicationScoped
class Feeds {
    private static final int MOST_OF_ONE = 50;
    private static final int MOST_EVENTS = 500;

    private final CalendarFeeds feeds;
    private final Deadlines deadlines;
    private final RowSecurity rows;
    private final FeedConfig config;
    private final Clock clock;

    Feeds(
            CalendarFeeds feeds,
            Deadlines deadlines,
            RowSecurity rows,
            FeedConfig config,
            Clock clock) {
        this.feeds = feeds;
        this.deadlines = deadlines;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** A new calendar with the token that is told once. */
    record Opened(CalendarFeed feed, FeedToken token) {}

    /** It shows what its owner may see now, never more. */
    @Transactional
    Opened open(String owner, Visibility clearance, @Nullable UUID person, @Nullable String rule) {
        rows.clear(clearance);
        if (feeds.countOf(owner) >= MOST_OF_ONE) {
            throw Refusal.conflict(
                    "too-many-feeds", "Revoke a calendar before you open another one.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        FeedToken token = FeedToken.next();
        CalendarFeed feed =
                new CalendarFeed(
                        Ids.next(),
                        owner,
                        clearance,
                        token.hash(),
                        person,
                        rule,
                        now,
                        now.plus(Duration.ofDays(config.days())));
        feeds.persist(feed);
        return new Opened(feed, token);
    }

    @Transactional
    List<CalendarFeed> of(String owner, Visibility clearance) {
        rows.clear(clearance);
        Instant now = clock.instant();
        return feeds.of(owner).stream().filter(feed -> feed.isOpenAt(now)).toList();
    }

    /** One's own; a reviewer revokes anybody's. */
    @Transactional
    void revoke(UUID id, String by, Visibility clearance) {
        rows.clear(clearance);
        feeds.findByIdOptional(id)
                .filter(feed -> feed.isOpenAt(clock.instant()))
                .filter(feed -> feed.owner().equals(by) || clearance == Visibility.RESTRICTED)
                .orElseThrow(() -> Refusal.unknown("calendar"))
                .revoke(clock.instant());
    }

    /** What runs, if the token opens a calendar. */
    Optional<DueDays> read(FeedToken token) {
        return opened(token).map(feed -> new DueDays(feed.id(), feed.createdAt(), running(feed)));
    }

    /** The deadlines of a calendar. */
    record DueDays(UUID feed, Instant stamp, List<Deadlines.Due> days) {}

    @Transactional
    Optional<CalendarFeed> opened(FeedToken token) {
        rows.clear(Visibility.RESTRICTED);
        return feeds.ofToken(token.hash()).filter(feed -> feed.isOpenAt(clock.instant()));
    }

    private List<Deadlines.Due> running(CalendarFeed feed) {
        return deadlines.running(feed.clearance(), feed.personId(), feed.rule(), MOST_EVENTS);
    }
}
