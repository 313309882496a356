package org.habeas.extradition.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A calendar as stored: whose it is, what it may show, and the hash of its token. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {
    @Id private UUID id;

    private String owner;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int clearance;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    private @Nullable String rule;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected CalendarFeed() {}

    CalendarFeed(
            UUID id,
            String owner,
            Visibility clearance,
            byte[] tokenHash,
            @Nullable UUID personId,
            @Nullable String rule,
            Instant createdAt,
            Instant expiresAt) {
        this.id = id;
        this.owner = owner;
        this.clearance = clearance.ordinal();
        this.tokenHash = tokenHash.clone();
        this.personId = personId;
        this.rule = rule;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    Visibility clearance() {
        return Visibility.values()[clearance];
    }

    @Nullable UUID personId() {
        return personId;
    }

    @Nullable String rule() {
        return rule;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    void revoke(Instant now) {
        revokedAt = now;
    }
}
