package org.habeas.gateway.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.gateway.receiver.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The messages that are to go out. One is taken up for a while, and goes out again if nobody says
 * in that time what became of it: never lost, and the same {@code webhook-id} if it comes twice.
 */
@ApplicationScoped
class DeliveryQueue {
    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final Attempts attempts;
    private final SecretSeal seal;
    private final WebhookConfig config;
    private final Retries retries;
    private final Clock clock;

    DeliveryQueue(
            Deliveries deliveries,
            Webhooks webhooks,
            Attempts attempts,
            SecretSeal seal,
            WebhookConfig config,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.attempts = attempts;
        this.seal = seal;
        this.config = config;
        this.retries = new Retries(config.retries(), new SecureRandom());
        this.clock = clock;
    }

    /** A message in the hand of this gateway. Its {@code toString} tells no address. */
    record Claimed(
            UUID id,
            UUID webhookId,
            int attempt,
            String url,
            List<SigningSecret> secrets,
            String payload) {
        @Override
        public String toString() {
            return "Claimed[" + id + "]";
        }
    }

    /** Takes up messages that are due, of one webhook or of all. */
    @Transactional
    List<Claimed> claim(@Nullable UUID webhook, int most) {
        Instant now = clock.instant();
        return deliveries.due(now, config.perReceiver(), webhook, most).stream()
                .map(row -> claim(row, now))
                .toList();
    }

    private Claimed claim(DeliveryRow row, Instant now) {
        row.claim(now.plus(config.lease()));
        WebhookRow webhook = webhooks.findById(row.webhookId());
        List<SigningSecret> secrets =
                Stream.of(webhook.secret(), webhook.previousSecret(now))
                        .filter(Objects::nonNull)
                        .map(sealed -> SigningSecret.of(seal.open(sealed, webhook.id())))
                        .toList();
        return new Claimed(
                row.id(), webhook.id(), row.attempts(), webhook.url(), secrets, row.payload());
    }

    /** Writes down what became of a try, and what is to be done now. */
    @Transactional
    void settle(Claimed claimed, Reply reply, Instant at, Duration took) {
        // The webhook first, as whoever deletes it takes them.
        WebhookRow webhook = webhooks.held(claimed.webhookId()).orElse(null);
        DeliveryRow row = deliveries.held(claimed.id()).orElse(null);
        if (row == null || webhook == null) {
            return; // deleted meanwhile
        }
        attempts.persist(
                new AttemptRow(row.id(), claimed.attempt(), at, (int) took.toMillis(), reply));
        if (reply.isTaken()) {
            row.deliver(clock.instant());
            webhook.succeeded();
        } else if (row.state() == DeliveryState.PENDING && row.attempts() == claimed.attempt()) {
            failed(row, webhook, reply);
        }
    }

    private void failed(DeliveryRow row, WebhookRow webhook, Reply reply) {
        Instant now = clock.instant();
        webhook.failed(now);
        Optional<Instant> next =
                reply.isGone() || row.kind() == DeliveryKind.TEST
                        ? Optional.empty()
                        : retries.next(row.tries(), reply.retryAfter(), now);
        if (next.isPresent()) {
            row.retry(next.get());
            return;
        }
        row.giveUp(now);
        if (reply.isGone()) {
            disable(webhook, StatusReason.GONE);
        } else if (row.kind() != DeliveryKind.TEST
                && !deliveries.anyDeliveredSince(webhook.id(), row.createdAt())) {
            disable(webhook, StatusReason.UNREACHABLE);
        }
    }

    private void disable(WebhookRow webhook, StatusReason reason) {
        if (webhook.status() == WebhookStatus.ACTIVE) {
            webhook.disable(reason, clock.instant());
        }
    }

    /** Forgets what was settled long ago. */
    @Transactional
    long purge() {
        return deliveries.delete("settledAt < ?1", clock.instant().minus(config.kept()));
    }
}
