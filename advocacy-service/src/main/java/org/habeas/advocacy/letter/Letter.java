package org.habeas.advocacy.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.habeas.advocacy.appeal.Appeals.Writable;
import org.habeas.advocacy.recipient.Office;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it was written. The database lets nobody change it ({@code domain-model.md
 * INV-A-06}); the text may be erased, the hash stays.
 */
@Entity
@Table(name = "letter")
class Letter {
    @Id private UUID id;

    @Column(name = "appeal_id")
    private UUID appealId;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "recipient_id")
    private UUID recipientId;

    @Column(name = "supporter_id")
    private @Nullable UUID supporterId;

    @Column(name = "template_id")
    private UUID templateId;

    @Column(name = "version_id")
    private UUID versionId;

    private String language;

    private String institution;

    private @Nullable String office;

    private @Nullable String holder;

    private @Nullable String postal;

    private @Nullable String email;

    private @Nullable String subject;

    private @Nullable String body;

    private byte[] sha256;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Letter() {}

    Letter(
            UUID id,
            Writable appeal,
            Office to,
            @Nullable UUID supporterId,
            Rendered text,
            Instant writtenAt) {
        this.id = id;
        this.appealId = appeal.id();
        this.campaignId = appeal.campaignId();
        this.recipientId = to.id();
        this.supporterId = supporterId;
        this.templateId = appeal.templateId();
        this.versionId = text.versionId();
        this.language = text.language();
        this.institution = to.institution();
        this.office = to.title();
        this.holder = to.holder();
        this.postal = to.postal();
        this.email = appeal.isByMail() ? to.email() : null;
        this.subject = text.subject();
        this.body = text.text();
        this.sha256 = text.sha256();
        this.writtenAt = writtenAt;
        this.visibility =
                (supporterId == null ? Visibility.PUBLIC : Visibility.CONFIDENTIAL).ordinal();
    }

    UUID id() {
        return id;
    }

    UUID appealId() {
        return appealId;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID recipientId() {
        return recipientId;
    }

    UUID templateId() {
        return templateId;
    }

    UUID versionId() {
        return versionId;
    }

    String language() {
        return language;
    }

    String institution() {
        return institution;
    }

    @Nullable String office() {
        return office;
    }

    @Nullable String holder() {
        return holder;
    }

    @Nullable String postal() {
        return postal;
    }

    @Nullable String email() {
        return email;
    }

    @Nullable String subject() {
        return subject;
    }

    @Nullable String body() {
        return body;
    }

    byte[] sha256() {
        return sha256.clone();
    }

    Instant writtenAt() {
        return writtenAt;
    }

    @Nullable Instant erasedAt() {
        return erasedAt;
    }

    void erase(Instant now) {
        subject = null;
        body = null;
        erasedAt = now;
    }
}
