package org.habeas.platform.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Visibility;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A docket as stored. */
@Entity
@Table(name = "docket")
class DocketRow {
    @Id private UUID id;
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private String head;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] subjects;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int visibility;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "folded_on")
    private LocalDate foldedOn;

    @Column(name = "next_change")
    private @Nullable LocalDate nextChange;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DocketRow() {}

    DocketRow(
            UUID id,
            String kind,
            String head,
            List<UUID> subjects,
            Visibility visibility,
            Instant createdAt,
            String createdBy,
            LocalDate foldedOn) {
        this.id = id;
        this.kind = kind;
        this.head = head;
        this.subjects = subjects.toArray(UUID[]::new);
        this.visibility = visibility.ordinal();
        this.createdAt = createdAt;
        this.createdBy = createdBy;
        this.foldedOn = foldedOn;
    }

    UUID id() {
        return id;
    }

    String kind() {
        return kind;
    }

    String head() {
        return head;
    }

    Visibility visibility() {
        return Visibility.values()[visibility];
    }

    Instant createdAt() {
        return createdAt;
    }

    LocalDate foldedOn() {
        return foldedOn;
    }

    /** Whether its fold has changed by itself by that day. */
    boolean isDue(LocalDate day) {
        return nextChange != null && !nextChange.isAfter(day);
    }

    /** Notes that it was folded on that day, and when it must be folded again. */
    void folded(LocalDate day, @Nullable LocalDate next) {
        foldedOn = day;
        nextChange = next;
    }
}
