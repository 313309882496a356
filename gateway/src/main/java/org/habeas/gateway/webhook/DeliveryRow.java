package org.habeas.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message to a receiver as it is stored. */
@Entity
@Table(name = "webhook_delivery")
class DeliveryRow {
    @Id private UUID id;

    @Column(name = "webhook_id")
    private UUID webhookId;

    @Enumerated(EnumType.STRING)
    private DeliveryKind kind;

    @Column(name = "record_type")
    private @Nullable String recordType;

    @Column(name = "record_id")
    private @Nullable String recordId;

    private String payload;

    @Enumerated(EnumType.STRING)
    private DeliveryState state = DeliveryState.PENDING;

    private short tries;
    private int attempts;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DeliveryRow() {}

    DeliveryRow(UUID id, UUID webhookId, DeliveryKind kind, String payload, Instant now) {
        this.id = id;
        this.webhookId = webhookId;
        this.kind = kind;
        this.payload = payload;
        this.dueAt = now;
        this.createdAt = now;
    }

    DeliveryRow about(String type, String record) {
        recordType = type;
        recordId = record;
        return this;
    }

    /** One gateway has it in hand; should that gateway die, another takes it up after the lease. */
    void claim(Instant leaseEnds) {
        tries++;
        attempts++;
        claimedUntil = leaseEnds;
        dueAt = leaseEnds;
    }

    void deliver(Instant now) {
        settle(DeliveryState.DELIVERED, now);
    }

    void giveUp(Instant now) {
        settle(DeliveryState.FAILED, now);
    }

    private void settle(DeliveryState end, Instant now) {
        state = end;
        claimedUntil = null;
        settledAt = now;
    }

    void retry(Instant at) {
        claimedUntil = null;
        dueAt = at;
    }

    /** Its owner wants it once more, with all tries. */
    void replay(Instant now) {
        state = DeliveryState.PENDING;
        tries = 0;
        dueAt = now;
        claimedUntil = null;
        settledAt = null;
    }

    UUID id() {
        return id;
    }

    UUID webhookId() {
        return webhookId;
    }

    DeliveryKind kind() {
        return kind;
    }

    @Nullable String recordType() {
        return recordType;
    }

    @Nullable String recordId() {
        return recordId;
    }

    String payload() {
        return payload;
    }

    DeliveryState state() {
        return state;
    }

    int tries() {
        return tries;
    }

    int attempts() {
        return attempts;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant settledAt() {
        return settledAt;
    }
}
