package org.habeas.advocacy.supporter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who signs, as stored. */
@Entity
@Table(name = "supporter")
class Supporter {
    @Id private UUID id;

    @Column(name = "appeal_id")
    private UUID appealId;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "address_hash")
    private byte[] addressHash;

    private byte[] sealed;

    private String language;

    private boolean informed;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "token_hash")
    private byte @Nullable [] tokenHash;

    @Column(name = "token_expires_at")
    private @Nullable Instant tokenExpiresAt;

    @Column(name = "manage_hash")
    private byte[] manageHash;

    /** Whether the person behind the address has said yes. */
    enum State {
        PENDING,
        CONFIRMED
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Supporter() {}

    Supporter(
            UUID id,
            UUID appealId,
            UUID campaignId,
            byte[] addressHash,
            byte[] sealed,
            String language,
            boolean informed,
            Instant now) {
        this.id = id;
        this.appealId = appealId;
        this.campaignId = campaignId;
        this.addressHash = addressHash.clone();
        this.sealed = sealed.clone();
        this.language = language;
        this.informed = informed;
        this.state = State.PENDING;
        this.createdAt = now;
        this.manageHash = new byte[0];
    }

    Supporter openedBy(Token confirming, Instant until, Token managing) {
        tokenHash = confirming.hash();
        tokenExpiresAt = until;
        manageHash = managing.hash();
        return this;
    }

    UUID id() {
        return id;
    }

    UUID appealId() {
        return appealId;
    }

    byte[] addressHash() {
        return addressHash.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    String language() {
        return language;
    }

    boolean isWaitingAt(Instant now) {
        return state == State.PENDING && tokenExpiresAt != null && now.isBefore(tokenExpiresAt);
    }

    boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    void confirm(Instant now) {
        state = State.CONFIRMED;
        confirmedAt = now;
        tokenHash = null;
        tokenExpiresAt = null;
    }

    void leaveAlone() {
        informed = false;
    }
}
