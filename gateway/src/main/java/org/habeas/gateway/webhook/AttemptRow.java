package org.habeas.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.habeas.gateway.receiver.Reply;
import org.jspecify.annotations.Nullable;

/** One try to deliver a message. */
@Entity
@Table(name = "webhook_attempt")
class AttemptRow {
    @EmbeddedId private Key key;
    private Instant at;

    @Column(name = "took_ms")
    private int tookMs;

    private @Nullable Short status;

    @Enumerated(EnumType.STRING)
    private Reply.@Nullable Failure failure;

    /** Which try of which message. */
    @jakarta.persistence.Embeddable
    record Key(@Column(name = "delivery_id") UUID deliveryId, int number) {}

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected AttemptRow() {}

    AttemptRow(UUID delivery, int number, Instant at, int tookMs, Reply reply) {
        Integer answered = reply.status();
        this.key = new Key(delivery, number);
        this.at = at;
        this.tookMs = tookMs;
        this.status = answered == null ? null : answered.shortValue();
        this.failure = reply.failure();
    }

    UUID deliveryId() {
        return key.deliveryId();
    }

    int number() {
        return key.number();
    }

    Instant at() {
        return at;
    }

    int tookMs() {
        return tookMs;
    }

    @Nullable Short status() {
        return status;
    }

    Reply.@Nullable Failure failure() {
        return failure;
    }
}
