package org.habeas.platform.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that is committed and not yet acknowledged by the broker. */
@Entity
@Table(name = "outbox")
class OutboxRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long seq;

    private UUID id;
    private String topic;
    private String key;
    private String type;
    private String subject;

    @Column(name = "cause_id")
    private @Nullable UUID causeId;

    private byte[] payload;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected OutboxRow() {}

    OutboxRow(
            UUID id,
            String topic,
            String key,
            String type,
            String subject,
            @Nullable UUID causeId,
            byte[] payload,
            Instant recordedAt) {
        this.id = id;
        this.topic = topic;
        this.key = key;
        this.type = type;
        this.subject = subject;
        this.causeId = causeId;
        this.payload = payload;
        this.recordedAt = recordedAt;
    }
}
