package org.habeas.gateway.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.habeas.gateway.caller.Caller;
import org.habeas.gateway.change.ChangeFilter;
import org.habeas.gateway.change.FeedItem;
import org.habeas.gateway.change.FeedPage;
import org.habeas.platform.http.Ids;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Whose feed is read next, and what comes of it. A webhook's place in the feed moves on in the
 * transaction that stores the messages up to there, and only from where it was read: nothing is
 * left out, whoever dies when.
 */
@ApplicationScoped
class FeedTurns {
    private static final Duration TURN = Duration.ofSeconds(60);
    private static final Duration FULL = Duration.ofSeconds(30);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Owners owners;
    private final WebhookConfig config;
    private final ObjectMapper mapper;
    private final Clock clock;

    FeedTurns(
            Webhooks webhooks,
            Deliveries deliveries,
            Owners owners,
            WebhookConfig config,
            ObjectMapper mapper,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.owners = owners;
        this.config = config;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * A webhook whose feed this gateway reads now.
     *
     * @param isOther whether its owner may know more or less than when the token was read
     */
    record Turn(UUID webhookId, String token, ChangeFilter filter, Caller reader, boolean isOther) {
        @Override
        public String toString() {
            return "Turn[" + webhookId + "]";
        }
    }

    /**
     * Ends the pauses of those whose feed had nothing new; whoever waits for another reason waits.
     */
    @Transactional
    void wake() {
        Instant now = clock.instant();
        webhooks.lookNow(now, now.plus(config.feedPause()));
    }

    /** The next webhook to read the feed for; none that has too much waiting already. */
    @Transactional
    Optional<Turn> next() {
        Instant now = clock.instant();
        for (Optional<WebhookRow> row = webhooks.nextToLook(now);
                row.isPresent();
                row = webhooks.nextToLook(now)) {
            Optional<Turn> turn = row.flatMap(one -> turn(one, now));
            if (turn.isPresent()) {
                return turn;
            }
            webhooks.flush();
        }
        return Optional.empty();
    }

    private Optional<Turn> turn(WebhookRow row, Instant now) {
        String token = row.feedToken();
        if (token == null || deliveries.waiting(row.id()) >= config.mostWaiting()) {
            row.lookAgain(now.plus(FULL));
            return Optional.empty();
        }
        row.lookAgain(now.plus(TURN));
        WebhookFilter filter = Json.read(mapper, row.filter(), WebhookFilter.class);
        Caller reader = owners.of(row).reader();
        boolean other = reader.clearance() != row.feedClearance();
        return Optional.of(new Turn(row.id(), token, filter.toFeed(), reader, other));
    }

    /** Stores a message for each change of the page, and moves on behind it. */
    @Transactional
    int advance(Turn turn, FeedPage page) {
        WebhookRow row = standing(turn).orElse(null);
        if (row == null) {
            return 0; // another gateway was faster, or its owner has changed it
        }
        Instant now = clock.instant();
        List<FeedItem> items = page.items();
        for (int i = 0; i < items.size(); i++) {
            // The token before the item: the first item after it is this very change.
            String before = i == 0 ? turn.token() : page.tokenAfter().apply(i - 1);
            deliveries.persist(delivery(row, items.get(i), before, now));
        }
        row.advance(page.token(), page.more() ? now : now.plus(config.feedPause()));
        return items.size();
    }

    private DeliveryRow delivery(WebhookRow row, FeedItem item, String before, Instant now) {
        DeliveryKind kind =
                item instanceof FeedItem.Upsert
                        ? DeliveryKind.RECORD_CHANGED
                        : DeliveryKind.RECORD_REMOVED;
        String payload = Message.of(item, before, now).json(mapper);
        return new DeliveryRow(Ids.next(), row.id(), kind, payload, now)
                .about(item.type(), item.id());
    }

    /**
     * From there everything would have to be told anew, and not in messages: its receiver is told
     * to read the feed itself from where we stood. We go on from now.
     *
     * @param token of now
     */
    @Transactional
    void restart(Turn turn, String token) {
        Instant now = clock.instant();
        standing(turn)
                .ifPresent(row -> {
                    String payload =
                            Message.about(DeliveryKind.FEED_RESTARTED, turn.token(), now)
                                    .json(mapper);
                    deliveries.persist(
                            new DeliveryRow(
                                    Ids.next(),
                                    row.id(),
                                    DeliveryKind.FEED_RESTARTED,
                                    payload,
                                    now));
                    row.beginAt(token, turn.reader().clearance(), now);
                });
    }

    /** Not now; its place stays. */
    @Transactional
    void later(Turn turn, Duration pause) {
        standing(turn).ifPresent(row -> row.lookAgain(clock.instant().plus(pause)));
    }

    private Optional<WebhookRow> standing(Turn turn) {
        return webhooks.held(turn.webhookId()).filter(row -> isAt(turn.token(), row.feedToken()));
    }

    private static boolean isAt(String read, @Nullable String now) {
        return read.equals(now);
    }
}
