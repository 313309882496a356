package org.habeas.gateway.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.habeas.platform.http.Ids;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What was sent to a receiver, and what its owner wants sent once more. */
@ApplicationScoped
class DeliveryLog {
    private static final int MOST_AT_ONCE = 1000;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Attempts attempts;
    private final ObjectMapper mapper;
    private final Clock clock;

    DeliveryLog(
            Webhooks webhooks,
            Deliveries deliveries,
            Attempts attempts,
            ObjectMapper mapper,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.mapper = mapper;
        this.clock = clock;
    }

    @Transactional
    List<DeliveryView> list(
            Owner owner,
            UUID webhook,
            @Nullable DeliveryState state,
            @Nullable UUID before,
            int limit) {
        requireOwned(owner, webhook);
        return views(deliveries.log(webhook, state, before, limit));
    }

    @Transactional
    DeliveryView get(Owner owner, UUID webhook, UUID id) {
        requireOwned(owner, webhook);
        return view(found(webhook, id));
    }

    /** A message that says nothing, so that a receiver can be tried out. */
    @Transactional
    DeliveryView test(Owner owner, UUID webhook) {
        WebhookRow row = requireOwned(owner, webhook);
        Instant now = clock.instant();
        String payload = Message.about(DeliveryKind.TEST, null, now).json(mapper);
        DeliveryRow test = new DeliveryRow(Ids.next(), row.id(), DeliveryKind.TEST, payload, now);
        deliveries.persist(test);
        return view(test);
    }

    /** Sends a message once more, whatever became of it; its id stays the same. */
    @Transactional
    DeliveryView replay(Owner owner, UUID webhook, UUID id) {
        requireOwned(owner, webhook);
        DeliveryRow row =
                deliveries
                        .held(id)
                        .filter(one -> one.webhookId().equals(webhook))
                        .orElseThrow(() -> Refusal.unknown("delivery"));
        row.replay(clock.instant());
        return view(row);
    }

    /**
     * Sends all that were given up since then once more.
     *
     * @return how many; ask again if it is as many as go at once
     */
    @Transactional
    int replayFailed(Owner owner, UUID webhook, Instant since) {
        requireOwned(owner, webhook);
        List<DeliveryRow> failed = deliveries.failedSince(webhook, since, MOST_AT_ONCE);
        failed.forEach(row -> row.replay(clock.instant()));
        return failed.size();
    }

    private WebhookRow requireOwned(Owner owner, UUID webhook) {
        return webhooks.findByIdOptional(webhook)
                .filter(owner::owns)
                .orElseThrow(() -> Refusal.unknown("webhook"));
    }

    private DeliveryRow found(UUID webhook, UUID id) {
        return deliveries
                .findByIdOptional(id)
                .filter(row -> row.webhookId().equals(webhook))
                .orElseThrow(() -> Refusal.unknown("delivery"));
    }

    private DeliveryView view(DeliveryRow row) {
        return views(List.of(row)).getFirst();
    }

    private List<DeliveryView> views(List<DeliveryRow> rows) {
        List<AttemptRow> tries = attempts.of(rows.stream().map(DeliveryRow::id).toList());
        return rows.stream().map(row -> DeliveryView.of(row, tries)).toList();
    }
}
