package org.habeas.gateway.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A webhook as it is stored. */
@Entity
@Table(name = "webhook")
class WebhookRow {
    @Id private UUID id;
    private String owner;
    private String subject;

    @Column(name = "partner_id")
    private @Nullable UUID partnerId;

    private @Nullable String agreement;
    private @Nullable String purpose;
    private short clearance;
    private String url;
    private @Nullable String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private String filter;

    @Enumerated(EnumType.STRING)
    private WebhookStatus status = WebhookStatus.ACTIVE;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_reason")
    private @Nullable StatusReason statusReason;

    private String secret;

    @Column(name = "secret_since")
    private Instant secretSince;

    @Column(name = "previous_secret")
    private @Nullable String previousSecret;

    @Column(name = "previous_until")
    private @Nullable Instant previousUntil;

    @Column(name = "feed_token")
    private @Nullable String feedToken;

    @Column(name = "feed_clearance")
    private short feedClearance;

    @Column(name = "look_at")
    private Instant lookAt;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @Column(name = "creation_key")
    private @Nullable String creationKey;

    @Column(name = "creation_print")
    private @Nullable String creationPrint;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected WebhookRow() {}

    WebhookRow(
            UUID id,
            Owner owner,
            String url,
            @Nullable String description,
            String filter,
            String sealedSecret,
            @Nullable String feedToken,
            Instant now) {
        this.id = id;
        this.owner = owner.key();
        this.subject = owner.subject();
        this.partnerId = owner.partnerId();
        this.agreement = owner.agreement();
        this.purpose = owner.purpose();
        this.clearance = (short) owner.clearance().ordinal();
        this.url = url;
        this.description = description;
        this.filter = filter;
        this.secret = sealedSecret;
        this.secretSince = now;
        this.feedToken = feedToken;
        this.feedClearance = clearance;
        this.lookAt = now;
        this.createdAt = now;
        this.changedAt = now;
    }

    void madeBy(String key, String print) {
        creationKey = key;
        creationPrint = print;
    }

    void change(String newUrl, @Nullable String newDescription, Instant now) {
        url = newUrl;
        description = newDescription;
        changedAt = now;
    }

    /** Another filter is another feed. */
    void refilter(String newFilter) {
        filter = newFilter;
    }

    /** The feed begins anew, for a reader of that clearance. */
    void beginAt(String token, Visibility reader, Instant now) {
        feedToken = token;
        feedClearance = (short) reader.ordinal();
        lookAt = now;
    }

    /** Its owner says whether anything is sent; what happened before is forgiven. */
    void set(WebhookStatus wanted, Instant now) {
        if (status != wanted) {
            status = wanted;
            statusReason = null;
            failingSince = null;
            lookAt = now;
        }
    }

    void disable(StatusReason reason, Instant now) {
        status = WebhookStatus.DISABLED;
        statusReason = reason;
        changedAt = now;
    }

    void rotate(String sealed, Instant now, Instant overlapEnds) {
        previousSecret = secret;
        previousUntil = overlapEnds;
        secret = sealed;
        secretSince = now;
        changedAt = now;
    }

    void dropPrevious(Instant now) {
        previousSecret = null;
        previousUntil = null;
        changedAt = now;
    }

    /** The sealed secret before this one, while it is still signed with. */
    @Nullable String previousSecret(Instant now) {
        return previousUntil != null && now.isBefore(previousUntil) ? previousSecret : null;
    }

    void advance(@Nullable String token, Instant nextLook) {
        feedToken = token;
        lookAt = nextLook;
    }

    void lookAgain(Instant at) {
        lookAt = at;
    }

    void succeeded() {
        failingSince = null;
    }

    void failed(Instant now) {
        if (failingSince == null) {
            failingSince = now;
        }
    }

    UUID id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String subject() {
        return subject;
    }

    @Nullable UUID partnerId() {
        return partnerId;
    }

    @Nullable String agreement() {
        return agreement;
    }

    @Nullable String purpose() {
        return purpose;
    }

    Visibility clearance() {
        return Visibility.values()[clearance];
    }

    String url() {
        return url;
    }

    @Nullable String description() {
        return description;
    }

    String filter() {
        return filter;
    }

    WebhookStatus status() {
        return status;
    }

    @Nullable StatusReason statusReason() {
        return statusReason;
    }

    String secret() {
        return secret;
    }

    Instant secretSince() {
        return secretSince;
    }

    @Nullable Instant previousUntil() {
        return previousUntil;
    }

    /** With which clearance the feed was read up to here. */
    Visibility feedClearance() {
        return Visibility.values()[feedClearance];
    }

    @Nullable String feedToken() {
        return feedToken;
    }

    @Nullable Instant failingSince() {
        return failingSince;
    }

    @Nullable String creationPrint() {
        return creationPrint;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }
}
