package org.habeas.gateway.webhook;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.habeas.gateway.cache.Written;
import org.habeas.gateway.change.ChangeFeed;
import org.habeas.gateway.change.FeedTokenExpired;
import org.habeas.gateway.webhook.FeedTurns.Turn;
import org.habeas.platform.problem.Refusal;

/**
 * Reads the feed of changes for each webhook, in the name of its owner: when something was written,
 * and every few seconds in case that was not heard.
 */
@ApplicationScoped
public class FeedFollower {
    private static final Duration LATER = Duration.ofSeconds(15);
    private static final int AT_ONCE = 4;

    /** What was written may get its place in the feed just after we have heard of it. */
    private static final int LOOKS = 2;

    private final FeedTurns turns;
    private final ChangeFeed feed;
    private final DeliveryWorker worker;
    private final SecretSeal seal;
    private final int page;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final AtomicInteger wakings = new AtomicInteger();

    FeedFollower(
            FeedTurns turns,
            ChangeFeed feed,
            DeliveryWorker worker,
            SecretSeal seal,
            WebhookConfig config) {
        this.turns = turns;
        this.feed = feed;
        this.worker = worker;
        this.seal = seal;
        this.page = config.page();
    }

    void hear(@Observes Written written) {
        wakings.set(LOOKS);
    }

    /** Reads for every webhook whose turn it is. */
    @Scheduled(
            every = "${habeas.webhooks.every:1s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() throws InterruptedException {
        if (!seal.isConfigured()) {
            return;
        }
        if (wakings.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            turns.wake();
        }
        for (Optional<Turn> next = turns.next(); next.isPresent(); next = turns.next()) {
            Turn turn = next.get();
            free.acquire();
            Thread.ofVirtual().name("webhook-feed").start(() -> take(turn));
        }
    }

    private void take(Turn turn) {
        try {
            follow(turn);
        } catch (RuntimeException e) {
            // Its turn ends by itself in a minute.
            Log.warnf(
                    "webhook feed not read id=%s reason=%s",
                    turn.webhookId(), e.getClass().getSimpleName());
        } finally {
            free.release();
        }
    }

    private void follow(Turn turn) {
        if (turn.isOther()) {
            restart(turn, "clearance-changed");
            return;
        }
        try {
            int told =
                    turns.advance(
                            turn, Subscribing.await(feed.page(turn.token(), turn.reader(), page)));
            if (told > 0) {
                Log.infof("webhook messages stored webhook=%s count=%d", turn.webhookId(), told);
                worker.nudge();
            }
        } catch (FeedTokenExpired expired) {
            restart(turn, "feed-token-expired");
        } catch (Refusal no) {
            if (no.status() >= 500 || no.status() == 429) {
                Log.infof("webhook feed waits webhook=%s code=%s", turn.webhookId(), no.code());
                turns.later(turn, LATER);
            } else {
                restart(turn, no.code());
            }
        }
    }

    private void restart(Turn turn, String code) {
        Log.warnf("webhook feed begins anew webhook=%s code=%s", turn.webhookId(), code);
        try {
            turns.restart(turn, Subscribing.await(feed.now(turn.filter(), turn.reader())));
            worker.nudge();
        } catch (Refusal again) {
            turns.later(turn, LATER);
        }
    }
}
