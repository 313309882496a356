package org.habeas.gateway.webhook;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.habeas.gateway.receiver.Courier;
import org.habeas.gateway.receiver.Reply;
import org.habeas.gateway.webhook.DeliveryQueue.Claimed;

/** Sends what is due. Any number of gateways may do so at the same time. */
@ApplicationScoped
public class DeliveryWorker {
    private final DeliveryQueue queue;
    private final Courier courier;
    private final SecretSeal seal;
    private final Clock clock;
    private final Semaphore lanes;

    DeliveryWorker(
            DeliveryQueue queue,
            Courier courier,
            SecretSeal seal,
            WebhookConfig config,
            Clock clock) {
        this.queue = queue;
        this.courier = courier;
        this.seal = seal;
        this.clock = clock;
        this.lanes = new Semaphore(config.underWay());
    }

    /** Sends until nothing is due any more. */
    @Scheduled(
            every = "${habeas.webhooks.every:1s}",
            delayed = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void look() throws InterruptedException {
        if (!seal.isConfigured()) {
            return;
        }
        int taken;
        do {
            lanes.acquire();
            int free = 1 + lanes.drainPermits();
            taken = start(free);
        } while (taken > 0);
    }

    /** Something is due now. While all lanes are in use, the next look sends it. */
    void nudge() {
        if (lanes.tryAcquire()) {
            start(1 + lanes.drainPermits());
        }
    }

    private int start(int free) {
        List<Claimed> due = List.of();
        try {
            due = queue.claim(null, free);
            due.forEach(first -> Thread.ofVirtual().name("webhook").start(() -> lane(first)));
            return due.size();
        } finally {
            lanes.release(free - due.size());
        }
    }

    /** One after the other to the same receiver, as long as something is due. */
    private void lane(Claimed first) {
        try {
            for (List<Claimed> next = List.of(first);
                    !next.isEmpty();
                    next = queue.claim(first.webhookId(), 1)) {
                deliver(next.getFirst());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            Log.warnf(
                    "webhook delivery broke off id=%s reason=%s",
                    first.id(), e.getClass().getSimpleName());
        } finally {
            lanes.release();
        }
    }

    private void deliver(Claimed claimed) throws InterruptedException {
        Instant at = clock.instant();
        Reply reply = send(claimed, at);
        Log.infof(
                "webhook delivery id=%s attempt=%d status=%s failure=%s",
                claimed.id(), claimed.attempt(), reply.status(), reply.failure());
        queue.settle(claimed, reply, at, Duration.between(at, clock.instant()));
    }

    private Reply send(Claimed claimed, Instant at) throws InterruptedException {
        try {
            return courier.post(claimed.url(), headers(claimed, at), claimed.payload())
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a courier never fails", e);
        }
    }

    /** As Standard Webhooks 1.0 has them; while two secrets are live, a signature by each. */
    private static Map<String, String> headers(Claimed claimed, Instant at) {
        String id = DeliveryView.messageId(claimed.id());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Habeas-Webhooks/1");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", String.valueOf(at.getEpochSecond()));
        headers.put(
                "webhook-signature",
                claimed.secrets().stream()
                        .map(secret -> secret.sign(id, at, claimed.payload()))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    /** Keeps the log to its days. */
    @Scheduled(every = "1h", delayed = "5m")
    public void purge() {
        queue.purge();
    }
}
