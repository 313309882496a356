package org.habeas.advocacy.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as the queue keeps it: no text and no address, only what it is made from. */
@Entity
@Table(name = "mail")
class QueuedMail {
    @Id private UUID id;

    private String purpose;

    private UUID ref;

    @Column(name = "to_hash")
    private byte[] toHash;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_at")
    private @Nullable Instant claimedAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "reply_code")
    private @Nullable Integer replyCode;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected QueuedMail() {}

    QueuedMail(UUID id, String purpose, UUID ref, byte[] toHash, Instant now) {
        this.id = id;
        this.purpose = purpose;
        this.ref = ref;
        this.toHash = toHash.clone();
        this.state = MailState.QUEUED;
        this.queuedAt = now;
        this.dueAt = now;
    }

    UUID id() {
        return id;
    }

    String purpose() {
        return purpose;
    }

    UUID ref() {
        return ref;
    }

    byte[] toHash() {
        return toHash.clone();
    }

    MailState state() {
        return state;
    }

    int attempts() {
        return attempts;
    }

    Instant queuedAt() {
        return queuedAt;
    }

    void claim(Instant now) {
        state = MailState.SENDING;
        attempts++;
        claimedAt = now;
    }

    /** Back into the queue; it did not go out. */
    void wait(Instant until) {
        state = MailState.QUEUED;
        claimedAt = null;
        dueAt = until;
    }

    void settle(MailState end, @Nullable Integer code, Instant now) {
        state = end;
        replyCode = code;
        settledAt = now;
    }
}
