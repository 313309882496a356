package org.habeas.gateway.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key as stored: of its secrets the hashes. */
@Entity
@Table(name = "api_key")
class KeyRow {
    @Id private UUID id;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    private String label;

    private List<String> scopes;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "previous_hash")
    private byte @Nullable [] previousHash;

    @Column(name = "previous_until")
    private @Nullable Instant previousUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "rotated_at")
    private @Nullable Instant rotatedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable String revokedBy;

    /** Written by {@link KeyUse} alone, so that no work on a key overwrites it. */
    @Column(name = "last_used_on", insertable = false, updatable = false)
    private @Nullable LocalDate lastUsedOn;

    @Transient private @Nullable HeldKey held;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected KeyRow() {}

    KeyRow(KeyText key, Wanted wanted, Instant expiresAt, String by, Instant now) {
        this.id = key.id();
        this.partnerId = wanted.partnerId();
        this.label = wanted.label();
        this.scopes = wanted.scopesOrAll();
        this.secretHash = key.hash();
        this.createdAt = now;
        this.createdBy = by;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    boolean isOpenAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Whether this secret opens it: the present one, or the one before until its overlap ends. */
    boolean isOpenedBy(byte[] hash, Instant now) {
        boolean present = MessageDigest.isEqual(secretHash, hash);
        boolean before =
                previousHash != null
                        && previousUntil != null
                        && now.isBefore(previousUntil)
                        && MessageDigest.isEqual(previousHash, hash);
        return isOpenAt(now) && (present || before);
    }

    void rotate(KeyText fresh, Instant overlapEnd, Instant now) {
        previousHash = secretHash;
        previousUntil = overlapEnd;
        secretHash = fresh.hash();
        rotatedAt = now;
    }

    void revoke(String by, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedBy = by;
        }
    }

    boolean isUsedOn(LocalDate day) {
        return lastUsedOn != null && !lastUsedOn.isBefore(day);
    }

    /** Of a key that is only read any more, which is asked for it many times. */
    HeldKey held() {
        HeldKey known = held;
        if (known == null) {
            known = new HeldKey(id, partnerId, Set.copyOf(scopes), expiresAt);
            held = known;
        }
        return known;
    }

    KeyView view(@Nullable String key) {
        return new KeyView(
                id,
                key,
                label,
                partnerId,
                List.copyOf(scopes),
                createdAt,
                createdBy,
                expiresAt,
                rotatedAt,
                previousUntil,
                revokedAt,
                lastUsedOn);
    }
}
